package linchpin.clocks.asked;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/** What somebody enters of what a body outside asks for. */
record RequestForm(
        @NotBlank(message = "Enter who asks") @Size(max = 200, message = "Who asks must have 200 characters or fewer")
        String askedBy,

        @NotBlank(message = "Enter what they ask for, in a line")
        @Size(max = 300, message = "What they ask for must have 300 characters or fewer")
        String what,

        @Nullable LocalDate receivedOn,

        @Size(max = 300, message = "Where the paper lies must have 300 characters or fewer")
        String paper,

        String duty) {

    RequestForm {
        askedBy = Typed.text(askedBy);
        what = Typed.text(what);
        paper = Typed.text(paper);
        duty = Typed.text(duty);
    }

    static RequestForm fresh(LocalDate today) {
        return new RequestForm("", "", today, "", "");
    }

    /** @return with what else is wrong: a day that is missing or still to come */
    Errors until(LocalDate today, Errors errors) {
        return receivedOn == null || receivedOn.isAfter(today)
                ? errors.with("receivedOn", "Enter the day it was received, no later than today")
                : errors;
    }

    String received() {
        return receivedOn == null ? "" : receivedOn.toString();
    }
}
