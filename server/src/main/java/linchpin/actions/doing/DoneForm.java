package linchpin.actions.doing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/** What somebody enters to mark an action as done. */
record DoneForm(
        @NotBlank(message = "Enter what was done")
        @Size(max = 2000, message = "What was done must have 2,000 characters or fewer")
        String doneWhat,

        @Nullable LocalDate doneOn) {

    private static final String NO_DAY = "Enter the day it was done, between the promise and today";

    static final DoneForm EMPTY = new DoneForm("", null);

    DoneForm {
        doneWhat = Typed.text(doneWhat);
    }

    /** @return what else is wrong, of an action that was promised on a day */
    Errors between(LocalDate promised, LocalDate today, Errors errors) {
        return doneOn == null || doneOn.isAfter(today) || doneOn.isBefore(promised)
                ? errors.with("doneOn", NO_DAY)
                : errors;
    }
}
