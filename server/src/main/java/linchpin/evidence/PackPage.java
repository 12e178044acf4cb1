package linchpin.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is printed of a pack, on the page and on paper.
 *
 * @param about the theme's name; empty for a pack about everything
 * @param brief the whole in a few sentences
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
        Halves halves,
        List<String> notKnown,
        List<String> questions,
        List<Row> months,
        List<String> sources,
        String age,
        boolean may,
        List<Done> done) {

    /**
     * A month's figures.
     *
     * @param good share of the scores that were good or very good, in words
     */
    record Row(String month, long people, long scores, String good, String poor) {}

    /** What somebody did to the pack. */
    record Done(String what, @Nullable String reason) {}

    String title() {
        return question + " An evidence pack for " + meeting;
    }
}
