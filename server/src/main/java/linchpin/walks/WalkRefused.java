package linchpin.walks;

import java.util.LinkedHashMap;
import linchpin.platform.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Something that cannot be done with a walk or a finding as it stands. Nothing is changed then. */
public final class WalkRefused extends Refusal {

    private WalkRefused(String type, String title, String detail) {
        super(HttpStatus.CONFLICT, type, title, "Nothing was changed. " + detail);
    }

    public static WalkRefused finished() {
        return new WalkRefused(
                "walk-finished",
                "This walk is written down already",
                "What was found stands on the programme of works. Write down another walk for what is found later.");
    }

    public static WalkRefused settled() {
        return new WalkRefused(
                "finding-settled",
                "This finding is settled, or became something already",
                "Somebody did it meanwhile. Look at it as it is now.");
    }

    public static WalkRefused promised() {
        return new WalkRefused(
                "finding-promised",
                "Somebody promised to put it right",
                "Their action is still to be done. Have it dropped with a reason first, and then say here that it will not be done.");
    }

    /** What was typed is not lost with the refusal. */
    @Override
    public @Nullable Kept kept() {
        var fields = new LinkedHashMap<String, String>();
        for (var n = 1; n <= 60; n++) {
            fields.put("said-" + n, "Item " + n);
        }
        fields.put("said", "What you found");
        fields.put("because", "Why not");
        return new Kept(fields, null, "");
    }
}
