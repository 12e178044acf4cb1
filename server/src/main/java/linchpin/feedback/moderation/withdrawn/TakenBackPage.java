package linchpin.feedback.moderation.withdrawn;

import java.util.List;
import linchpin.feedback.words.ReceivedWords;
import linchpin.ui.Errors;
import linchpin.ui.Paging;
import org.jspecify.annotations.Nullable;

/** What the pages of feedback that was taken back print. */
final class TakenBackPage {

    private TakenBackPage() {}

    /**
     * Day and place of one, and nothing of what it says.
     *
     * @param alarm whether an alarm about it was never settled
     */
    record Line(String id, String date, String place, boolean alarm) {}

    /** @param reason why, or what was said with it; null for nothing, and for what its giver said while their words are sealed */
    record Event(String what, @Nullable String reason, String by, String when) {}

    /** All of them, a page at a time. */
    record Listed(Paging.Page<Line> lines) {}

    /**
     * One of them.
     *
     * @param words what was received, once opened; empty while sealed
     * @param reason as just typed
     */
    record One(
            Line line,
            List<ReceivedWords.Words> words,
            boolean opened,
            List<Event> history,
            String reason,
            Errors errors) {}
}
