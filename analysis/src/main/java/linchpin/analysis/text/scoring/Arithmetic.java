package linchpin.analysis.text.scoring;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import linchpin.analysis.text.encoding.Encoder;

/** Arithmetic on plain arrays. */
final class Arithmetic {

    private Arithmetic() {}

    static float[] floats(DataInputStream in, int size) throws IOException {
        var floats = new float[size];
        ByteBuffer.wrap(in.readNBytes(size * Float.BYTES)).asFloatBuffer().get(floats);
        return floats;
    }

    static double likely(double score) {
        return 1 / (1 + Math.exp(-score));
    }

    /** @return the product of one row of a table with one vector among many */
    static float product(float[] table, int row, float[] vectors, int at) {
        var sum = 0f;
        for (var i = 0; i < Encoder.WIDTH; i++) {
            sum += table[row * Encoder.WIDTH + i] * vectors[at * Encoder.WIDTH + i];
        }
        return sum;
    }
}
