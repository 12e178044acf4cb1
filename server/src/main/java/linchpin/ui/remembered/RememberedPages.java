package linchpin.ui.remembered;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import linchpin.ui.remembered.KeptPages.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Sends whoever has no cookie the page that was made for somebody else who had none, while nothing is committed that could change it. What is
 * committed is asked before a page is made: it may be newer than it is remembered as, and is made once more then, but never older.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3) // after whoever must wait has waited, and before anything is read
class RememberedPages extends OncePerRequestFilter implements HandlerInterceptor, WebMvcConfigurer {

    private static final String MARK = Remembered.class.getName();

    private final KeptPages pages;
    private final Supplier<Set<String>> beginnings;

    /** @param mappings asked at the first request, when every handler is there */
    RememberedPages(
            KeptPages pages,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.pages = pages;
        this.beginnings = SingletonSupplier.of(() -> beginnings(mappings.getObject()));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            request.setAttribute(MARK, method.getMethodAnnotation(Remembered.class));
        }
        return true;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.GET.matches(request.getMethod())
                || request.getHeader(HttpHeaders.COOKIE) != null
                || request.getHeader(HttpHeaders.AUTHORIZATION) != null
                || !beginnings.get().contains(beginning(request.getRequestURI()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var address = address(request);
        var now = pages.holdsForAWhile(address) ? Optional.of(pages.nowByTheClock()) : pages.now();
        var kept = now.isEmpty() ? null : pages.with(address, now.get());
        if (kept != null) {
            kept.send(request, response);
        } else {
            make(address, now, request, response, chain);
        }
    }

    private void make(
            String address,
            Optional<Moment> now,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        var down = new TakenDown(response, () -> mark(request) != null);
        chain.doFilter(new AskedAnew(request, () -> mark(request) != null), down);
        var page = down.page();
        if (page == null) {
            return;
        }
        var mark = mark(request);
        var made = mark == null ? null : KeptPage.of(page, OneTimeWord.of(request), response);
        if (mark == null || made == null) {
            response.setContentLength(page.length);
            response.getOutputStream().write(page);
            return;
        }
        if (mark.seconds() == 0
                || request.getQueryString() == null) { // what is asked with words of one's own is not kept for a while
            now.ifPresent(moment -> pages.keep(address, made, moment, mark.seconds()));
        }
        made.send(request, response);
    }

    private static @Nullable Remembered mark(HttpServletRequest request) {
        return request.getAttribute(MARK) instanceof Remembered mark ? mark : null;
    }

    /** With the host, which some pages print. */
    private static String address(HttpServletRequest request) {
        var query = request.getQueryString();
        var path = request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort()
                + request.getRequestURI();
        return query == null ? path : path + "?" + query;
    }

    private static Set<String> beginnings(RequestMappingHandlerMapping mappings) {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(route -> route.getValue().hasMethodAnnotation(Remembered.class))
                .flatMap(route -> route.getKey().getPatternValues().stream())
                .map(RememberedPages::beginning)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String beginning(String path) {
        var end = path.indexOf('/', 1);
        return end < 0 ? path : path.substring(0, end);
    }
}
