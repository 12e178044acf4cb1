package linchpin.notices.asking;

import linchpin.feedback.FeedbackId;
import linchpin.notices.Recipients.Wish;

/** Somebody wishes to hear what comes of what they said. */
public interface AskToBeTold {

    /**
     * From now on whoever is at this address hears of it.
     *
     * @param address as {@code notices.addresses} writes it
     * @return false where they reported as unwanted what came before: nothing is ever sent there again
     */
    boolean follow(FeedbackId feedback, Wish wish, String address);
}
