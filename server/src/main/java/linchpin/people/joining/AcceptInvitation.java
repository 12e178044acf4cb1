package linchpin.people.joining;

import java.util.List;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.joining.OpenInvitations.Invitation;
import linchpin.people.signin.NewPassword;
import linchpin.people.signin.SignIn;
import linchpin.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Accepts an invitation with one password: the present one of somebody who has an account with that address, else a new one. The
 * page asks both in the same words, so that whoever holds the link does not learn from it who has an account elsewhere.
 */
@Component
class AcceptInvitation {

    private final OpenInvitations invitations;
    private final Accounts accounts;
    private final SignIn signIn;
    private final TransactionOperations transactions;

    AcceptInvitation(
            OpenInvitations invitations, Accounts accounts, SignIn signIn, TransactionOperations transactions) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.signIn = signIn;
        this.transactions = transactions;
    }

    /** @param objection what is wrong with the password; null when the invitation was accepted by the account */
    record Acceptance(@Nullable AccountId account, @Nullable String objection) {}

    /** Call in the scope of the inviting organisation. @throws NotFound when somebody was quicker with the link */
    Acceptance accept(String token, Invitation invitation, String password) {
        var present = signIn.prove(invitation.email(), password);
        if (present.isPresent()) {
            return joined(token, present.get());
        }
        var objection = NewPassword.objection(password, List.of(invitation.name(), invitation.email()));
        if (objection.isPresent()) {
            return new Acceptance(null, objection.get());
        }
        var hash = accounts.hashed(password);
        try {
            return transactions.execute(_ -> joined(token, accounts.open(invitation.email(), invitation.name(), hash)));
        } catch (DuplicateKeyException _) {
            return new Acceptance(null, NewPassword.DOES_NOT_FIT);
        }
    }

    private Acceptance joined(String token, AccountId account) {
        if (!invitations.accept(token, account)) {
            throw new NotFound();
        }
        return new Acceptance(account, null);
    }
}
