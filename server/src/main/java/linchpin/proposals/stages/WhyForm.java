package linchpin.proposals.stages;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import linchpin.ui.Typed;

/** Why something is done to a proposal. */
record WhyForm(
        @NotBlank(message = "Enter why, so that everybody can follow")
        @Size(max = 2000, message = "Why must have 2,000 characters or fewer")
        String why) {

    static final WhyForm EMPTY = new WhyForm("");

    WhyForm {
        why = Typed.text(why);
    }
}
