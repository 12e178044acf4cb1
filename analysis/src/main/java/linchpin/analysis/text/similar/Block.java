package linchpin.analysis.text.similar;

import static linchpin.analysis.text.similar.SimilarComments.DIMENSIONS;

import java.util.Arrays;

/**
 * Some comments' turned vectors, rounded to bytes and laid out number by number, so that one plain loop over the comments does many at
 * once. For each comment it also keeps how far rounding moved it, and the length of what follows each {@link #STAGES stage}: together
 * they bound what the exact likeness can be from the part that has been read.
 */
final class Block {

    /** Comments in a block; a constant, or the compiler does not vectorise {@link #addTo}. */
    static final int SLOTS = 256;

    /** How many numbers have been read after each stage. */
    static final int[] STAGES = {64, 128, 256, DIMENSIONS};

    /** More than all rounding in sums of floats and in the rotation's own floats can come to. */
    private static final float SLACK = 1e-4f;

    final Rotation rotation;
    private final byte[] codes = new byte[SLOTS * DIMENSIONS];

    /** At [stage][slot]: the length of what that stage has not read. */
    private final float[][] rests = new float[STAGES.length - 1][SLOTS];

    /** How far rounding moved a comment; less than anything where there is none, so that an empty slot never comes near. */
    private final float[] moved = new float[SLOTS];

    Block(Rotation rotation) {
        this.rotation = rotation;
        Arrays.fill(moved, Float.NEGATIVE_INFINITY);
    }

    void put(int slot, float[] vector) {
        var turned = rotation.turn(vector);
        double error = 0;
        for (int d = 0; d < DIMENSIONS; d++) {
            float step = rotation.steps[d];
            long code = Math.clamp(Math.round(turned[d] / step), -Byte.MAX_VALUE, Byte.MAX_VALUE);
            codes[d * SLOTS + slot] = (byte) code;
            double off = turned[d] - code * (double) step;
            error += off * off;
        }
        for (int stage = 0; stage < rests.length; stage++) {
            rests[stage][slot] = Asking.length(turned, STAGES[stage]);
        }
        moved[slot] = Math.nextUp((float) Math.sqrt(error));
    }

    void clear(int slot) {
        moved[slot] = Float.NEGATIVE_INFINITY;
    }

    /** Reads one more stage: adds its part of the products with what is asked to the sums. */
    void read(int stage, Asking asking, float[] sums) {
        int from = stage == 0 ? 0 : STAGES[stage - 1];
        for (int d = from; d < STAGES[stage]; d += 4) {
            addTo(sums, codes, d * SLOTS, asking.scaled, d);
        }
    }

    private static void addTo(float[] sums, byte[] codes, int at, float[] scaled, int d) {
        float a = scaled[d];
        float b = scaled[d + 1];
        float c = scaled[d + 2];
        float e = scaled[d + 3];
        for (int i = 0; i < SLOTS; i++) {
            sums[i] += a * codes[at + i]
                    + b * codes[at + SLOTS + i]
                    + c * codes[at + 2 * SLOTS + i]
                    + e * codes[at + 3 * SLOTS + i];
        }
    }

    /** Writes what each comment's likeness can be at most (below -1 where there is no comment) and returns the greatest. */
    float bound(int stage, Asking asking, float[] sums, float[] bounds) {
        if (stage == rests.length) {
            for (int i = 0; i < SLOTS; i++) {
                bounds[i] = sums[i] + moved[i] + SLACK;
            }
        } else {
            float rest = asking.rests[stage];
            float[] mine = rests[stage];
            for (int i = 0; i < SLOTS; i++) {
                bounds[i] = sums[i] + moved[i] + rest * mine[i] + SLACK;
            }
        }
        float most = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < SLOTS; i++) {
            most = Math.max(most, bounds[i]);
        }
        return most;
    }
}
