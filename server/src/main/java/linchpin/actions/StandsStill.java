package linchpin.actions;

import java.util.List;
import java.util.Map;
import linchpin.people.AccountId;
import linchpin.people.Viewer;

/** Work, other than promises, that nobody else can do while somebody is away. Implemented by the modules that know of some. */
public interface StandsStill {

    /** @return what stops without each person, as far as this viewer may read of it; nobody for whom nothing does */
    Map<AccountId, List<Stop>> byPerson(Viewer viewer);

    /** @return whether whoever is asked to cover sees to it meanwhile, and it is not only said that it stops */
    default boolean covered() {
        return false;
    }

    /**
     * One thing that stops.
     *
     * @param path where it stands
     * @param why nobody else can do it, and what to do about that
     * @param step what to press for that, as it stands on the link; empty where the link is to the thing itself
     */
    record Stop(String what, String path, String why, String step) {

        public Stop(String what, String path, String why) {
            this(what, path, why, "");
        }
    }
}
