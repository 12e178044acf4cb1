package linchpin.analysis.text.similar;

import java.util.Random;

/** Vectors made up for tests and measurements: topics, and noise about them. */
public final class Invented {

    private Invented() {}

    /** @return a direction at random */
    public static float[] direction(Random random) {
        var vector = new float[SimilarComments.DIMENSIONS];
        for (int d = 0; d < vector.length; d++) {
            vector[d] = (float) random.nextGaussian();
        }
        return unit(vector);
    }

    /** @return a vector near another: moved by noise of that length, in no particular direction */
    public static float[] near(float[] vector, double noise, Random random) {
        var moved = direction(random);
        for (int d = 0; d < moved.length; d++) {
            moved[d] = (float) (vector[d] + noise * moved[d]);
        }
        return unit(moved);
    }

    /** @return the vector at unit length */
    public static float[] unit(float[] vector) {
        double square = 0;
        for (float value : vector) {
            square += (double) value * value;
        }
        for (int d = 0; d < vector.length; d++) {
            vector[d] /= (float) Math.sqrt(square);
        }
        return vector;
    }

    /** @return how alike two vectors of unit length are */
    public static double product(float[] one, float[] other) {
        double sum = 0;
        for (int d = 0; d < one.length; d++) {
            sum += (double) one[d] * other[d];
        }
        return sum;
    }
}
