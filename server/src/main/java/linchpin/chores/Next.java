package linchpin.chores;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * When a chore wishes to go on.
 *
 * @param after how long from now, at the latest; null for when something happens, or as its rhythm says
 */
public record Next(@Nullable Duration after) {

    /** There is more to do at once: in the same turn, or after the others' turns. */
    public static final Next NOW = new Next(Duration.ZERO);

    /** Nothing is left to do. */
    public static final Next DONE = new Next(null);

    /** @return at once, or when something happens */
    public static Next more(boolean more) {
        return more ? NOW : DONE;
    }

    /** @return after so long, unless something happens before */
    public static Next in(Duration after) {
        return new Next(after);
    }
}
