package linchpin.matters.thread;

import java.util.List;
import linchpin.feedback.register.FeedbackArchive.Later;
import linchpin.feedback.register.FeedbackArchive.Summary;
import linchpin.figures.ChartAbout;
import linchpin.matters.about.MatterTheme;
import linchpin.organisation.PlaceId;
import linchpin.ui.Paging;
import org.jspecify.annotations.Nullable;

/**
 * Who spoke in a matter, and who else could join it.
 *
 * @param place of the matter, by name
 * @param raised how many feedback there are, also those this viewer may not read
 * @param heard how many of them this viewer may read
 * @param page of those, some at a time
 * @param span from when to when those came, in words
 * @param themes what at least half of it is about
 * @param found those that could join
 */
record Voices(
        String place,
        long raised,
        int heard,
        Paging.Page<Voice> page,
        String span,
        List<MatterTheme> themes,
        List<Voice> found) {

    /**
     * A feedback with the place it is about and the day it came.
     *
     * @param later what its giver added, which has days of its own
     */
    record Voice(Summary summary, String place, String day, List<Later> later) {}

    /** @return where figures and stories about a theme are, at the matter's place */
    String figures(MatterTheme theme, @Nullable PlaceId place) {
        return ChartAbout.path(place, theme.number());
    }

    /** @return whether there are any, and this viewer may read all of them */
    boolean whole() {
        return raised > 0 && hidden() == 0;
    }

    /** @return how many this viewer may not read */
    long hidden() {
        return raised - heard;
    }
}
