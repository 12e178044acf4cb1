package linchpin.approach;

import linchpin.platform.Refusal;
import org.springframework.http.HttpStatus;

/** Something that cannot be done about asking people. Nothing is changed then. */
public final class ApproachRefused extends Refusal {

    private ApproachRefused(String type, HttpStatus status, String title, String detail) {
        super(status, type, title, detail);
    }

    /** What was looked through is kept nowhere, so it holds for a while only. */
    public static ApproachRefused lookedThroughLongAgo() {
        return new ApproachRefused(
                "list-looked-through-long-ago",
                HttpStatus.CONFLICT,
                "This list has to be sent in again",
                "Nobody was asked. What you looked through is kept for one hour, on your page alone. Choose the file again.");
    }

    /** @param most as many as one list may have */
    public static ApproachRefused tooMany(int most) {
        return new ApproachRefused(
                "list-too-long",
                HttpStatus.CONTENT_TOO_LARGE,
                "There are too many people on this list",
                "Nobody was asked. A list of one day has " + most
                        + " rows at most. Split the file, and send in each part.");
    }
}
