package linchpin.meaning;

import java.nio.ByteBuffer;
import linchpin.analysis.text.ModelCard;

/**
 * How the meaning of a comment is written down: its numbers as two bytes each (IEEE 754, half precision), the highest first. The ten nearest
 * of many are the same as by four bytes each, and it is the most of what a comment takes on the disk.
 */
public final class StoredVector {

    /** The reader whose vectors mean anything beside each other, and beside those of what is read today: the one that is shipped. */
    public static final String READER = ModelCard.shipped().name();

    private StoredVector() {}

    /** @return the bytes to store */
    public static byte[] bytes(float[] vector) {
        var bytes = ByteBuffer.allocate(vector.length * Short.BYTES);
        for (var number : vector) {
            bytes.putShort(Float.floatToFloat16(number));
        }
        return bytes.array();
    }

    /** @return the vector that was stored */
    public static float[] vector(byte[] bytes) {
        var halves = ByteBuffer.wrap(bytes).asShortBuffer();
        var vector = new float[halves.remaining()];
        for (var i = 0; i < vector.length; i++) {
            vector[i] = Float.float16ToFloat(halves.get(i));
        }
        return vector;
    }
}
