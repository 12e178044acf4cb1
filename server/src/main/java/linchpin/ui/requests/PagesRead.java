package linchpin.ui.requests;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import linchpin.platform.OneLook;
import linchpin.ui.Costly;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Makes of a page that is asked for {@link OneLook}, from the session to the last question, and ends it before the page is written: a slow line
 * holds no connection. What takes much of the machine begins no such look, for it may take long between two questions.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE
        + 4) // where no page is remembered (linchpin.ui.remembered), and before the session is looked for
class PagesRead extends OncePerRequestFilter implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.GET.matches(request.getMethod()) && !HttpMethod.HEAD.matches(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (var _ = OneLook.begin()) {
            chain.doFilter(request, new EndsTheLook(response));
        }
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && method.hasMethodAnnotation(Costly.class)) {
            OneLook.over();
        }
        return true;
    }

    /** Whoever writes has read what is shown: a handler that writes by itself, and the page that tells what went wrong. */
    private static final class EndsTheLook extends HttpServletResponseWrapper {

        private EndsTheLook(HttpServletResponse response) {
            super(response);
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            OneLook.over();
            return super.getOutputStream();
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            OneLook.over();
            return super.getWriter();
        }
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        OneLook.over();
    }
}
