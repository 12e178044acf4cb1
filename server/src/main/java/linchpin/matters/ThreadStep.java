package linchpin.matters;

import gg.jte.Content;
import linchpin.people.Viewer;
import linchpin.ui.Frame;

/** A stretch of the thread that a module further down puts on a matter's page: list items, in the order of the thread. */
public interface ThreadStep {

    /**
     * @param viewer who may read the matter, with the roles that are held where it is
     * @return the items; a place is kept where nothing has happened yet
     */
    Content items(Matter matter, Viewer viewer, Frame frame);

    /** @return smaller stands further up: actions 60, effect 70, answer 80, confirmation 90 */
    int order();
}
