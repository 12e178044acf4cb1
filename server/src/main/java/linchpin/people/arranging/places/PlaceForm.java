package linchpin.people.arranging.places;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/** A place as entered. */
record PlaceForm(
        @NotBlank(message = "Enter the name of the place")
        @Size(max = 200, message = "The name must have 200 characters or fewer")
        String name,

        @Pattern(regexp = "division|site|service|ward|team", message = "Choose what kind of place it is")
        String kind,

        String under) {

    PlaceForm(@Nullable String name, @Nullable String kind, @Nullable String under) {
        this.name = Typed.text(name);
        this.kind = Typed.text(kind);
        this.under = Typed.text(under);
    }
}
