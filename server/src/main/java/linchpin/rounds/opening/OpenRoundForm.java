package linchpin.rounds.opening;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import linchpin.rounds.Rounds;
import linchpin.ui.Days;
import linchpin.ui.Errors;
import linchpin.ui.Typed;

/** A round, as somebody opens it. */
record OpenRoundForm(
        String proposal,

        @NotBlank(message = "Enter a title") @Size(max = 200, message = "The title must have 200 characters or fewer")
        String title,

        @NotBlank(message = "Enter what it is about")
        @Size(max = 2000, message = "What it is about must have 2,000 characters or fewer")
        String about,

        String opens,
        String closes) {

    /** So long at most: what has no end in sight is not answered. */
    static final int MOST_DAYS = 92;

    OpenRoundForm {
        proposal = Typed.text(proposal);
        title = Typed.text(title);
        about = Typed.text(about);
        opens = Typed.text(opens);
        closes = Typed.text(closes);
    }

    /** @return the errors, and what is wrong with its days */
    Errors check(Errors found, LocalDate today) {
        var first = Days.typed(opens);
        var last = Days.typed(closes);
        var errors = found;
        if (first.isEmpty() || first.get().isBefore(today) || first.get().isAfter(today.plusYears(1))) {
            errors = errors.with("opens", "Enter a first day from today on, within a year");
        }
        if (last.isEmpty() || (first.isPresent() && last.get().isBefore(first.get()))) {
            errors = errors.with("closes", "Enter a last day that does not come before the first");
        } else if (first.isPresent() && last.get().isAfter(first.get().plusDays(MOST_DAYS))) {
            errors = errors.with("closes", "Enter a last day within three months of the first");
        }
        return errors;
    }

    /** @return what was entered, once nothing is wrong with it */
    Rounds.Fresh fresh() {
        return new Rounds.Fresh(
                title,
                about,
                Days.typed(opens).orElseThrow(),
                Days.typed(closes).orElseThrow());
    }
}
