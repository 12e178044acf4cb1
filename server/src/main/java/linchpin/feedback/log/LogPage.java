package linchpin.feedback.log;

import java.util.List;
import linchpin.people.KeptViews;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;

/**
 * What the log prints.
 *
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
        @Nullable String count,
        @Nullable String newer,
        @Nullable String older,
        @Nullable Advice advice,
        KeptViews.PageViews kept,
        String searchName,
        Errors errors) {

    /** One feedback, in words. */
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
            boolean withdrawn) {}

    /** What to do now, with links. */
    record Advice(String text, List<NextStep> steps) {}

    record NextStep(String label, String path) {}
}
