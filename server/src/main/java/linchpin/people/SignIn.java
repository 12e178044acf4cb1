package linchpin.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Signs a person in: checks the password, then begins a fresh session that remembers the account and nothing else. */
@Component
public class SignIn {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final SecurityContextRepository contexts;
    private final String nobodysHash;

    SignIn(Accounts accounts, PasswordEncoder passwords, SecurityContextRepository contexts) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.contexts = contexts;
        this.nobodysHash =
                "$argon2id$v=19$m=16384,t=2,p=1$MDEyMzQ1Njc4OTAxMjM0NQ$Jr7BpQmVFMPP2ZfRzjEOQ0ZsUj0Xa7v1BGHCKjRzGfk";
    }

    /** @return whether address and password fit; takes as long for an address nobody has */
    boolean signIn(String email, String password, HttpServletRequest request, HttpServletResponse response) {
        var account = accounts.withEmail(email);
        var hash = account.map(Accounts.ForSignIn::passwordHash).orElse(nobodysHash);
        if (!passwords.matches(password, hash) || account.isEmpty()) {
            return false;
        }
        begin(new AccountId(account.get().id()), request, response);
        return true;
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
}
