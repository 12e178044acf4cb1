package linchpin.actions.doing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/** What somebody enters to move the date of an action. */
record MoveForm(
        @Nullable LocalDate newDue,

        @NotBlank(message = "Enter why the date moves")
        @Size(max = 2000, message = "The reason must have 2,000 characters or fewer")
        String moveReason) {

    private static final String NO_DATE = "Enter the new date. It must be in the future";

    static final MoveForm EMPTY = new MoveForm(null, "");

    MoveForm {
        moveReason = Typed.text(moveReason);
    }

    /** @return with what else is wrong on this day: a date that is missing, or past */
    Errors on(LocalDate today, Errors errors) {
        return newDue == null || !newDue.isAfter(today) ? errors.with("newDue", NO_DATE) : errors;
    }
}
