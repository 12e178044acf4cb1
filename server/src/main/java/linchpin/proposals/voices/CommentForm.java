package linchpin.proposals.voices;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import linchpin.ui.Typed;

/** @param version that they read */
record CommentForm(
        @NotBlank(message = "Enter what you want to say")
        @Size(max = 2000, message = "The comment must have 2,000 characters or fewer")
        String words,

        int version) {

    CommentForm {
        words = Typed.text(words).replace("\r\n", "\n");
    }
}
