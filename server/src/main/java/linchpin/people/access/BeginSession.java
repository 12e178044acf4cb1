package linchpin.people.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import linchpin.organisation.OrganisationId;
import linchpin.people.AccountId;
import linchpin.people.Sessions;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Begins sessions, each of which remembers the account and where it works, and nothing else. */
@Component
class BeginSession implements Sessions {

    private final SecurityContextRepository contexts;

    BeginSession(SecurityContextRepository contexts) {
        this.contexts = contexts;
    }

    @Override
    public Optional<AccountId> present() {
        return Viewers.signedIn();
    }

    @Override
    public void begin(AccountId account, HttpServletRequest request, HttpServletResponse response) {
        var before = request.getSession(false);
        if (before != null) {
            before.invalidate(); // a session handed to somebody before signing in is worth nothing after
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(new AccountPrincipal(account.id()), null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    @Override
    public void begin(
            AccountId account, OrganisationId organisation, HttpServletRequest request, HttpServletResponse response) {
        begin(account, request, response);
        Viewers.choose(request, organisation);
    }
}
