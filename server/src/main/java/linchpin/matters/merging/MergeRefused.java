package linchpin.matters.merging;

import linchpin.platform.Refusal;
import org.springframework.http.HttpStatus;

/** Two matters cannot become one, or two again, as they stand. */
final class MergeRefused extends Refusal {

    private MergeRefused(String title, String detail) {
        super(HttpStatus.CONFLICT, "not-one-matter", title, detail);
    }

    static MergeRefused because(String why) {
        return new MergeRefused("These two matters cannot be merged", "Nothing was changed. " + why);
    }

    static MergeRefused apart() {
        return new MergeRefused(
                "These two matters cannot be taken apart any more",
                "Nothing was changed. Promises came along when they were merged, or something was done since. Take out the feedback that does"
                        + " not belong there, and open a matter with it.");
    }
}
