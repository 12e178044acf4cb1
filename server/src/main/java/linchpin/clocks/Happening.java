package linchpin.clocks;

import java.util.Locale;

/** What can happen to a clock. */
public enum Happening {
    OWNER,
    PAUSED,
    RESUMED,
    MET,
    /** Nothing is owed, such as where a duty does not apply. */
    ENDED,
    /** It was not met, or is owed after all. */
    UNDONE;

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}
