package linchpin.people.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import linchpin.people.TakesFile;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Refuses what nobody should send before a byte of it is read: a file to a route that takes none, or by somebody who may not send one; a form
 * larger than any of ours; a body whose length is not said. Stands before the check of tokens, which reads the body to find one.
 */
@Component
class Bodies {

    static final long LARGEST_FORM = 1 << 20;

    private final Viewers viewers;
    private final Supplier<List<FileRoute>> routes;

    /** @param mappings asked at the first request, when every handler is there */
    Bodies(
            Viewers viewers,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.viewers = viewers;
        this.routes = SingletonSupplier.of(() -> fileRoutes(mappings.getObject()));
    }

    private record FileRoute(RequestMatcher path, HandlerMethod handler) {}

    private static List<FileRoute> fileRoutes(RequestMappingHandlerMapping mappings) {
        var paths = PathPatternRequestMatcher.withDefaults();
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().hasMethodAnnotation(TakesFile.class))
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .map(pattern -> new FileRoute(paths.matcher(pattern), entry.getValue())))
                .toList();
    }

    /** @return to be put into the chain where it is known who asks; no bean, or the server would put it before all others */
    OncePerRequestFilter filter() {
        return new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                var status = refusal(request);
                if (status == HttpServletResponse.SC_OK) {
                    chain.doFilter(request, response);
                } else {
                    response.sendError(status);
                }
            }
        };
    }

    private int refusal(HttpServletRequest request) {
        var type = request.getContentType();
        if (type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            return routes.get().stream()
                    .filter(route -> route.path().matches(request))
                    .findFirst()
                    .map(route ->
                            mayFollow(route, request) ? HttpServletResponse.SC_OK : HttpServletResponse.SC_FORBIDDEN)
                    .orElse(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        }
        if (request.getContentLengthLong() > LARGEST_FORM) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        return request.getHeader("Transfer-Encoding") == null
                ? HttpServletResponse.SC_OK
                : HttpServletResponse.SC_LENGTH_REQUIRED;
    }

    private boolean mayFollow(FileRoute route, HttpServletRequest request) {
        return viewers.viewer(request)
                .filter(viewer -> Gate.opens(route.handler(), viewer))
                .isPresent();
    }
}
