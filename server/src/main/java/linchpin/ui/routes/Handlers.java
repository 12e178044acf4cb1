package linchpin.ui.routes;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Which handler an address leads to, for those who must know it by its marks before anything is done with the request. */
@Component
public class Handlers {

    private final Supplier<Map<String, List<Route>>> routes;

    /** @param mappings asked at the first request, when every handler is there */
    public Handlers(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.routes = SingletonSupplier.of(() -> routes(mappings.getObject()));
    }

    private record Route(PathPattern path, Set<RequestMethod> methods, HandlerMethod handler) {

        boolean matches(PathContainer asked, String method) {
            return (methods.isEmpty()
                            || methods.stream().anyMatch(one -> one.name().equals(method)))
                    && path.matches(asked);
        }
    }

    /** @return how it is asked: a HEAD is answered as a GET is */
    public static String method(HttpServletRequest request) {
        return HttpMethod.HEAD.matches(request.getMethod()) ? HttpMethod.GET.name() : request.getMethod();
    }

    /** @return the handler; null where the address leads nowhere, or is asked in a way that none answers */
    public @Nullable HandlerMethod of(HttpServletRequest request) {
        var some = routes.get().get(beginning(request.getRequestURI()));
        if (some == null) {
            return null;
        }
        var asked = parsed(request.getRequestURI());
        var method = method(request);
        return some.stream()
                .filter(route -> route.matches(asked, method))
                .map(Route::handler)
                .findFirst()
                .orElse(null);
    }

    /** By the first word of the address, so that few are tried for each request, the most exact first. */
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

    /** An address that nobody can read leads nowhere. */
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
