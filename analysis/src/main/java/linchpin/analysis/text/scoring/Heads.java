package linchpin.analysis.text.scoring;

import java.io.DataInputStream;
import java.io.IOException;
import linchpin.analysis.text.encoding.Encoder;

/**
 * What follows the encoder: scores of themes and of the five steps of feeling from the mean of a text's vectors. As the mean is followed by nothing but sums, what
 * each token gave to a theme is known exactly.
 */
public final class Heads {

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

    /** @param in heads.bin, as training writes it */
    public Heads(DataInputStream in) throws IOException {
        var count = in.readInt();
        share = in.readFloat();
        feelingShare = in.readFloat();
        mixed = in.readFloat();
        trust = in.readFloat();
        likelihood = Arithmetic.floats(in, STEPS * STEPS);
        themes = Arithmetic.floats(in, count * Encoder.WIDTH);
        themeStart = Arithmetic.floats(in, count);
        feelings = Arithmetic.floats(in, STEPS * Encoder.WIDTH);
        feelingStart = Arithmetic.floats(in, STEPS);
    }

    /** @return a score for each theme, by a mean vector */
    public float[] themes(float[] mean) {
        var scores = themeStart.clone();
        for (var theme = 0; theme < scores.length; theme++) {
            scores[theme] += Arithmetic.product(themes, theme, mean, 0);
        }
        return scores;
    }

    /** @return the two scores of each theme as one probability; the linear models have some for feeling, too */
    public double[] chances(float[] encoded, float[] linear) {
        var chances = new double[encoded.length];
        for (var theme = 0; theme < chances.length; theme++) {
            chances[theme] = Arithmetic.likely(share * encoded[theme] + (1 - share) * linear[theme]);
        }
        return chances;
    }

    /**
     * @param mean vector of a whole text
     * @param linear its scores by the linear models: those of the themes, then those of the five steps
     * @return its feeling, five probabilities from very positive to very negative
     */
    public double[] feeling(float[] mean, float[] linear) {
        var scores = new double[STEPS];
        for (var step = 0; step < STEPS; step++) {
            scores[step] = feelingShare * score(step, mean) + (1 - feelingShare) * linear[themeStart.length + step];
        }
        return feeling(scores, mixed);
    }

    /** @return the feeling of a piece: its vectors know of the other pieces, and so call it mixed too readily */
    public double[] pieceFeeling(float[] mean) {
        var scores = new double[STEPS];
        for (var step = 0; step < STEPS; step++) {
            scores[step] = score(step, mean);
        }
        return feeling(scores, mixed * PIECE);
    }

    private double score(int step, float[] mean) {
        return feelingStart[step] + Arithmetic.product(feelings, step, mean, 0);
    }

    private static double[] feeling(double[] scores, double mixed) {
        var weights = new double[STEPS];
        for (var step = 0; step < STEPS; step++) {
            weights[step] = Math.exp(scores[step]) * (step == 2 ? mixed : 1);
        }
        return shares(weights);
    }

    /** @return the feeling that words say, weighed with how often each went with this score */
    public double[] weighed(double[] words, int score) {
        var weights = new double[STEPS];
        for (var step = 0; step < STEPS; step++) {
            weights[step] = words[step] * Math.pow(likelihood[step * STEPS + score - 1], trust);
        }
        return shares(weights);
    }

    /** @return what one token of so many gave to a theme's score */
    public float given(int theme, float[] vectors, int token, int tokens) {
        return share * Arithmetic.product(themes, theme, vectors, token) / tokens;
    }

    /** @return the linear models' say in a theme */
    public float linearShare() {
        return 1 - share;
    }

    private static double[] shares(double[] weights) {
        var sum = 0.0;
        for (var each : weights) {
            sum += each;
        }
        for (var step = 0; step < STEPS; step++) {
            weights[step] /= sum;
        }
        return weights;
    }
}
