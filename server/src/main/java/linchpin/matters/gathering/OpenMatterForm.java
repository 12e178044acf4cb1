package linchpin.matters.gathering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import linchpin.organisation.PlaceId;
import linchpin.platform.NotFound;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/** What somebody enters to open a matter. */
record OpenMatterForm(
        @NotBlank(message = "Enter a title: what is it about, in a few words?")
        @Size(max = 200, message = "The title must have 200 characters or fewer")
        String title,

        @NotBlank(message = "Enter a summary: what do people say, in plain words?")
        @Size(max = 4000, message = "The summary must have 4,000 characters or fewer")
        String summary,

        String place) {

    OpenMatterForm {
        title = Typed.text(title);
        summary = Typed.text(summary);
        place = Typed.text(place);
    }

    static OpenMatterForm at(@Nullable PlaceId place) {
        return new OpenMatterForm("", "", place == null ? "" : place.id().toString());
    }

    /** @return null for the organisation as a whole */
    @Nullable
    PlaceId chosenPlace() {
        try {
            return place.isEmpty() ? null : new PlaceId(UUID.fromString(place));
        } catch (IllegalArgumentException _) {
            throw new NotFound();
        }
    }
}
