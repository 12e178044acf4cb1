package linchpin.feedback.log;

import java.util.List;
import linchpin.feedback.Shortened;
import linchpin.feedback.acts.Moderation;
import linchpin.feedback.register.ToldFacts;
import linchpin.people.HomePanel;
import linchpin.people.Viewer;
import linchpin.ui.Days;

/** Puts rows of the log into words. */
final class LogLines {

    private static final int ITEM = 90;

    private LogLines() {}

    /**
     * @param marks what to mark in their words
     * @param query the search they were found by, carried along to the page of each
     */
    static List<LogPage.FeedbackLine> of(
            List<LogList.LogRow> rows, Marks marks, LogWords.LogNames known, Viewer viewer, String query) {
        return rows.stream().map(row -> line(row, marks, known, viewer, query)).toList();
    }

    private static LogPage.FeedbackLine line(
            LogList.LogRow row, Marks marks, LogWords.LogNames known, Viewer viewer, String query) {
        return new LogPage.FeedbackLine(
                row.id().id().toString(),
                "/log/" + row.id().id() + (query.isEmpty() ? "" : "?" + query),
                Days.full(row.receivedOn()),
                known.place(row.placeId(), viewer.organisationName()),
                known.answer(row.questionSet(), row.answerCode()),
                known.channel(row.channel()) + (row.heads() == null ? "" : " · " + ToldFacts.group(row.heads())),
                row.excerpt(marks),
                known.themes(row.themes()),
                row.state().label(),
                row.unread(),
                row.alarm(),
                row.moderation() == Moderation.HELD,
                !row.looked());
    }

    /** For a home page. */
    static HomePanel.Item item(LogList.LogRow row, LogWords.LogNames known, Viewer viewer, String query) {
        var said = row.excerpt(Marks.NONE).plain();
        return new HomePanel.Item(
                said.isBlank()
                        ? row.looked() ? "A score without words" : LogPage.BEING_CHECKED
                        : Shortened.to(ITEM, said),
                "/log/" + row.id().id() + "?" + query,
                Days.full(row.receivedOn()) + ", " + known.place(row.placeId(), viewer.organisationName()),
                known.answer(row.questionSet(), row.answerCode()));
    }
}
