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

    /** @return smaller stands further up */
    int order();
}
