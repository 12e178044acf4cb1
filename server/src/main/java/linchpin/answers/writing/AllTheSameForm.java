package linchpin.answers.writing;

import jakarta.validation.constraints.Size;
import linchpin.ui.Errors;
import linchpin.ui.Typed;

/** Why an answer is published although something holds it. */
record AllTheSameForm(
        @Size(max = 1000, message = "The reason must have 1,000 characters or fewer")
        String because) {

    static final AllTheSameForm EMPTY = new AllTheSameForm("");

    AllTheSameForm {
        because = Typed.text(because);
    }

    /** @return what else is wrong: what is held is published with a reason */
    Errors needed(boolean held, Errors errors) {
        return held && because.isEmpty()
                ? errors.with("because", "Enter why you publish it all the same, or have it written otherwise")
                : errors;
    }
}
