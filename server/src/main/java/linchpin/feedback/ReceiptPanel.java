package linchpin.feedback;

import gg.jte.Content;
import java.util.Optional;

/**
 * A piece that a module further down the thread puts on the page a giver sees with their receipt. Its forms carry the digits in a field
 * {@code receipt}, post to an address of their own below {@code /receipt/}, and end with {@code forward:/receipt}, which leads to
 * the page again without putting the digits into an address.
 */
public interface ReceiptPanel {

    /** Request attribute for the sentence that the page shows on top after something was done. */
    String DONE = "linchpin.receipt.done";

    /**
     * @param receipt 21 digits, for the forms of the piece to carry: givers have no session
     * @return the piece; empty for nothing to show
     */
    Optional<Content> panel(FeedbackId feedback, String receipt);

    /** @return whether it stands with the thanks as well, where most givers see for the only time a page that is theirs */
    default boolean atOnce() {
        return false;
    }

    /** @return smaller stands further up */
    int order();
}
