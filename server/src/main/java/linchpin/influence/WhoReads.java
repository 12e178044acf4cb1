package linchpin.influence;

import linchpin.people.Permission;
import linchpin.people.Viewer;

/**
 * Who reads what leaders wrote down: they themselves, all of it, wherever each leads; and a champion of the whole organisation. Nobody else, but
 * for whoever it is about.
 */
public final class WhoReads {

    private WhoReads() {}

    /** @return whether this person reads all of it */
    public static boolean all(Viewer viewer) {
        return viewer.may(Permission.LOG_INFLUENCE) || viewer.mayForAll(Permission.READ_INFLUENCE);
    }
}
