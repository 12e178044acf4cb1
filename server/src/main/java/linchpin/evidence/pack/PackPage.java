package linchpin.evidence.pack;

import java.util.List;
import java.util.Optional;
import linchpin.analysis.figures.Share;
import linchpin.figures.room.NumberBlock.Rows;
import org.jspecify.annotations.Nullable;

/**
 * What is printed of a pack, on the page and on paper.
 *
 * @param about the theme's name; empty for a pack about everything
 * @param brief the whole in a few sentences
 * @param good of the scores, those that were good or very good; empty where there are too few
 * @param chosen how the stories were chosen, in short; empty where nothing is known of it
 * @param age at which most people can read what we wrote in it, in words
 * @param may whether this person may change it
 */
record PackPage(
        String path,
        String question,
        String meeting,
        String meetingOn,
        String place,
        String about,
        String period,
        List<String> brief,
        Optional<Share> good,
        String chosen,
        Halves halves,
        List<String> notKnown,
        List<String> questions,
        Rows months,
        List<String> sources,
        String age,
        boolean may,
        List<Change> changes) {

    /** What somebody changed in the pack. */
    record Change(String what, @Nullable String reason) {}

    String title() {
        return question + " An evidence pack for " + meeting;
    }
}
