package linchpin.people.arranging;

import linchpin.platform.Refusal;
import org.springframework.http.HttpStatus;

/** Ending this role would leave nobody who can give roles in the whole organisation. */
final class LastArranger extends Refusal {

    LastArranger() {
        super(
                HttpStatus.CONFLICT,
                "last-arranger",
                "Nobody would be left to arrange people",
                "Nothing was changed. First give somebody else the role of administrator or Linchpin’s line manager for the whole organisation, then end this one.");
    }
}
