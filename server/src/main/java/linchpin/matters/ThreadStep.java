package linchpin.matters;

import gg.jte.Content;
import linchpin.people.Viewer;
import linchpin.ui.Frame;

/** A stretch of the thread that a module further down puts on a matter's page: list items, in the order of the thread. */
public interface ThreadStep {

    /** @return the items, for a matter this viewer may read; a place is kept where nothing has happened yet */
    Content items(Matter matter, Viewer viewer, Frame frame);

    /** @return smaller stands further up: actions 60, effect 70, answer 80, confirmation 90 */
    int order();
}
