package linchpin.analysis.text.similar;

import static linchpin.analysis.text.similar.SimilarComments.DIMENSIONS;

import java.util.Arrays;

/**
 * The meaning of a comment in a byte for each of its 384 numbers, as it is kept in memory and on the disk: each as a share of the largest, which
 * is 127. How long the vector was is not kept, for all are of unit length. Of a hundred nearest of many one to three are others than by the
 * vectors that were rounded, and those are about as near.
 */
public final class RoundedVector {

    private final byte[] shares;

    private RoundedVector(byte[] shares) {
        if (shares.length != DIMENSIONS) {
            throw new IllegalArgumentException("A rounded vector has " + DIMENSIONS + " bytes, not " + shares.length);
        }
        this.shares = shares;
    }

    /** @param vector of 384 numbers and unit length, or of zeros, which stay zeros */
    public static RoundedVector of(float[] vector) {
        float largest = 0;
        for (float number : vector) {
            largest = Math.max(largest, Math.abs(number));
        }
        var shares = new byte[vector.length];
        for (int d = 0; d < shares.length; d++) {
            shares[d] = (byte) (largest == 0 ? 0 : Math.rint((double) vector[d] / largest * Byte.MAX_VALUE));
        }
        return new RoundedVector(shares);
    }

    /** @param bytes as {@link #bytes} gave them; not to be changed afterwards */
    public static RoundedVector kept(byte[] bytes) {
        return new RoundedVector(bytes);
    }

    /** @return 384 bytes, not to be changed */
    public byte[] bytes() {
        return shares;
    }

    /** @return the vector as near as it was kept, of unit length */
    public float[] floats() {
        double length = length();
        var vector = new float[DIMENSIONS];
        for (int d = 0; d < DIMENSIONS; d++) {
            vector[d] = (float) (shares[d] / length);
        }
        return vector;
    }

    /** @return with a vector as it is, summed in doubles in one fixed order: equal vectors are exactly equally near */
    double product(float[] asked) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        for (int d = 0; d < DIMENSIONS; d += 4) {
            first += (double) asked[d] * shares[d];
            second += (double) asked[d + 1] * shares[d + 1];
            third += (double) asked[d + 2] * shares[d + 2];
            fourth += (double) asked[d + 3] * shares[d + 3];
        }
        return (first + second + third + fourth) / length();
    }

    /** More than nothing also of zeros, which nothing is divided by. */
    private double length() {
        int square = 0;
        for (byte share : shares) {
            square += share * share;
        }
        return Math.sqrt(Math.max(1, square));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RoundedVector vector && Arrays.equals(shares, vector.shares);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(shares);
    }
}
