package linchpin.answers.replies;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/** How and when somebody told a giver what the reply says. */
record ToldForm(
        @Pattern(regexp = "wrote|rang|spoke", message = "Choose how you told them")
        String how,

        @Nullable LocalDate toldOn) {

    private static final String NO_DAY = "Enter the day you told them, no later than today";

    ToldForm {
        how = Typed.text(how);
    }

    /** @return with what else is wrong: a day that is missing, or still to come */
    Errors on(LocalDate today, Errors errors) {
        return (toldOn == null || toldOn.isAfter(today) ? errors.with("toldOn", NO_DAY) : errors)
                .inOrder(List.of("how", "toldOn"));
    }
}
