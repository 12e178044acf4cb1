package linchpin.people.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import linchpin.organisation.OrganisationId;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Sessions;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Signs a person in: checks the password, then begins a fresh session that remembers the account and nothing else. */
@Component
public class SignIn implements Sessions {

    private final Accounts accounts;
    private final SignInTries tries;
    private final PasswordEncoder passwords;
    private final SecurityContextRepository contexts;
    private volatile @Nullable String nobodysHash;

    SignIn(Accounts accounts, SignInTries tries, PasswordEncoder passwords, SecurityContextRepository contexts) {
        this.accounts = accounts;
        this.tries = tries;
        this.passwords = passwords;
        this.contexts = contexts;
    }

    /**
     * Takes as long for an address nobody has, and for one that was tried too often, as for any other.
     *
     * @return whose address and password these are; empty when they do not fit, or after ten tries within fifteen minutes
     */
    public Optional<AccountId> prove(String email, String password) {
        var found = accounts.withEmail(email);
        var account = found.map(known -> new AccountId(known.id()));
        var allowed = account.map(tries::allow).orElse(false);
        var hash = found.map(Accounts.ForSignIn::passwordHash).orElseGet(this::nobodysHash);
        if (!passwords.matches(password, hash) || !allowed) {
            return Optional.empty();
        }
        account.ifPresent(tries::forget);
        return account;
    }

    /** @return whether address and password fit, and so whether a session has begun */
    boolean signIn(String email, String password, HttpServletRequest request, HttpServletResponse response) {
        var account = prove(email, password);
        account.ifPresent(known -> begin(known, request, response));
        return account.isPresent();
    }

    /** Begins a session for somebody whose right to it was already established. */
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

    /** Of a password nobody knows, made as all others are, so that checking against it costs the same. */
    private String nobodysHash() {
        var hash = nobodysHash;
        if (hash == null) {
            hash = String.valueOf(passwords.encode(Tokens.fresh()));
            nobodysHash = hash;
        }
        return hash;
    }
}
