package linchpin.influence.told;

import java.util.List;
import linchpin.history.ActLine;
import linchpin.influence.CameOfInfluence;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a story told prints.
 *
 * @param deeds in the order in which they were done
 * @param mayMove whether whoever looks may say what it moved
 * @param mayTakeBack whether whoever looks logged it, and may take it back
 */
record ToldPage(Row row, List<CameOfInfluence.Line> came, List<ActLine> deeds, boolean mayMove, boolean mayTakeBack) {

    /**
     * One time that a story was told.
     *
     * @param story what it is called, or why that is not shown
     * @param gone whether its giver has not said yes, or took it back: it is not told again
     * @param feedback where what it rests on is read; null for nowhere, and where whoever looks may not
     * @param meta where, to whom, how many heard it, when, and who logged it
     * @param state what it moved, in a few words
     */
    record Row(
            Told told, String story, boolean gone, @Nullable String feedback, String meta, String state) {}
}
