package linchpin.budgets;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import linchpin.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A line of a budget's ledger: an amount that went from one account to another.
 *
 * @param id given by whoever books it, so that the same booking twice is one
 * @param n the how-manieth of its budget
 * @param pence how much; a payment of nothing releases all of what was approved
 * @param ofEntry the approval that is paid, released or lapsed, or what is taken back; null for none
 * @param withEntry the payment that a release of the rest came with; null for none
 * @param what it was for, or why
 * @param payee of an approval; null elsewhere
 * @param lapsesOn of an approval: the last day on which it can be paid; null for no end
 * @param decisionId of an approval: the decision that it was made by; null where that is told in words
 * @param decided who decided, and how; null where it follows from another entry
 * @param bookedBy null for what happened by itself
 * @param bookedAs the role in which it was booked
 */
public record Entry(
        UUID id,
        int n,
        Kind kind,
        Account outOf,
        Account into,
        long pence,
        @Nullable UUID ofEntry,
        @Nullable UUID withEntry,
        String what,
        @Nullable String payee,
        @Nullable LocalDate lapsesOn,
        @Nullable UUID decisionId,
        @Nullable String decided,
        @Nullable AccountId bookedBy,
        String bookedAs,
        LocalDate bookedOn) {

    /** Where money is. All accounts together always come to nothing. */
    public enum Account {
        /** Not the leaders' yet. */
        OUTSIDE,
        /** Theirs, and free. */
        LEFT,
        /** Approved for something, and not paid. */
        APPROVED,
        /** Paid. */
        PAID
    }

    /** What an entry does. */
    public enum Kind {
        ALLOT("Allotted", Account.OUTSIDE, Account.LEFT),
        COMMIT("Approved", Account.LEFT, Account.APPROVED),
        SETTLE("Paid", Account.APPROVED, Account.PAID),
        RELEASE("Released", Account.APPROVED, Account.LEFT),
        LAPSE("Lapsed", Account.APPROVED, Account.LEFT),
        /** The other way round of whatever it takes back. */
        REVERSE("Taken back", Account.LEFT, Account.OUTSIDE);

        private final String label;
        private final Account from;
        private final Account to;

        Kind(String label, Account from, Account to) {
            this.label = label;
            this.from = from;
            this.to = to;
        }

        Account from() {
            return from;
        }

        Account to() {
            return to;
        }

        /** @return as a page prints it */
        public String label() {
            return label;
        }
    }

    /** @return whether this is what was asked for, when it is asked for once more */
    boolean same(Budgets.Fresh asked) {
        return kind == asked.kind()
                && pence == asked.pence()
                && Objects.equals(ofEntry, asked.ofEntry())
                && Objects.equals(payee, asked.approval().get("payee"))
                && what.equals(asked.what());
    }
}
