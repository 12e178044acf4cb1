package linchpin.ui.requests;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import linchpin.ui.Costly;
import linchpin.ui.OpenToAll;
import linchpin.ui.routes.Handlers;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Which {@link Lane} each route has, as its handler's marks say. */
@Component
class RouteLanes {

    private final Handlers handlers;

    RouteLanes(Handlers handlers) {
        this.handlers = handlers;
    }

    /** @return empty where it needs none, as of a style sheet, which lies in memory */
    Optional<Lane> of(HttpServletRequest request) {
        var type = request.getContentType();
        if (type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            return Optional.of(Lane.FILES);
        }
        var handler = handlers.of(request);
        return handler == null ? Optional.of(Lane.PUBLIC) : of(handler, Handlers.method(request));
    }

    /** @return of a handler, when asked so */
    static Optional<Lane> of(HandlerMethod handler, String method) {
        if (handler.hasMethodAnnotation(Costly.class)) {
            return Optional.of(Lane.COSTLY);
        }
        var open = handler.getMethodAnnotation(OpenToAll.class);
        if (open == null) {
            return Optional.of(Lane.WORK);
        }
        if (open.always()) {
            return Optional.empty();
        }
        var looks = method.equals("GET");
        if (open.session()) {
            return Optional.of(looks ? Lane.PUBLIC : Lane.DOOR);
        }
        return Optional.of(looks ? Lane.GIVING : Lane.SENDING);
    }
}
