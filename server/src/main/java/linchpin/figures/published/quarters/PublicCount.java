package linchpin.figures.published.quarters;

import java.time.LocalDate;
import java.util.Optional;
import linchpin.analysis.figures.Share;
import linchpin.organisation.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may see of a place in a quarter. A place that is not there is hidden, for its own few or so that another's few cannot be
 * worked out; which of them is not told.
 *
 * @param quarter its first day
 * @param place null for the whole organisation
 * @param total how much feedback there was
 * @param answers null where they are hidden
 */
public record PublicCount(
        LocalDate quarter,
        @Nullable PlaceId place,
        long total,
        @Nullable PublicAnswers answers) {

    /**
     * Answers to the Friends and Family question of 2020.
     *
     * @param between neither good nor poor, or don't know
     */
    public record PublicAnswers(long positive, long negative, long between) {

        /** @return every answer, from which shares are made */
        public long total() {
            return positive + negative + between;
        }

        public Optional<Share> good() {
            return Share.of(positive, total());
        }

        public Optional<Share> poor() {
            return Share.of(negative, total());
        }
    }
}
