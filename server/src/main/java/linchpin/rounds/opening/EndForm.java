package linchpin.rounds.opening;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import linchpin.rounds.Round;
import linchpin.ui.Days;
import linchpin.ui.Errors;
import linchpin.ui.Typed;

/**
 * How a round ends otherwise than was said.
 *
 * @param closes its new last day; empty where it is closed now
 */
record EndForm(
        String closes,

        @NotBlank(message = "Enter why: everybody reads it")
        @Size(max = 500, message = "Why must have 500 characters or fewer")
        String why) {

    EndForm {
        closes = Typed.text(closes);
        why = Typed.text(why);
    }

    /** @return the errors, and what is wrong with the new last day */
    Errors longer(Errors found, Round round) {
        var last = Days.typed(closes);
        if (last.isEmpty() || !last.get().isAfter(round.closesOn())) {
            return found.with("closes", "Enter a last day after " + Days.full(round.closesOn()));
        }
        return last.get().isAfter(round.opensOn().plusDays(OpenRoundForm.MOST_DAYS))
                ? found.with("closes", "Enter a last day within three months of the first")
                : found;
    }

    /** @return the new last day, once nothing is wrong with it */
    LocalDate last() {
        return Days.typed(closes).orElseThrow();
    }
}
