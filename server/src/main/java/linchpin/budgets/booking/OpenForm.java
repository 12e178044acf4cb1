package linchpin.budgets.booking;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import linchpin.organisation.PlaceId;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/** A budget, as somebody opens it. */
record OpenForm(
        @NotBlank(message = "Enter what it is called")
        @Size(max = 200, message = "The name must have 200 characters or fewer")
        String name,

        @NotBlank(message = "Enter what it is for")
        @Size(max = 2000, message = "What it is for must have 2,000 characters or fewer")
        String purpose,

        String place,
        String amount,

        @NotBlank(message = "Enter who decided this, and how")
        @Size(max = 1000, message = "This must have 1,000 characters or fewer")
        String decided,

        String ends) {

    OpenForm {
        name = Typed.text(name);
        purpose = Typed.text(purpose);
        place = Typed.text(place);
        amount = Typed.text(amount);
        decided = Typed.text(decided);
        ends = Typed.text(ends);
    }

    /** @return null for the organisation as a whole, and for what is no place */
    @Nullable
    PlaceId chosenPlace() {
        try {
            return place.isEmpty() ? null : new PlaceId(UUID.fromString(place));
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
