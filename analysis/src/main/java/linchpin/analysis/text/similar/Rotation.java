package linchpin.analysis.text.similar;

import static linchpin.analysis.text.similar.SimilarComments.DIMENSIONS;

import java.util.List;

/**
 * Turns vectors so that the first few numbers of each carry most of it, and sizes the steps by which each number is rounded to a byte.
 * Turning changes no product of two vectors, so any rotation gives right answers; one fitted to the comments gives them sooner.
 */
final class Rotation {

    private static final int ROUNDS = 8;

    /** axes[i][j] is what the i-th number of a vector adds to the j-th number of the turned one. */
    private final float[][] axes;

    /** What one step of a byte is worth, for each turned number. */
    final float[] steps;

    private Rotation(float[][] axes, float[] steps) {
        this.axes = axes;
        this.steps = steps;
    }

    /** @return the rotation that turns nothing, for when there are too few comments to fit one */
    static Rotation none() {
        var axes = new float[DIMENSIONS][DIMENSIONS];
        var steps = new float[DIMENSIONS];
        for (int i = 0; i < DIMENSIONS; i++) {
            axes[i][i] = 1;
            steps[i] = 0.25f / Byte.MAX_VALUE;
        }
        return new Rotation(axes, steps);
    }

    /** Fitted by orthogonal iteration on the sample's second moments: unfinished rounds cost speed later, never rightness. */
    static Rotation fitted(List<float[]> sample) {
        var moments = moments(sample);
        var basis = new double[DIMENSIONS][DIMENSIONS];
        for (int i = 0; i < DIMENSIONS; i++) {
            basis[i] = moments[i].clone();
            basis[i][i] += 1e-6; // of full rank, however few directions the sample has
        }
        orthonormalise(basis);
        for (int round = 0; round < ROUNDS; round++) {
            basis = product(basis, moments);
            orthonormalise(basis);
        }
        var axes = new float[DIMENSIONS][DIMENSIONS];
        for (int i = 0; i < DIMENSIONS; i++) {
            for (int j = 0; j < DIMENSIONS; j++) {
                axes[i][j] = (float) basis[j][i];
            }
        }
        return new Rotation(axes, steps(axes, sample));
    }

    /** Summed in doubles: the bounds rest on a turned vector being right to 1e-5. */
    double[] turn(float[] vector) {
        return turn(axes, vector);
    }

    private static double[] turn(float[][] axes, float[] vector) {
        var turned = new double[DIMENSIONS];
        for (int i = 0; i < DIMENSIONS; i += 4) {
            add(turned, vector, i, axes);
        }
        return turned;
    }

    private static void add(double[] turned, float[] vector, int i, float[][] axes) {
        double a = vector[i];
        double b = vector[i + 1];
        double c = vector[i + 2];
        double d = vector[i + 3];
        float[] first = axes[i];
        float[] second = axes[i + 1];
        float[] third = axes[i + 2];
        float[] fourth = axes[i + 3];
        for (int j = 0; j < DIMENSIONS; j++) {
            turned[j] += a * first[j] + b * second[j] + c * third[j] + d * fourth[j];
        }
    }

    private static double[][] moments(List<float[]> sample) {
        var moments = new double[DIMENSIONS][DIMENSIONS];
        for (var vector : sample) {
            for (int i = 0; i < DIMENSIONS; i++) {
                double value = vector[i] / sample.size();
                var row = moments[i];
                for (int j = 0; j < DIMENSIONS; j++) {
                    row[j] += value * vector[j];
                }
            }
        }
        for (int i = 0; i < DIMENSIONS; i++) {
            moments[i][i] += 1e-6;
        }
        return moments;
    }

    private static double[][] product(double[][] rows, double[][] matrix) {
        var product = new double[DIMENSIONS][DIMENSIONS];
        for (int i = 0; i < DIMENSIONS; i++) {
            for (int k = 0; k < DIMENSIONS; k++) {
                addScaled(product[i], rows[i][k], matrix[k]);
            }
        }
        return product;
    }

    /** Modified Gram-Schmidt, each row twice, which leaves the rows at right angles to within rounding. */
    private static void orthonormalise(double[][] rows) {
        for (int i = 0; i < DIMENSIONS; i++) {
            for (int pass = 0; pass < 2; pass++) {
                for (int k = 0; k < i; k++) {
                    addScaled(rows[i], -product(rows[i], rows[k]), rows[k]);
                }
                double length = Math.sqrt(product(rows[i], rows[i]));
                for (int j = 0; j < DIMENSIONS; j++) {
                    rows[i][j] /= length;
                }
            }
        }
    }

    private static double product(double[] a, double[] b) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        for (int j = 0; j < DIMENSIONS; j += 4) {
            first += a[j] * b[j];
            second += a[j + 1] * b[j + 1];
            third += a[j + 2] * b[j + 2];
            fourth += a[j + 3] * b[j + 3];
        }
        return first + second + third + fourth;
    }

    private static void addScaled(double[] to, double scale, double[] row) {
        for (int j = 0; j < DIMENSIONS; j++) {
            to[j] += scale * row[j];
        }
    }

    /** A little room above the largest of the sample; what lies beyond is cut off, and counted as error like any rounding. */
    private static float[] steps(float[][] axes, List<float[]> sample) {
        var steps = new float[DIMENSIONS];
        for (var vector : sample) {
            var turned = turn(axes, vector);
            for (int j = 0; j < DIMENSIONS; j++) {
                steps[j] = Math.max(steps[j], (float) Math.abs(turned[j]));
            }
        }
        for (int j = 0; j < DIMENSIONS; j++) {
            steps[j] = Math.max(steps[j], 1e-4f) * 1.1f / Byte.MAX_VALUE;
        }
        return steps;
    }
}
