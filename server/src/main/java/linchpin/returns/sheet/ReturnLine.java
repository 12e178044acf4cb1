package linchpin.returns.sheet;

import java.util.UUID;
import linchpin.analysis.figures.FriendsAndFamily;
import org.jspecify.annotations.Nullable;

/**
 * A line of a return.
 *
 * @param name of the ward, site or organisation
 * @param eligible typed in; null where nobody did
 * @param left what was not counted
 */
public record ReturnLine(
        UUID placeId,
        String siteCode,
        String siteName,
        String name,
        String specOne,
        String specTwo,
        FriendsAndFamily answers,
        @Nullable Integer eligible,
        Left left) {

    /**
     * Feedback of the month that counts nowhere in the return.
     *
     * @param unmapped answers that nobody knows the meaning of
     * @param other answers to another question, like the one of before April 2020
     * @param wordsOnly without any answer
     */
    public record Left(long unmapped, long other, long wordsOnly) {

        static final Left NOTHING = new Left(0, 0, 0);

        Left plus(Left more) {
            return new Left(unmapped + more.unmapped, other + more.other, wordsOnly + more.wordsOnly);
        }
    }

    public long responses() {
        return answers.total();
    }
}
