package linchpin.answers;

import java.util.List;
import linchpin.feedback.Quotable.Quote;
import linchpin.matters.Matter;

/**
 * An answer as it is printed everywhere: on the public page, with a receipt, on the thread. One shape for both kinds, so that neither
 * is larger.
 *
 * @param raised in how many pieces of feedback it was raised, in words
 * @param standing what those who raised it say about it, in words
 * @param quotes what givers let us quote today
 */
record Said(
        Published answer,
        Matter matter,
        String place,
        String day,
        String raised,
        String standing,
        List<Quote> quotes) {}
