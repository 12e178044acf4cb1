package linchpin.decisions.voting;

import java.util.LinkedHashMap;
import linchpin.platform.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A vote that cannot be taken. What was kept before stays as it was. */
public final class NotTaken extends Refusal {

    private NotTaken(String type, String title, String detail) {
        super(HttpStatus.CONFLICT, type, title, detail);
    }

    /** What their interest is, which nobody types twice. */
    @Override
    public @Nullable Kept kept() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("what", "What your interest is");
        return new Kept(fields, null, "");
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

    /** Whoever reads it must know in which words it was said first. */
    static NotTaken said() {
        return new NotTaken(
                "interest-said",
                "You have said before what your interest in this is",
                "Those words stand, and nothing was added just now. Ask whoever set up this decision to say what else there is.");
    }

    /** They have an interest. */
    public static NotTaken apart() {
        return new NotTaken(
                "interest-in-all",
                "You said that you have an interest in all of it",
                "So you have no vote in this decision. Nothing was kept.");
    }
}
