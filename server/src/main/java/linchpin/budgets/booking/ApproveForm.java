package linchpin.budgets.booking;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import linchpin.ui.Typed;

/**
 * Something to be approved.
 *
 * @param entry the booking's own id, made when the form was shown
 * @param until the last day on which it can be paid; empty for no end
 * @param decision that it was made by, by id; empty where it is told in words
 */
record ApproveForm(
        String entry,

        @NotBlank(message = "Enter what it is for")
        @Size(max = 1000, message = "What it is for must have 1,000 characters or fewer")
        String what,

        @NotBlank(message = "Enter who is paid")
        @Size(max = 200, message = "Who is paid must have 200 characters or fewer")
        String payee,

        String amount,
        String decision,

        @Size(max = 1000, message = "This must have 1,000 characters or fewer")
        String decided,

        String until) {

    ApproveForm {
        entry = Typed.text(entry);
        what = Typed.text(what);
        payee = Typed.text(payee);
        amount = Typed.text(amount);
        decision = Typed.text(decision);
        decided = Typed.text(decided);
        until = Typed.text(until);
    }

    static ApproveForm fresh() {
        return new ApproveForm(UUID.randomUUID().toString(), "", "", "", "", "", "");
    }
}
