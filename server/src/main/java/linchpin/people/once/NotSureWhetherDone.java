package linchpin.people.once;

import linchpin.platform.Refusal;
import org.springframework.http.HttpStatus;

/** A form came a second time, and how the first ended is not known: it was broken off, or takes long. */
final class NotSureWhetherDone extends Refusal {

    NotSureWhetherDone() {
        super(
                HttpStatus.CONFLICT,
                "not-sure-whether-done",
                "This was sent before, and we are not sure whether it was done",
                "Go back and look whether it stands there. If it does not, reload the page and do it again.");
    }
}
