package linchpin.answers.replies;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import linchpin.ui.Typed;

/** Why a reply goes back to who wrote it. */
record BackForm(
        @NotBlank(message = "Enter what should be different, so that its writer knows what to do")
        @Size(max = 2000, message = "The reason must have 2,000 characters or fewer")
        String reason) {

    BackForm {
        reason = Typed.text(reason);
    }
}
