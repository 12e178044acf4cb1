package linchpin.feedback.moderation.waiting;

import java.util.List;
import linchpin.ui.Errors;
import linchpin.ui.Paging;
import org.jspecify.annotations.Nullable;

/**
 * What the list of waiting words prints.
 *
 * @param all how many wait, in words
 * @param tickAll address of the same page with all ticked
 * @param done what was just decided; null for nothing
 */
record WaitingPage(
        Paging.Page<Line> lines,
        String all,
        String tickAll,
        @Nullable String done,
        Errors errors) {

    /**
     * An answer that waits.
     *
     * @param value by which the form calls it, and the very words that are shown
     * @param where day and place
     * @param waits since when
     * @param why what the machine takes it for
     * @param reader who has to look, where the machine cannot read the words; null where it can
     * @param preview how it would read with what is proposed masked; null where only a person can reword it
     */
    record Line(
            String value,
            String path,
            String where,
            String waits,
            List<Piece> words,
            String why,
            @Nullable String reader,
            @Nullable String preview,
            boolean ticked) {}

    /** Some words; a hit is what the machine would mask. */
    record Piece(String text, boolean hit) {}
}
