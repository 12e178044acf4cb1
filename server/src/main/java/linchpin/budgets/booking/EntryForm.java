package linchpin.budgets.booking;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import linchpin.ui.Typed;

/**
 * Any other booking.
 *
 * @param entry its own id, made when the form was shown
 * @param amount as it was typed; empty where there is none to enter
 */
record EntryForm(
        String entry,
        String amount,

        @NotBlank(message = "Enter a few words on it, so that everybody can follow")
        @Size(max = 1000, message = "This must have 1,000 characters or fewer")
        String words) {

    EntryForm {
        entry = Typed.text(entry);
        amount = Typed.text(amount);
        words = Typed.text(words);
    }

    static EntryForm fresh(String amount) {
        return new EntryForm(UUID.randomUUID().toString(), amount, "");
    }
}
