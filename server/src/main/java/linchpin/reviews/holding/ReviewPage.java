package linchpin.reviews.holding;

import java.util.List;
import linchpin.history.ActLine;
import linchpin.matters.Matter;
import linchpin.reviews.Review;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a review prints.
 *
 * @param opened how and when, in a sentence
 * @param rule where the rule stands that opened it, as it is now; empty for none
 * @param due until when, in words
 * @param comments the first of them
 * @param count how many stand that whoever looks may read about
 * @param since how many came after it was concluded
 * @param matter that they are in; null for none, and where whoever looks may not read it
 * @param offered open matters that they could join; empty where whoever looks may not gather them
 */
record ReviewPage(
        Review review,
        String title,
        String state,
        String colour,
        String opened,
        String rule,
        String due,
        String owner,
        List<String> extended,
        List<Comment> comments,
        int count,
        long since,
        @Nullable Matter matter,
        List<Matter> offered,
        String concluded,
        List<ActLine> history,
        May may) {

    /** A comment as it may be shown. */
    record Comment(String path, String day, String place, String words) {}

    /** What whoever looks may do. */
    record May(boolean work, boolean take, boolean gather) {}

    int more() {
        return count - comments.size();
    }
}
