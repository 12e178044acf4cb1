package linchpin.people.signin;

import java.util.Optional;
import java.util.UUID;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.ui.requests.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Finds out whether somebody is who they say they are. */
@Component
public class SignIn {

    /** For whom tries are counted where nobody has the address, so that it takes as long. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final Accounts accounts;
    private final SignInTries tries;
    private final PasswordEncoder passwords;
    private volatile @Nullable String nobodysHash;

    SignIn(Accounts accounts, SignInTries tries, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.tries = tries;
        this.passwords = passwords;
    }

    /**
     * Takes as long for an address nobody has, and for one that was tried too often, as for any other.
     *
     * @return whose address and password these are; empty when they do not fit, or after ten tries within fifteen minutes from where they are
     */
    public Optional<AccountId> prove(String email, String password) {
        var source = Source.here();
        var found = accounts.withEmail(email);
        var account = found.map(known -> new AccountId(known.id()));
        var allowed = tries.allow(account.map(AccountId::id).orElse(NOBODY), source);
        var hash = found.map(Accounts.ForSignIn::passwordHash).orElseGet(this::nobodysHash);
        if (!passwords.matches(password, hash) || !allowed || account.isEmpty()) {
            return Optional.empty();
        }
        account.ifPresent(known -> tries.forget(known, source));
        return account;
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
