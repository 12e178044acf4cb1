package linchpin.meaning.reading;

import jakarta.validation.constraints.Pattern;
import linchpin.ui.Typed;

/** What somebody enters as the limit below which nobody should trust a theme: of a hundred suggestions, those that are right. */
record LimitForm(
        @Pattern(regexp = "\\d{1,2}|100", message = "Give a whole number from 0 to 100")
        String limit) {

    LimitForm {
        limit = Typed.text(limit).replaceFirst("\\s*%$", "");
    }

    double share() {
        return Integer.parseInt(limit) / 100.0;
    }
}
