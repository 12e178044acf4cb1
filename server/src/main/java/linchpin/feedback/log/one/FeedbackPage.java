package linchpin.feedback.log.one;

import gg.jte.Content;
import java.util.List;
import linchpin.feedback.register.ToldFacts;
import linchpin.history.Line;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one feedback prints.
 *
 * @param query the search it was found by, to be carried along; with a leading "?", or empty
 * @param question the choosing question as asked; null when none was
 * @param facts what was told besides the words
 * @param name of the giver, for those who may know it; null otherwise
 * @param reach how the giver can be reached, for those who may know it; null otherwise
 * @param loggedBy who logged it for the giver; null for a giver's own
 * @param newer the next one up in the search; null at the end
 * @param older the next one down; null at the end
 */
record FeedbackPage(
        String id,
        String query,
        String date,
        String place,
        String channel,
        @Nullable String question,
        String score,
        List<Said> said,
        boolean withdrawn,
        List<ToldFacts.Fact> facts,
        String grade,
        @Nullable String name,
        @Nullable String reach,
        String consent,
        @Nullable String loggedBy,
        List<String> tags,
        List<String> readers,
        List<Line> history,
        List<Content> panels,
        @Nullable String newer,
        @Nullable String older) {

    String back() {
        return "/log" + query;
    }

    /** @param changed whether a moderator masked something */
    record Said(String question, String text, boolean changed) {}
}
