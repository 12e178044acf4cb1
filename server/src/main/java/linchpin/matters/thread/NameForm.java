package linchpin.matters.thread;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import linchpin.ui.Typed;

/** What a matter is called and about, as somebody puts it better. */
record NameForm(
        @NotBlank(message = "Enter a title: what is it about, in a few words?")
        @Size(max = 200, message = "The title must have 200 characters or fewer")
        String title,

        @NotBlank(message = "Enter a summary: what do people say, in plain words?")
        @Size(max = 4000, message = "The summary must have 4,000 characters or fewer")
        String summary) {

    NameForm {
        title = Typed.text(title);
        summary = Typed.text(summary);
    }
}
