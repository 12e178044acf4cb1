package linchpin.meaning;

import java.nio.ByteBuffer;
import linchpin.analysis.text.ModelCard;

/**
 * How the meaning of a comment is written down: the largest of its numbers, whatever its sign, as four bytes, then each as a share of that, in
 * two; the highest byte first. Of the nearest of many one in 6,000 was another than by four bytes each, and it is the most of what a comment
 * takes on the disk.
 */
public final class StoredVector {

    /** The reader whose vectors mean anything beside each other, and beside those of what is read today: the one that is shipped. */
    public static final String READER = ModelCard.shipped().name();

    private static final double WHOLE = Short.MAX_VALUE;

    private StoredVector() {}

    /** @return the bytes to store */
    public static byte[] bytes(float[] vector) {
        var largest = 0f;
        for (var number : vector) {
            largest = Math.max(largest, Math.abs(number));
        }
        var bytes = ByteBuffer.allocate(Float.BYTES + vector.length * Short.BYTES);
        bytes.putFloat(largest);
        for (var number : vector) {
            bytes.putShort((short) (largest == 0 ? 0 : Math.rint((double) number / largest * WHOLE)));
        }
        return bytes.array();
    }

    /** @return the vector that was stored, as near as it was */
    public static float[] vector(byte[] bytes) {
        if (bytes.length < Float.BYTES) {
            return new float[0];
        }
        var stored = ByteBuffer.wrap(bytes);
        var largest = stored.getFloat();
        var vector = new float[stored.remaining() / Short.BYTES];
        for (var i = 0; i < vector.length; i++) {
            vector[i] = (float) (stored.getShort() / WHOLE * largest);
        }
        return vector;
    }
}
