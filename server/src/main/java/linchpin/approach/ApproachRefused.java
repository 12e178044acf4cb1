package linchpin.approach;

import linchpin.platform.Refusal;
import org.springframework.http.HttpStatus;

/** Something that cannot be done about asking people. Nothing is changed then. */
public final class ApproachRefused extends Refusal {

    private ApproachRefused(HttpStatus status, String type, String title, String detail) {
        super(status, type, title, detail);
    }

    /** What was looked through is kept nowhere, so it holds for a while only. */
    public static ApproachRefused lookedThroughLongAgo() {
        return new ApproachRefused(
                HttpStatus.CONFLICT,
                "list-looked-through-long-ago",
                "This list has to be sent in again",
                "Nobody was asked. What you looked through is kept for one hour, on your page alone. Choose the file again.");
    }

    /** @param most as many as one list may have */
    public static ApproachRefused tooMany(int most) {
        return new ApproachRefused(
                HttpStatus.CONTENT_TOO_LARGE,
                "list-too-long",
                "There are too many people on this list",
                "Nobody was asked. A list of one day has " + most
                        + " rows at most. Split the file, and send in each part.");
    }
}
