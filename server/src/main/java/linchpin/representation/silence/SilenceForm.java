package linchpin.representation.silence;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import linchpin.ui.Typed;

/** What somebody enters as the days after which a place counts as silent. */
record SilenceForm(
        @Pattern(regexp = "[0-9]{1,4}", message = WRONG)
        @Min(value = 1, message = WRONG)
        @Max(value = 3650, message = WRONG)
        String days) {

    private static final String WRONG = "Enter a number of days from 1 to 3,650";

    SilenceForm {
        days = Typed.text(days);
    }

    int number() {
        return Integer.parseInt(days);
    }
}
