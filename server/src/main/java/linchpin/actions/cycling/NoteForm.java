package linchpin.actions.cycling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/** What somebody corrects in the plan of a cycle. */
record NoteForm(
        @NotBlank(message = "Enter what is wrong in the plan, and what is right")
        @Size(max = 1000, message = "The correction must have 1,000 characters or fewer")
        String words) {

    static final NoteForm EMPTY = new NoteForm(null);

    NoteForm(@Nullable String words) {
        this.words = Typed.text(words);
    }
}
