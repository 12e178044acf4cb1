package linchpin.answers.replies;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import linchpin.ui.Typed;

/** What somebody writes to one person. */
record ReplyForm(
        @NotBlank(message = "Enter what you want to tell them")
        @Size(max = 2000, message = "The reply must have 2,000 characters or fewer")
        String words) {

    ReplyForm {
        words = Typed.text(words);
    }
}
