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
 * @param gathered how many of these are in the matter
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
        int gathered,
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

    /** @return how much of it is in its matter: what stands before the name of that */
    String inMatter() {
        if (count == 0) {
            return "It led to";
        }
        if (gathered == count) {
            return count == 1 ? "Its comment is in" : "Its comments are in";
        }
        return (gathered == 0 ? "None" : gathered) + " of its " + (count == 1 ? "1 comment" : count + " comments")
                + (gathered == 1 ? " is in" : " are in");
    }

    int more() {
        return count - comments.size();
    }
}
