package linchpin.ui.remembered;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import linchpin.platform.Digest;
import linchpin.ui.OpenToAll;
import linchpin.ui.remembered.KeptPage.For;
import linchpin.ui.remembered.KeptPages.Address;
import linchpin.ui.remembered.KeptPages.Moment;
import linchpin.ui.routes.Handlers;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Sends whoever has no cookie the page that was made for somebody else who had none, and whoever has the one that was made for the same
 * cookies, while nothing is committed that could change it: roles and sessions are among what is committed. What is committed is asked before a
 * page is made: it may be newer than it is remembered as, and is made once more then, but never older.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3) // after whoever must wait has waited, and before anything is read
class RememberedPages extends OncePerRequestFilter implements HandlerInterceptor, WebMvcConfigurer {

    private static final String MARK = Remembered.class.getName();
    private static final int TURNS = 64;

    private final KeptPages pages;
    private final Lock[] turns =
            Stream.generate(ReentrantLock::new).limit(TURNS).toArray(Lock[]::new);
    private final Handlers handlers;
    /** Looked for once: it takes longer than to send a page. */
    private final Map<HandlerMethod, Optional<Kind>> kinds = new ConcurrentHashMap<>();

    RememberedPages(KeptPages pages, Handlers handlers) {
        this.pages = pages;
        this.handlers = handlers;
    }

    /**
     * Pages that are remembered.
     *
     * @param asks whether what is committed need be asked for them
     * @param open whether nobody need be signed in for them
     * @param forAll whether they show nobody's own words
     */
    private record Kind(boolean asks, boolean open, boolean forAll) {

        static Optional<Kind> of(HandlerMethod handler) {
            var open = handler.hasMethodAnnotation(OpenToAll.class);
            return Optional.ofNullable(handler.getMethodAnnotation(Remembered.class))
                    .map(mark -> new Kind(mark.seconds() == 0, open, open && mark.inBrowsers()));
        }
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
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var kind = kind(request);
        if (kind == null) {
            chain.doFilter(request, response);
            return;
        }
        var asked = new Asked(kind, address(kind, request), request, response, chain);
        var now = now(asked);
        var kept = pages.with(asked.address(), now);
        if (kept != null) {
            kept.send(request, response);
        } else {
            (asked.forAll() && pages.knows(asked.address()) ? together(asked, now) : make(asked, now))
                    .send(request, response);
        }
    }

    /**
     * What came of making a page.
     *
     * @param kept null where it is not remembered
     * @param page its bytes where they are still to be sent; null otherwise
     */
    private record Made(@Nullable KeptPage kept, byte @Nullable [] page) {

        void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (kept != null) {
                kept.send(request, response);
            } else if (page != null) {
                response.setContentLength(page.length);
                response.getOutputStream().write(page);
            }
        }
    }

    private @Nullable Moment now(Asked asked) {
        return asked.kind().asks() ? pages.now().orElse(null) : pages.nowByTheClock();
    }

    private record Asked(
            Kind kind, Address address, HttpServletRequest request, HttpServletResponse response, FilterChain chain) {

        boolean forAll() {
            return address.reader() == null;
        }
    }

    /**
     * One makes it for all who wait for it meanwhile: it was begun after they came. It is sent when nobody waits for that any more. Where it could
     * not be made, all who wait try at once, and not one after the other.
     */
    private Made together(Asked asked, @Nullable Moment now) throws ServletException, IOException {
        var turn = turns[Math.floorMod(asked.address().hashCode(), turns.length)];
        turn.lock();
        try {
            var kept = pages.with(asked.address(), now);
            if (kept != null) {
                return new Made(kept, null);
            }
            if (pages.knows(asked.address())) {
                return make(asked, now(asked));
            }
        } finally {
            turn.unlock();
        }
        return make(asked, now(asked));
    }

    private Made make(Asked asked, @Nullable Moment now) throws ServletException, IOException {
        var request = asked.request();
        var response = asked.response();
        var down = new TakenDown(response, () -> mark(request) != null);
        byte[] page = null;
        try {
            asked.chain().doFilter(new AskedAnew(request, () -> mark(request) != null), down);
            page = down.page();
        } finally {
            if (page == null) {
                pages.forget(asked.address()); // nobody has to wait for it
            }
        }
        var mark = mark(request);
        var made = mark == null || page == null
                ? null
                : KeptPage.of(
                        page,
                        OneTimeWord.of(request),
                        new For(asked.address().forMany(), mark.inBrowsers() && asked.forAll() && mark.seconds() == 0),
                        response);
        if (mark == null || made == null) {
            pages.forget(asked.address());
            return new Made(null, page);
        }
        // what is asked with words of one's own is not kept for a while
        if (now != null && (mark.seconds() == 0 || asked.address().forMany())) {
            return new Made(pages.keep(asked.address(), made, now, mark.seconds()), null);
        }
        return new Made(made, null);
    }

    private static @Nullable Remembered mark(HttpServletRequest request) {
        return request.getAttribute(MARK) instanceof Remembered mark ? mark : null;
    }

    /** With the host, which some pages print; and all cookies, for one of them may be a session. */
    private static Address address(Kind kind, HttpServletRequest request) {
        var query = request.getQueryString();
        var path = request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort()
                + request.getRequestURI();
        var cookies = Collections.list(request.getHeaders(HttpHeaders.COOKIE));
        return new Address(
                query == null ? path : path + "?" + query,
                cookies.isEmpty() && kind.forAll() ? null : Digest.hex(String.join("; ", cookies)));
    }

    /** @return null for what is not remembered, and for somebody's own page where nothing tells whose it would be */
    private @Nullable Kind kind(HttpServletRequest request) {
        if (!HttpMethod.GET.matches(request.getMethod()) || request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
            return null;
        }
        var handler = handlers.of(request);
        var kind = handler == null
                ? null
                : kinds.computeIfAbsent(handler, Kind::of).orElse(null);
        return kind != null && (kind.open() || request.getHeader(HttpHeaders.COOKIE) != null) ? kind : null;
    }
}
