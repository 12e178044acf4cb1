package linchpin.returns.units;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/** Who said that it is so, as entered. */
record ConfirmForm(
        @NotBlank(message = "Enter who told you that it is so")
        @Size(max = 200, message = "Who told you must have 200 characters or fewer")
        String toldBy) {

    ConfirmForm(@Nullable String toldBy) {
        this.toldBy = Typed.text(toldBy);
    }
}
