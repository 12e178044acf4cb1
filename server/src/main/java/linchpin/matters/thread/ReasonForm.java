package linchpin.matters.thread;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import linchpin.ui.Typed;

/** Why something is closed or taken out. */
record ReasonForm(
        @NotBlank(message = "Enter the reason, so that the people who raised it can understand")
        @Size(max = 2000, message = "The reason must have 2,000 characters or fewer")
        String reason) {

    static final ReasonForm EMPTY = new ReasonForm("");

    ReasonForm {
        reason = Typed.text(reason);
    }
}
