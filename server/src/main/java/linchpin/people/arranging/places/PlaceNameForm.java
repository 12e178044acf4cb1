package linchpin.people.arranging.places;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/** Another name for a place, as entered. */
record PlaceNameForm(
        @NotBlank(message = "Enter a name of 200 characters or fewer")
        @Size(max = 200, message = "Enter a name of 200 characters or fewer")
        String name) {

    PlaceNameForm(@Nullable String name) {
        this.name = Typed.text(name);
    }
}
