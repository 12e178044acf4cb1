package linchpin.feedback.log;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import linchpin.feedback.many.LastDone;
import linchpin.feedback.register.FeedbackArchive.Summary;
import linchpin.people.KeptViews;
import linchpin.ui.Choice;
import linchpin.ui.CountNoun;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;

/**
 * What the log prints.
 *
 * @param explained how the search was understood, where that is not plain
 * @param cameIn the file that all of it came in with, and how to see the rest; null where that is not asked for
 * @param checking how many words are still being checked; null for none
 * @param takenBack how many were taken back; null for none
 * @param count in words; null where it would only repeat the list
 * @param newer address of the rows before these; null when there are none
 * @param older address of the rows after these; null when there are none
 * @param advice what to do when nothing was found; null when something was
 * @param done what was just done with many; null for nothing
 * @param searchName as typed, or one to offer
 * @param errors of the form that keeps a search
 */
record LogPage(
        LogSearch search,
        List<String> explained,
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
        LastDone.@Nullable Last done,
        Bar bar,
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
     * @param id by which it is ticked
     * @param checking whether some of its words are not shown yet
     */
    record FeedbackLine(
            String id,
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

    /**
     * Where it is said which of all rows something is to be done with.
     *
     * @param shown the ids of the page, joined by blanks
     */
    record Bar(String shown, List<Choice> which) {

        static final Errors NOTHING_TICKED =
                Errors.none().with("which", "Tick what you mean, or choose all on this page");

        static Bar of(LogList.Found found) {
            var rows = found.rows();
            var which = new ArrayList<>(List.of(
                    new Choice("ticked", "Those I ticked"),
                    new Choice(
                            "page",
                            rows.size() == 1 ? "The one on this page" : "All %d on this page".formatted(rows.size()))));
            if (found.count() > rows.size()) {
                which.add(new Choice("found", all(found)));
            }
            return new Bar(rows.stream().map(row -> row.id().id().toString()).collect(Collectors.joining(" ")), which);
        }

        private static String all(LogList.Found found) {
            var count = (found.least() ? "more than " : "") + CountNoun.number(found.count());
            return found.count() > LogList.MANY
                    ? (found.spelledFirst()
                                    ? "The first %s of %s that were found"
                                    : "The latest %s of %s that were found")
                            .formatted(CountNoun.number(LogList.MANY), count)
                    : "All %s that were found".formatted(count);
        }
    }

    /** What to do now, with links. */
    record Advice(String text, List<NextStep> steps) {}

    record NextStep(String label, String path) {}
}
