package linchpin.feedback;

import gg.jte.Content;
import java.util.Optional;

/** A piece that a module further down the thread puts on the page a giver sees with their receipt. */
public interface ReceiptPanel {

    /**
     * @param receipt 21 digits, for the forms of the piece to carry: givers have no session
     * @return the piece; empty for nothing to show
     */
    Optional<Content> panel(FeedbackId feedback, String receipt);

    /** @return smaller stands further up */
    int order();
}
