package linchpin.answers.writing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import linchpin.ui.Typed;

/** Why a version goes back to who wrote it. */
record SendBackForm(
        @NotBlank(message = "Enter what should be different, so that its writer knows what to do")
        @Size(max = 2000, message = "The reason must have 2,000 characters or fewer")
        String reason) {

    static final SendBackForm EMPTY = new SendBackForm("");

    SendBackForm {
        reason = Typed.text(reason);
    }
}
