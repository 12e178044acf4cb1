package linchpin.representation.silence;

import java.util.List;
import linchpin.figures.room.StoryCard;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;

/**
 * What the page prints.
 *
 * @param days after which a place counts as silent
 * @param places silent ones, the longest silence first
 * @param heard how many places were heard of since
 * @param groups silent ones; null for somebody who may not read about the whole organisation
 * @param typed what stands in the form
 */
record SilencePage(
        int days,
        List<Silence> places,
        long heard,
        @Nullable Groups groups,
        May may,
        String typed,
        Errors errors) {

    /** What this person may do about it. */
    record May(boolean posters, boolean logOnBehalf, boolean set) {}

    /**
     * A silent place, and beside it what was told there.
     *
     * @param last the last story, or why there is none
     */
    record Silence(SilentPlace place, StoryCard last) {}

    /**
     * A place nobody spoke about lately.
     *
     * @param since in words
     * @param code in addresses
     */
    record SilentPlace(
            String name,
            String code,
            String since,
            @Nullable Long days) {}

    /**
     * Those few spoke of, as far as givers say who they are.
     *
     * @param months that were counted, in words; null where nothing was yet
     */
    record Groups(@Nullable String months, List<SilentGroup> silent) {}

    /** Groups of which one at least is silent. */
    record SilentGroup(String name, String why) {}
}
