package linchpin.people.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.ui.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Which addresses need no session, as the handlers themselves say with {@link OpenToAll}. Where all handlers below a first word are open,
 * as below {@code /give}, everything below it is, so that a mistyped address there is "not found" and never the staff's door.
 */
@Component
class OpenRoutes {

    private final Supplier<RequestMatcher> open;
    private final Supplier<RequestMatcher> withoutSession;
    private final Supplier<RequestMatcher> any;

    /** @param mappings asked at the first request, when every handler is there */
    OpenRoutes(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.open = SingletonSupplier.of(() -> matcher(routes(mappings), OpenRoutes::isOpen));
        this.any = SingletonSupplier.of(() -> any(routes(mappings)));
        this.withoutSession = SingletonSupplier.of(() -> matcher(routes(mappings), OpenRoutes::needsNoToken));
    }

    private record Route(String pattern, HandlerMethod handler) {

        /** @return as in {@code /give} */
        String beginning() {
            var end = pattern.indexOf('/', 1);
            return end < 0 ? pattern : pattern.substring(0, end);
        }
    }

    /** @return whether anybody may ask for it */
    boolean open(HttpServletRequest request) {
        return open.get().matches(request);
    }

    /** @return whether it is one of the pages that carry no cookie, so that there is no standing a foreign page could misuse */
    boolean withoutSession(HttpServletRequest request) {
        return withoutSession.get().matches(request);
    }

    /** @return whether any handler has this address, whatever is there; which have one is written in the source for everybody */
    boolean known(HttpServletRequest request) {
        return any.get().matches(request);
    }

    private static RequestMatcher any(List<Route> all) {
        var paths = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(all.stream()
                .map(Route::pattern)
                .distinct()
                .<RequestMatcher>map(paths::matcher)
                .toList());
    }

    private static boolean isOpen(Route route) {
        return mark(route) != null;
    }

    private static boolean needsNoToken(Route route) {
        var mark = mark(route);
        return mark != null && !mark.session();
    }

    private static @Nullable OpenToAll mark(Route route) {
        return route.handler().getMethodAnnotation(OpenToAll.class);
    }

    private static List<Route> routes(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        return mappings.getObject().getHandlerMethods().entrySet().stream()
                .flatMap(entry ->
                        entry.getKey().getPatternValues().stream().map(pattern -> new Route(pattern, entry.getValue())))
                .toList();
    }

    private static RequestMatcher matcher(List<Route> all, Predicate<Route> wanted) {
        var others =
                all.stream().filter(Predicate.not(wanted)).map(Route::beginning).collect(Collectors.toSet());
        var paths = PathPatternRequestMatcher.withDefaults();
        var matchers = all.stream()
                .filter(wanted)
                .flatMap(route -> patterns(route, others))
                .distinct()
                .<RequestMatcher>map(paths::matcher)
                .toList();
        return matchers.isEmpty() ? _ -> false : new OrRequestMatcher(matchers);
    }

    private static Stream<String> patterns(Route route, Set<String> others) {
        return route.pattern().equals("/") || others.contains(route.beginning())
                ? Stream.of(route.pattern())
                : Stream.of(route.beginning(), route.beginning() + "/**");
    }
}
