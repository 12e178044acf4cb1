package linchpin.meaning;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import linchpin.analysis.text.ModelCard;

/** How the meaning of a comment is written down: its numbers as four bytes each, the lowest first. */
public final class StoredVector {

    /** The reader whose vectors mean anything beside each other, and beside those of what is read today: the one that is shipped. */
    public static final String READER = ModelCard.shipped().name();

    private StoredVector() {}

    /** @return the bytes to store */
    public static byte[] bytes(float[] vector) {
        var bytes = ByteBuffer.allocate(vector.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(vector);
        return bytes.array();
    }

    /** @return the vector that was stored */
    public static float[] vector(byte[] bytes) {
        var vector = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(vector);
        return vector;
    }
}
