package linchpin.feedback;

import gg.jte.Content;
import java.util.Optional;
import linchpin.people.Viewer;

/** A piece that a module further down the thread puts on the page of one feedback: themes, matter, answer. */
public interface FeedbackPanel {

    /**
     * @param viewer who may read it, with the roles that are held where it was said
     * @return the piece; empty for nothing to show
     */
    Optional<Content> panel(FeedbackId feedback, Viewer viewer);

    /** Something to do about the feedback, on the bar on top of its page. */
    record Shortcut(String label, String address) {}

    /**
     * @param viewer as for the piece
     * @return what the piece is mostly opened for; empty where this viewer may not, or nothing is
     */
    default Optional<Shortcut> shortcut(FeedbackId feedback, Viewer viewer) {
        return Optional.empty();
    }

    /** @return smaller stands further up */
    int order();
}
