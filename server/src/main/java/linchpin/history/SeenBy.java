package linchpin.history;

import java.util.Locale;

/** Who may see an act, besides the team. */
public enum SeenBy {
    /** Nobody else. */
    TEAM,
    /** The giver of the feedback that it is about. */
    ITS_GIVER,
    /** Everybody whose feedback was joined into what it happened within. */
    ALL_GIVERS;

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}
