package linchpin.analysis.text;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * What follows the encoder: themes and feeling from the mean of a text's vectors. As the mean is followed by nothing but sums, what
 * each token gave to a theme is known exactly.
 */
final class Heads {

    private static final int STEPS = 5;
    private static final double PIECE = 0.25;

    /** The encoder's say in a theme; the linear model has the rest. */
    private final float share;

    private final float feelingShare;
    private final float mixed;
    private final float trust;
    private final float[] likelihood;
    private final float[] themes;
    private final float[] themeStart;
    private final float[] feelings;
    private final float[] feelingStart;

    Heads(DataInputStream in) throws IOException {
        var count = in.readInt();
        share = in.readFloat();
        feelingShare = in.readFloat();
        mixed = in.readFloat();
        trust = in.readFloat();
        likelihood = Numbers.floats(in, STEPS * STEPS);
        themes = Numbers.floats(in, count * Encoder.WIDTH);
        themeStart = Numbers.floats(in, count);
        feelings = Numbers.floats(in, STEPS * Encoder.WIDTH);
        feelingStart = Numbers.floats(in, STEPS);
    }

    /** @return a score for each theme, by a mean vector */
    float[] themes(float[] mean) {
        var scores = themeStart.clone();
        for (var theme = 0; theme < scores.length; theme++) {
            scores[theme] += Numbers.product(themes, theme, mean, 0);
        }
        return scores;
    }

    /** @return the two scores of each theme as one probability; the linear models have some for feeling, too */
    double[] chances(float[] encoded, float[] linear) {
        var chances = new double[encoded.length];
        for (var theme = 0; theme < chances.length; theme++) {
            chances[theme] = Numbers.likely(share * encoded[theme] + (1 - share) * linear[theme]);
        }
        return chances;
    }

    /**
     * @param mean vector of a whole text
     * @param linear its scores by the linear models: those of the themes, then those of the five steps
     * @return its feeling
     */
    Feeling feeling(float[] mean, float[] linear) {
        var scores = new double[STEPS];
        for (var step = 0; step < STEPS; step++) {
            scores[step] = feelingShare * score(step, mean) + (1 - feelingShare) * linear[themeStart.length + step];
        }
        return feeling(scores, mixed);
    }

    /** @return the feeling of a piece: its vectors know of the other pieces, and so call it mixed too readily */
    Feeling pieceFeeling(float[] mean) {
        var scores = new double[STEPS];
        for (var step = 0; step < STEPS; step++) {
            scores[step] = score(step, mean);
        }
        return feeling(scores, mixed * PIECE);
    }

    private double score(int step, float[] mean) {
        return feelingStart[step] + Numbers.product(feelings, step, mean, 0);
    }

    private static Feeling feeling(double[] scores, double mixed) {
        var weights = new double[STEPS];
        for (var step = 0; step < STEPS; step++) {
            weights[step] = Math.exp(scores[step]) * (step == 2 ? mixed : 1);
        }
        return of(weights);
    }

    /** @return what the words say, weighed with how often each feeling went with this score */
    Feeling feeling(Feeling words, int score) {
        var steps = new double[] {
            words.veryPositive(), words.positive(), words.mixed(), words.negative(), words.veryNegative()
        };
        for (var step = 0; step < STEPS; step++) {
            steps[step] *= Math.pow(likelihood[step * STEPS + score - 1], trust);
        }
        return of(steps);
    }

    /** @return what one token of so many gave to a theme's score */
    float given(int theme, float[] vectors, int token, int tokens) {
        return share * Numbers.product(themes, theme, vectors, token) / tokens;
    }

    float linearShare() {
        return 1 - share;
    }

    private static Feeling of(double[] weights) {
        var sum = 0.0;
        for (var each : weights) {
            sum += each;
        }
        return new Feeling(weights[0] / sum, weights[1] / sum, weights[2] / sum, weights[3] / sum, weights[4] / sum);
    }
}
