package linchpin.people.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import linchpin.people.sessions.BrowserSessions;
import linchpin.people.sessions.Session;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/** Finds out by its session whom a request comes from, when somebody asks. Sessions begin and end elsewhere, so there is nothing to save. */
final class CookieContexts implements SecurityContextRepository {

    private final BrowserSessions sessions;

    CookieContexts(BrowserSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    @SuppressWarnings("deprecation") // there is no other way to say it
    public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
        var context = SecurityContextHolder.createEmptyContext();
        sessions.of(exchange.getRequest()).ifPresent(session -> context.setAuthentication(authentication(session)));
        return context;
    }

    private static UsernamePasswordAuthenticationToken authentication(Session session) {
        return UsernamePasswordAuthenticationToken.authenticated(
                new AccountPrincipal(session.account(), session), null, List.of());
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return sessions.of(request).isPresent();
    }
}
