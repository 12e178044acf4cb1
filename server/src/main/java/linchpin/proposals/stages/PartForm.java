package linchpin.proposals.stages;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import linchpin.proposals.Proposal;
import linchpin.ui.Days;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/** What somebody enters about patients who took part. */
record PartForm(
        @NotBlank(message = "Enter what they did")
        @Size(max = 500, message = "What they did must have 500 characters or fewer")
        String what,

        @Nullable LocalDate on) {

    static final PartForm EMPTY = new PartForm("", null);

    PartForm {
        what = Typed.text(what);
    }

    /** @return what else is wrong with the day */
    Errors dated(Proposal proposal, LocalDate today, Errors errors) {
        if (on == null) {
            return errors.with("on", "Enter the day on which they did it");
        }
        if (on.isAfter(today)) {
            return errors.with("on", "The day must not be in the future: what is planned is not done yet");
        }
        return on.isBefore(proposal.raisedOn())
                ? errors.with(
                        "on", "The day must not be before " + Days.full(proposal.raisedOn()) + ", when it was raised")
                : errors;
    }
}
