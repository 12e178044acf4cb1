package linchpin.analysis.tally.decision;

import java.time.Instant;

/**
 * What one voter said at one time, whether it counts or not.
 *
 * @param voter who said it
 * @param at when
 * @param source how it came
 * @param says what, as the method has it
 * @param <S> a mark, scores, dots, a ranking, or a word
 */
public record Ballot<S>(String voter, Instant at, Source source, S says) {

    /** How a ballot came. */
    public enum Source {
        /** Cast on a page by the voter. */
        ONLINE,
        /** Filled in by the voter on paper. */
        PAPER,
        /** Cast by somebody whom the voter sent. */
        PROXY;

        /** @return whether the voter filled it in, which goes before what somebody else did for them */
        public boolean own() {
            return this != PROXY;
        }
    }
}
