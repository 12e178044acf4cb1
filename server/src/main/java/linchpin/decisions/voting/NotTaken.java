package linchpin.decisions.voting;

import linchpin.platform.Refusal;
import org.springframework.http.HttpStatus;

/** A vote that cannot be taken. What was kept before stays as it was. */
public final class NotTaken extends Refusal {

    private NotTaken(String type, String title, String detail) {
        super(HttpStatus.CONFLICT, type, title, detail);
    }

    /** It is not the time for it. */
    public static NotTaken closed() {
        return new NotTaken(
                "voting-closed",
                "Votes are not taken at this time",
                "Nothing was kept just now. What you voted before, if you did, stands. The decision’s page says from when until when"
                        + " votes are taken.");
    }

    /** It is secret, and was cast. */
    public static NotTaken voted() {
        return new NotTaken(
                "voted-already",
                "You have voted already",
                "It is secret, so nobody can find your vote again to change it. What you voted first stands, and nothing was added.");
    }

    /** They have an interest. */
    public static NotTaken apart() {
        return new NotTaken(
                "interest-in-all",
                "You said that you have an interest in all of it",
                "So you have no vote in this decision. Nothing was kept.");
    }
}
