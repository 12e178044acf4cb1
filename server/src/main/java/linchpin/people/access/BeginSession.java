package linchpin.people.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import linchpin.organisation.OrganisationId;
import linchpin.people.AccountId;
import linchpin.people.Sessions;
import linchpin.people.access.Terms.Term;
import linchpin.people.sessions.BrowserSessions;
import org.springframework.stereotype.Component;

/** Begins sessions, each of which remembers the account and where it works. */
@Component
class BeginSession implements Sessions {

    private final BrowserSessions sessions;
    private final Terms terms;

    BeginSession(BrowserSessions sessions, Terms terms) {
        this.sessions = sessions;
        this.terms = terms;
    }

    @Override
    public Optional<AccountId> present() {
        return Viewers.signedIn();
    }

    @Override
    public void begin(AccountId account, HttpServletRequest request, HttpServletResponse response) {
        var first = terms.running(account).stream().map(Term::orgId).findFirst();
        sessions.begin(account, first.orElse(null), request, response);
    }

    @Override
    public void begin(
            AccountId account, OrganisationId organisation, HttpServletRequest request, HttpServletResponse response) {
        sessions.begin(account, organisation, request, response);
    }
}
