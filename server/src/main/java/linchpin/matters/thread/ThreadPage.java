package linchpin.matters.thread;

import gg.jte.Content;
import java.util.List;
import linchpin.history.ActLine;
import linchpin.matters.Matter;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a matter prints: the thread from the voices down.
 *
 * @param closedOn null while it is not closed
 * @param steps what modules further down the thread add
 * @param sought among feedback that could join
 */
record ThreadPage(
        Matter matter,
        String openedBy,
        String openedOn,
        @Nullable String closedOn,
        Voices voices,
        List<Content> steps,
        List<ActLine> history,
        CouldJoin.Sought sought,
        boolean mayGather,
        boolean mayClose,
        boolean mayReopen) {}
