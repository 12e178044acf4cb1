package linchpin.budgets.booking;

import java.util.Optional;
import java.util.UUID;
import linchpin.budgets.Money;
import linchpin.platform.NotFound;
import linchpin.ui.Errors;

/** What forms of bookings have in common. */
final class Sent {

    static final String AMOUNT = "amount";

    private Sent() {}

    /** @throws NotFound for what no form of ours sends */
    static UUID id(String sent) {
        try {
            return UUID.fromString(sent);
        } catch (IllegalArgumentException _) {
            throw new NotFound();
        }
    }

    /** @return the same errors, and one more where this is no amount, or nothing */
    static Errors amount(String typed, boolean nothing, Errors errors) {
        Optional<Long> pence = Money.typed(typed);
        if (pence.isEmpty()) {
            return errors.with(AMOUNT, "Enter an amount in pounds, such as 250 or 1,250.50");
        }
        return pence.get() == 0 && !nothing ? errors.with(AMOUNT, "Enter more than nothing") : errors;
    }

    /** @return pence of what was looked at before */
    static long pence(String typed) {
        return Money.typed(typed).orElseThrow(NotFound::new);
    }
}
