package linchpin.people.myself;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/** One's name as entered. */
record NameForm(
        @NotBlank(message = "Enter your name in 120 characters or fewer")
        @Size(max = 120, message = "Enter your name in 120 characters or fewer")
        String name) {

    NameForm(@Nullable String name) {
        this.name = Typed.text(name);
    }
}
