package linchpin.ui.requests;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import linchpin.ui.Costly;
import linchpin.ui.OpenToAll;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Which {@link Lane} each route has, as its handler's marks say. */
@Component
class RouteLanes {

    private final Supplier<Map<String, List<Route>>> routes;

    /** @param mappings asked at the first request, when every handler is there */
    RouteLanes(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.routes = SingletonSupplier.of(() -> routes(mappings.getObject()));
    }

    private record Route(PathPattern path, Set<RequestMethod> methods, HandlerMethod handler) {

        boolean matches(PathContainer asked, String method) {
            return (methods.isEmpty()
                            || methods.stream().anyMatch(one -> one.name().equals(method)))
                    && path.matches(asked);
        }
    }

    /** @return empty where it needs none, as of a style sheet, which lies in memory */
    Optional<Lane> of(HttpServletRequest request) {
        var type = request.getContentType();
        if (type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            return Optional.of(Lane.FILES);
        }
        var path = request.getRequestURI();
        var method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        var asked = parsed(path);
        for (var route : routes.get().getOrDefault(beginning(path), List.of())) {
            if (route.matches(asked, method)) {
                return of(route.handler(), method);
            }
        }
        return Optional.of(Lane.PUBLIC);
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

    /** By the first word of the address, so that few are tried for each request. */
    private static Map<String, List<Route>> routes(RequestMappingHandlerMapping mappings) {
        var all = new HashMap<String, List<Route>>();
        mappings.getHandlerMethods()
                .forEach((mapping, handler) -> mapping.getPatternValues()
                        .forEach(pattern -> all.computeIfAbsent(beginning(pattern), _ -> new ArrayList<>())
                                .add(new Route(
                                        PathPatternParser.defaultInstance.parse(pattern),
                                        mapping.getMethodsCondition().getMethods(),
                                        handler))));
        all.values().forEach(some -> some.sort(Comparator.comparing(Route::path)));
        return all;
    }

    /** An address that nobody can read leads nowhere, which the handlers say. */
    private static PathContainer parsed(String path) {
        try {
            return PathContainer.parsePath(path);
        } catch (IllegalArgumentException e) {
            return PathContainer.parsePath("");
        }
    }

    private static String beginning(String path) {
        var end = path.indexOf('/', 1);
        return end < 0 ? path : path.substring(0, end);
    }
}
