package linchpin.proposals.promised;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What patients were told and what happened, as the page of a proposal prints it.
 *
 * @param counted in a sentence; empty where they were told nothing
 * @param tell where what they were told is written down; empty for who may not
 */
public record Promised(String counted, List<Row> rows, String tell) {

    /**
     * @param told by whom, to whom and when
     * @param due by when it was to be
     * @param recorded who wrote it down, where that was on a later day; empty otherwise
     * @param state in a word
     * @param happened where what happened is written beside it; empty for who may not
     * @param say where a patient says whether it was kept; empty for who may not
     * @param others who says it instead, for a patient leader who had a hand in it; empty for everybody else
     */
    public record Row(
            String words,
            String told,
            String due,
            String recorded,
            String state,
            String colour,
            List<Line> beside,
            String happened,
            String say,
            String others) {}

    /**
     * @param what in a word or two, as in "Happened on 3 May 2026"
     * @param by who wrote it, in which role and when
     */
    public record Line(
            String what,
            @Nullable String words,
            @Nullable String camePath,
            @Nullable String cameWords,
            String by) {}
}
