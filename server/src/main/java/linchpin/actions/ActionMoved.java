package linchpin.actions;

import java.util.Locale;
import linchpin.platform.Refusal;
import org.springframework.http.HttpStatus;

/** The action is no longer where the page thought it was. */
final class ActionMoved extends Refusal {

    ActionMoved(ActionState now) {
        super(
                HttpStatus.CONFLICT,
                "action-moved",
                "This action has moved on",
                "It is now “" + now.label().toLowerCase(Locale.UK)
                        + "”, so this could not be done and nothing was changed. Go back to the action to see what happened.");
    }
}
