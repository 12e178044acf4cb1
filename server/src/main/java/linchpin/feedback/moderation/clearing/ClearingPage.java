package linchpin.feedback.moderation.clearing;

import linchpin.ui.Errors;
import linchpin.ui.Paging;
import org.jspecify.annotations.Nullable;

/**
 * What the list of words to clear prints.
 *
 * @param all how many there are, in words
 * @param tickAll address of the same page with all ticked
 * @param tickNone of the same with none ticked; null where none is
 * @param done what was just done; null for nothing
 * @param press which press can be taken back; null for none
 */
record ClearingPage(
        Paging.Page<Line> lines,
        String all,
        String tickAll,
        @Nullable String tickNone,
        @Nullable String done,
        @Nullable String press,
        Errors errors) {

    /**
     * A feedback as it would be quoted.
     *
     * @param value by which the form calls it, and the very words that are shown
     * @param by who, where and when
     */
    record Line(String value, String path, String words, String by, boolean ticked) {}
}
