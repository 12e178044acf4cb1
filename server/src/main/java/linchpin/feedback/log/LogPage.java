package linchpin.feedback.log;

import java.util.List;
import linchpin.feedback.register.FeedbackArchive.Summary;
import linchpin.people.KeptViews;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;

/**
 * What the log prints.
 *
 * @param cameIn the file that all of it came in with, and how to see the rest; null where that is not asked for
 * @param checking how many words are still being checked; null for none
 * @param takenBack how many were taken back; null for none
 * @param count in words; null where it would only repeat the list
 * @param newer address of the rows before these; null when there are none
 * @param older address of the rows after these; null when there are none
 * @param advice what to do when nothing was found; null when something was
 * @param searchName as typed, or one to offer
 * @param errors of the form that keeps a search
 */
record LogPage(
        LogSearch search,
        LogWords.FilterChoices choices,
        List<FeedbackLine> alarms,
        List<FeedbackLine> lines,
        @Nullable CameIn cameIn,
        @Nullable String checking,
        @Nullable TakenBack takenBack,
        @Nullable String count,
        @Nullable String newer,
        @Nullable String older,
        @Nullable Advice advice,
        KeptViews.PageViews kept,
        String searchName,
        Errors errors) {

    /** Stands in place of words that the machine has not looked at yet. */
    static final String BEING_CHECKED = Summary.BEING_CHECKED;

    /**
     * @param as {@code csv} or {@code xlsx}
     * @return the address of what was found, as a file
     */
    String table(String as) {
        var query = search.query();
        return "/log/table?" + (query.isEmpty() ? "" : query + "&") + "as=" + as;
    }

    /**
     * A file, and nothing else that came.
     *
     * @param words its name and the day
     * @param without the address of the same search without it
     */
    record CameIn(String words, String without) {}

    /**
     * Feedback that its givers took back, of which nothing but the number is told.
     *
     * @param path to where it may be opened with a reason; null for whoever may not
     */
    record TakenBack(String words, @Nullable String path) {}

    /**
     * One feedback, in words.
     *
     * @param checking whether some of its words are not shown yet
     */
    record FeedbackLine(
            String path,
            String date,
            String place,
            String score,
            String channel,
            Excerpt excerpt,
            List<String> themes,
            String state,
            boolean unread,
            boolean alarm,
            boolean held,
            boolean checking) {}

    /** What to do now, with links. */
    record Advice(String text, List<NextStep> steps) {}

    record NextStep(String label, String path) {}
}
