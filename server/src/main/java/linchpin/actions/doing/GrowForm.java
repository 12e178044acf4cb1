package linchpin.actions.doing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/** Why a small change is more than that. */
record GrowForm(
        @NotBlank(message = "Enter why it is more than a small change")
        @Size(max = 2000, message = "The reason must have 2,000 characters or fewer")
        String growReason) {

    static final GrowForm EMPTY = new GrowForm(null);

    GrowForm(@Nullable String growReason) {
        this.growReason = Typed.text(growReason);
    }
}
