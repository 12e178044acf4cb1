package linchpin.proposals.noted;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import linchpin.ui.Typed;

/**
 * The notes of a session, as they were typed.
 *
 * @param from the version that they began from; 0 for none
 */
record NotesForm(
        @NotBlank(message = "Enter the notes")
        @Size(max = 8000, message = "The notes must have 8,000 characters or fewer")
        String words,

        int from) {

    NotesForm {
        words = Typed.text(words).replace("\r\n", "\n");
    }
}
