package linchpin.analysis.text.encoding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text after the encoder: what it means, as vectors.
 *
 * @param windows the pieces that went through together
 * @param vectors of each window: one after the other, {@link Encoder#WIDTH} numbers for each piece
 */
public record Encoded(List<Tokens> windows, List<float[]> vectors) {

    /** @return the mean over one window */
    public float[] mean(int window) {
        var tokens = windows.get(window);
        var mean = new float[Encoder.WIDTH];
        for (var token = 0; token < tokens.size(); token++) {
            add(mean, vectors.get(window), token);
        }
        return divided(mean, tokens.size());
    }

    /** @return the mean over all windows */
    public float[] mean() {
        if (windows.size() == 1) {
            return mean(0);
        }
        var mean = new float[Encoder.WIDTH];
        var size = 0;
        for (var window = 0; window < windows.size(); window++) {
            var tokens = windows.get(window).size();
            size += tokens;
            for (var token = 0; token < tokens; token++) {
                add(mean, vectors.get(window), token);
            }
        }
        return divided(mean, size);
    }

    /** @return the mean over the tokens between two places in the words; null where there is none */
    public float @Nullable [] mean(int start, int end) {
        var mean = new float[Encoder.WIDTH];
        var size = 0;
        for (var window = 0; window < windows.size(); window++) {
            var tokens = windows.get(window);
            for (var token = Tokens.AHEAD; token < tokens.size() - 1; token++) {
                if (tokens.starts()[token] >= start && tokens.ends()[token] <= end) {
                    add(mean, vectors.get(window), token);
                    size++;
                }
            }
        }
        return size == 0 ? null : divided(mean, size);
    }

    /** @return the mean over all windows at length one, as texts are compared by; all zeros stay so */
    public float[] direction() {
        return direction(mean());
    }

    /** @return the mean at length one, in its place; all zeros stay so */
    public static float[] direction(float[] mean) {
        var length = 0.0;
        for (var each : mean) {
            length += (double) each * each;
        }
        for (var i = 0; i < mean.length && length > 0; i++) {
            mean[i] = (float) (mean[i] / Math.sqrt(length));
        }
        return mean;
    }

    private static void add(float[] mean, float[] vectors, int token) {
        for (var i = 0; i < Encoder.WIDTH; i++) {
            mean[i] += vectors[token * Encoder.WIDTH + i];
        }
    }

    private static float[] divided(float[] mean, int by) {
        for (var i = 0; i < mean.length; i++) {
            mean[i] /= by;
        }
        return mean;
    }
}
