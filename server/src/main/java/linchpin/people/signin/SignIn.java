package linchpin.people.signin;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Accounts.ForSignIn;
import linchpin.people.Passwords;
import linchpin.ui.requests.Source;
import org.springframework.stereotype.Component;

/** Finds out whether somebody is who they say they are. */
@Component
public class SignIn {

    /** For whom tries are counted where nobody has the address, so that it takes as long. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final Accounts accounts;
    private final SignInTries tries;
    private final Passwords passwords;

    SignIn(Accounts accounts, SignInTries tries, Passwords passwords) {
        this.accounts = accounts;
        this.tries = tries;
        this.passwords = passwords;
    }

    /**
     * Takes as long for an address nobody has, for one that several organisations know, and for one that was tried too often, as for any
     * other. An address that has accounts in several organisations with this password is one person's from now on: to try a password is to
     * try it on all of them, and counts for all.
     *
     * @return whose address and password these are; empty when they do not fit, or after ten tries within fifteen minutes from where they are
     */
    public Optional<AccountId> prove(String email, String password) {
        return proved(email, password).stream().findFirst();
    }

    /** @return whether it is the password of this account, which has that address */
    public boolean proves(AccountId account, String email, String password) {
        return proved(email, password).contains(account);
    }

    private List<AccountId> proved(String email, String password) {
        var source = Source.here();
        var known = accounts.everywhere(email);
        var allowed = tries.allow(known.isEmpty() ? List.of(NOBODY) : ids(known), source);
        var hash = passwords.hashed(email, password);
        var fitting = known.stream()
                .filter(one -> passwords.fits(password, hash, one.passwordHash()) && allowed.contains(one.id()))
                .toList();
        var proved = ids(fitting).stream().map(AccountId::new).toList();
        if (!proved.isEmpty()) {
            tries.forget(ids(fitting), source);
        }
        if (fitting.stream().map(ForSignIn::person).distinct().count() > 1) {
            accounts.join(proved);
        }
        return proved;
    }

    private static List<UUID> ids(List<ForSignIn> accounts) {
        return accounts.stream().map(ForSignIn::id).toList();
    }
}
