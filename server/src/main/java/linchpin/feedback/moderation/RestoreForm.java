package linchpin.feedback.moderation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/** Why words that were masked, by a person or by the machine, are shown as they were received. */
record RestoreForm(
        @NotBlank(message = "Say why nothing needs to be masked; the giver reads it")
        @Size(max = VerdictForm.LONGEST_REASON, message = "Shorten this to 2,000 characters")
        String because) {

    RestoreForm(@Nullable String because) {
        this.because = Typed.text(because);
    }
}
