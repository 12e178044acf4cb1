package linchpin.people.joining;

import java.util.Optional;
import java.util.UUID;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.platform.NotFound;
import linchpin.platform.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Accepts an invitation: with a password chosen for it, or as the person signed in. What is answered, and how long it takes, depends on no
 * account anywhere, so whoever holds the link does not learn from it who has one. Until somebody who arranges people has made sure who
 * accepted, nothing comes of it.
 */
@Component
class AcceptInvitation {

    private final OpenInvitations invitations;
    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    AcceptInvitation(
            OpenInvitations invitations, Accounts accounts, JdbcClient jdbc, TransactionOperations transactions) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Somebody who is signed in, as the accounts of their person are opened. */
    record Known(UUID person, String email, String name, String passwordHash) {}

    /** @return the person of an account, if the invitation is to its address */
    Optional<Known> known(AccountId account, String email) {
        try (var _ = Tenancy.enter(Tenancy.Scope.of(null, account.id()))) {
            return transactions.execute(_ -> jdbc.sql("""
                            select person, email, name, password_hash from people.account
                            where id = :id and email = :email and password_hash is not null and stopped_at is null""")
                    .param("id", account.id())
                    .param("email", email)
                    .query(Known.class)
                    .optional());
        }
    }

    /** Call in the scope of the inviting organisation, as the next. @throws NotFound when somebody was quicker with the link */
    void accept(String token, String email, String password) {
        burnt(invitations.accept(token, accounts.hashed(email, password), null));
    }

    /** One sign-in opens both from then on. */
    void accept(String token, Known known) {
        burnt(invitations.accept(token, known.passwordHash(), known.person()));
    }

    private static void burnt(boolean first) {
        if (!first) {
            throw new NotFound();
        }
    }
}
