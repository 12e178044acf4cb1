package linchpin.actions.doing;

import jakarta.validation.constraints.Size;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/** Why somebody who was asked cannot do an action; nothing need be said. */
record GiveBackForm(
        @Size(max = 2000, message = "The reason must have 2,000 characters or fewer")
        String backReason) {

    static final GiveBackForm EMPTY = new GiveBackForm("");

    GiveBackForm(@Nullable String backReason) {
        this.backReason = Typed.text(backReason);
    }
}
