package linchpin.feedback.log.one;

import gg.jte.Content;
import java.util.List;
import linchpin.feedback.FeedbackPanel;
import linchpin.feedback.log.Marks;
import linchpin.feedback.register.ToldFacts;
import linchpin.history.ActLine;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one feedback prints.
 *
 * @param query the search it was found by, to be carried along; with a leading "?", or empty
 * @param shortcuts what can be done about it, for the bar on top
 * @param newer the next one up in the search; null at the end
 * @param older the next one down; null at the end
 */
record FeedbackPage(
        String id,
        String query,
        List<String> tags,
        Told told,
        Involved who,
        List<Content> panels,
        List<FeedbackPanel.Shortcut> shortcuts,
        @Nullable String newer,
        @Nullable String older) {

    String back() {
        return "/log" + query;
    }

    /**
     * What the giver told.
     *
     * @param question the choosing question as asked; null when none was
     * @param facts what was told besides the words
     * @param checking whether the machine has not looked at all of it yet, so that some is not shown
     */
    record Told(
            String date,
            String place,
            String channel,
            @Nullable String question,
            String score,
            List<ShownComment> said,
            List<ToldFacts.Fact> facts,
            String consent,
            boolean checking) {}

    /**
     * @param text in pieces, where the search found something in it
     * @param changed whether something is masked
     */
    record ShownComment(String question, List<Marks.Piece> text, boolean changed) {}

    /**
     * Who had to do with it.
     *
     * @param name of the giver, for those who may know it; null otherwise
     * @param reach how the giver can be reached, for those who may know it; null otherwise
     * @param loggedBy who logged it for the giver; null for a giver's own
     * @param read whether this viewer read it, and nothing came since
     */
    record Involved(
            String grade,
            @Nullable String name,
            @Nullable String reach,
            @Nullable String loggedBy,
            List<String> readers,
            boolean read,
            List<ActLine> history) {}
}
