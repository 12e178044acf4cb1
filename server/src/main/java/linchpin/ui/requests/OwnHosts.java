package linchpin.ui.requests;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import linchpin.platform.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers under the address that was set, and on this machine itself. A request for any other host is somebody's who wants their own address
 * printed where ours belongs, or was led astray on the way.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1) // within the last resort, and before anybody is let wait
class OwnHosts extends OncePerRequestFilter {

    private final @Nullable String own;

    OwnHosts(Settings settings) {
        var address = settings.address();
        this.own = address == null || address.isBlank()
                ? null
                : URI.create(address.strip()).getHost();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var asked = request.getServerName();
        if (own == null || own.equalsIgnoreCase(asked) || Source.local(asked)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpStatus.MISDIRECTED_REQUEST.value());
        }
    }
}
