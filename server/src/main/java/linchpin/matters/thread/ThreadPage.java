package linchpin.matters;

import gg.jte.Content;
import java.util.List;
import linchpin.feedback.FeedbackArchive.Summary;
import linchpin.history.Line;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a matter prints: the thread from the voices down.
 *
 * @param raised how many feedback there are, also those this viewer may not read
 * @param feedback those this viewer may read
 * @param steps what modules further down the thread add
 */
record ThreadPage(
        Matter matter,
        String place,
        String openedBy,
        String openedOn,
        @Nullable String closedOn,
        long raised,
        List<Voice> feedback,
        String voices,
        List<Content> steps,
        List<Line> history,
        String words,
        List<Voice> found,
        boolean mayGather,
        boolean mayClose) {

    /** A feedback with the place it is about and the day it came. */
    record Voice(Summary summary, String place, String day) {}

    /** @return how many this viewer may not read */
    long hidden() {
        return raised - feedback.size();
    }
}
