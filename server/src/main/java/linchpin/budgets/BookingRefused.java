package linchpin.budgets;

import linchpin.budgets.Entry.Kind;
import linchpin.platform.Refusal;
import org.springframework.http.HttpStatus;

/** A booking that the ledger does not take. Nothing is booked then, not even a part of it. */
public final class BookingRefused extends Refusal {

    private static final String NOTHING = "Nothing was booked. ";

    private BookingRefused(String type, String title, String detail) {
        super(HttpStatus.CONFLICT, type, title, NOTHING + detail);
    }

    static BookingRefused overspent(long left) {
        return new BookingRefused(
                "budget-overspent",
                "There is not so much left",
                Money.words(left)
                        + " is left. Somebody may have approved something meanwhile: look at the budget again.");
    }

    static BookingRefused moreThanApproved(long approved) {
        return new BookingRefused(
                "more-than-approved",
                "That is more than was approved",
                Money.words(approved) + " was approved for it. Whatever goes beyond it must be approved first.");
    }

    static BookingRefused noApproval() {
        return new BookingRefused(
                "no-approval", "There is no such approval in this budget", "Look at the budget, and choose one there.");
    }

    static BookingRefused ended(Kind how) {
        var said = switch (how) {
            case SETTLE -> "paid already";
            case RELEASE -> "released already";
            default -> "not paid in time, and has lapsed";
        };
        return new BookingRefused(
                "approval-ended",
                "This was " + said,
                "What happened to it stands in the budget. If it is still wanted, it must be approved anew.");
    }

    static BookingRefused cannotBeTakenBack() {
        return new BookingRefused(
                "cannot-be-taken-back",
                "This cannot be taken back",
                "Only an allotment or a payment can, and only once. What was approved can be released.");
    }

    static BookingRefused sameAgain() {
        return new BookingRefused(
                "booked-otherwise",
                "This form was sent before, with something else in it",
                "What was booked first stands. Open the form anew to book something else.");
    }

    static BookingRefused over() {
        return new BookingRefused(
                "budget-ended", "This budget has ended", "Nothing more is approved from it. Ask for a new one.");
    }
}
