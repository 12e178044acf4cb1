package linchpin.people.sessions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import linchpin.organisation.OrganisationId;
import linchpin.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Leads from a request to its session, by the cookie that its browser holds. */
@Component
public class BrowserSessions {

    private static final String FOUND = BrowserSessions.class.getName();

    private final KeptSessions kept;
    private final Cookies cookies;

    BrowserSessions(KeptSessions kept, Cookies cookies) {
        this.kept = kept;
        this.cookies = cookies;
    }

    /** @return the session of this request, looked for once; without a cookie the database is not asked */
    public Optional<Session> of(HttpServletRequest request) {
        if (request.getAttribute(FOUND) instanceof Optional<?> found) {
            return found.map(Session.class::cast);
        }
        var session = cookies.value(request, Cookies.SESSION).flatMap(kept::with);
        request.setAttribute(FOUND, session);
        return session;
    }

    /** @param worksIn the organisation; null for none */
    public void begin(
            AccountId account,
            @Nullable OrganisationId worksIn,
            HttpServletRequest request,
            HttpServletResponse response) {
        end(request); // what was there before is worth nothing after
        var token = kept.begin(account, worksIn, Device.of(request.getHeader(HttpHeaders.USER_AGENT)));
        cookies.give(Cookies.SESSION, token, request, response);
    }

    public void end(HttpServletRequest request, HttpServletResponse response) {
        end(request);
        cookies.take(Cookies.SESSION, request, response);
    }

    private void end(HttpServletRequest request) {
        of(request).ifPresent(session -> kept.end(session.account(), session.id()));
    }
}
