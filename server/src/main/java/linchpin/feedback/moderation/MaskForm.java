package linchpin.feedback.moderation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What is to be seen in place of a comment's words.
 *
 * @param was the version of the words that were changed
 */
record MaskForm(
        @NotBlank(message = "Leave something in place of the words, for example [masked]")
        String text,

        @NotBlank(message = "Give the reason; the giver reads it")
        @Size(max = VerdictForm.LONGEST_REASON, message = "Shorten this to 2,000 characters")
        String reason,

        String was) {

    MaskForm(@Nullable String text, @Nullable String reason, @Nullable String was) {
        this.text = text == null ? "" : plain(text);
        this.reason = Typed.text(reason);
        this.was = Typed.text(was);
    }

    /** @return the errors, and whether the words are those that are shown already */
    Errors changed(String shown, Errors errors) {
        return text.equals(plain(shown)) ? errors.with("text", "Nothing was changed yet") : errors;
    }

    /** Browsers send line ends of their own. */
    private static String plain(String text) {
        return text.replace("\r\n", "\n");
    }
}
