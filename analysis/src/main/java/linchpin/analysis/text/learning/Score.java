package linchpin.analysis.text.learning;

import java.util.OptionalDouble;

/**
 * Suggestions counted against what people said.
 *
 * @param right suggested, and people agree
 * @param wrong suggested, and people do not
 * @param missed not suggested, and people say it is there
 */
public record Score(int right, int wrong, int missed) {

    /** Nothing counted. */
    public static final Score NONE = new Score(0, 0, 0);

    /** @return the part of the suggestions that people agree with; empty where none were made */
    public OptionalDouble precision() {
        return part(right, right + wrong);
    }

    /** @return the part of what is there that was suggested; empty where nothing is */
    public OptionalDouble recall() {
        return part(right, right + missed);
    }

    /** @return the harmonic mean of both; empty where there was nothing to suggest and nothing was */
    public OptionalDouble f1() {
        return part(2 * right, 2 * right + wrong + missed);
    }

    /** @return suggested wrongly, or missed */
    int mistakes() {
        return wrong + missed;
    }

    /** @return both counted together */
    public Score plus(Score other) {
        return new Score(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    Score counting(boolean suggested, boolean there) {
        return plus(new Score(suggested && there ? 1 : 0, suggested && !there ? 1 : 0, !suggested && there ? 1 : 0));
    }

    private static OptionalDouble part(int some, int all) {
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) some / all);
    }
}
