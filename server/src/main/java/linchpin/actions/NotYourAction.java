package linchpin.actions;

import linchpin.platform.Refusal;
import org.springframework.http.HttpStatus;

/** Only its owner, or somebody who may promise actions, changes an action. */
final class NotYourAction extends Refusal {

    NotYourAction() {
        super(
                HttpStatus.FORBIDDEN,
                "not-your-action",
                "This action has another owner",
                "Nothing was changed. Ask its owner, or the Linchpin, to do it.");
    }
}
