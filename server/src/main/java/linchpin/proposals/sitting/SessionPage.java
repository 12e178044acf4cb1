package linchpin.proposals.sitting;

import java.util.List;
import linchpin.proposals.codesign.HeldSession.Held;
import linchpin.proposals.felt.Moments;
import linchpin.proposals.ideas.IdeasOfSession;
import linchpin.proposals.noted.Notes;

/** What the page of a session prints. */
record SessionPage(Held held, Came came, Notes notes, Moments moments, IdeasOfSession ideas) {

    /** Whether whoever looks was there. */
    enum Mine {
        /** Somebody named them, and they have not said. */
        ASKED,
        SAID,
        NOBODY_SAYS
    }

    /**
     * Who came.
     *
     * @param counted as in "4 patients, 1 manager"
     * @param recorded by whom and when, in words
     * @param named those who say so themselves, each with their role
     * @param asked those who were named and have not said, for whoever may write sessions down; empty for everybody else
     * @param back those who said so before and were not there after all, in words
     * @param contact who looks through the notes for the group
     * @param mayRecord whether whoever looks may change what is told of it
     */
    record Came(
            String counted,
            String recorded,
            List<String> named,
            List<String> asked,
            List<String> back,
            String contact,
            Mine mine,
            boolean mayRecord) {}

    boolean open() {
        return !held.proposal().withdrawn();
    }
}
