package linchpin.proposals.ideas;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import linchpin.ui.Typed;

/**
 * An idea, as it was typed.
 *
 * @param giver whose it was, as chosen; empty for the group together
 */
record IdeaForm(
        @NotBlank(message = "Enter the idea")
        @Size(max = 1000, message = "The idea must have 1,000 characters or fewer")
        String words,

        String giver) {

    IdeaForm {
        words = Typed.text(words).replace("\r\n", "\n");
        giver = Typed.text(giver);
    }
}
