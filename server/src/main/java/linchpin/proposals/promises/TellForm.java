package linchpin.proposals.promises;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import linchpin.people.AccountId;
import linchpin.proposals.promised.Promises.Told;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What somebody enters about what patients were told.
 *
 * @param by the account of whoever told it; empty for somebody without one
 * @param byName what they are called then
 */
record TellForm(
        @NotBlank(message = "Enter what patients were told")
        @Size(max = 1000, message = "What patients were told must have 1,000 characters or fewer")
        String words,

        @NotBlank(message = "Enter to whom it was said")
        @Size(max = 200, message = "To whom it was said must have 200 characters or fewer")
        String toldTo,

        String by,

        @Size(max = 200, message = "Who said it must have 200 characters or fewer")
        String byName,

        @Nullable LocalDate on,
        @Nullable LocalDate due) {

    static final TellForm EMPTY = new TellForm("", "", "", "", null, null);

    TellForm {
        words = Typed.text(words).replace("\r\n", "\n");
        toldTo = Typed.text(toldTo);
        by = Typed.text(by);
        byName = Typed.text(byName);
    }

    /** @return what else is wrong */
    Errors checked(LocalDate today, Errors found) {
        var errors = found;
        if (teller().isEmpty() && byName.isBlank()) {
            errors = errors.with("by", "Choose who said it, or enter who it was");
        }
        if (on == null) {
            errors = errors.with("on", "Enter the day on which it was said");
        } else if (on.isAfter(today)) {
            errors = errors.with("on", "The day must not be in the future");
        }
        if (due == null) {
            errors = errors.with("due", "Enter by which day it was to be");
        } else if (on != null && due.isBefore(on)) {
            errors = errors.with("due", "That day must not be before the day on which it was said");
        }
        return errors;
    }

    /** @return empty for somebody without an account */
    Optional<AccountId> teller() {
        try {
            return by.isEmpty() ? Optional.empty() : Optional.of(new AccountId(UUID.fromString(by)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** @param said the two days, which are checked */
    Told told(LocalDate said, LocalDate until) {
        var teller = teller().orElse(null);
        return new Told(words, toldTo, teller, teller == null ? byName : null, said, until);
    }
}
