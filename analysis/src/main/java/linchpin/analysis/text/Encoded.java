package linchpin.analysis.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text after the encoder: its windows, the vectors of each, and what follows from them. */
record Encoded(List<Tokens> windows, List<float[]> vectors) {

    /** A text beyond this many windows is read at its beginning and at its end. */
    private static final int MOST = 24;

    private static final int LONGEST = 256;

    static Encoded of(Model model, String words, Question question) {
        var windows = model.pieces().windows(words, question, LONGEST);
        if (windows.size() > MOST) {
            windows.subList(MOST / 2, windows.size() - MOST / 2).clear();
        }
        return new Encoded(
                windows, windows.stream().map(model.encoder()::vectors).toList());
    }

    /** @return the mean over one window */
    float[] mean(int window) {
        var tokens = windows.get(window);
        var mean = new float[Encoder.WIDTH];
        for (var token = 0; token < tokens.size(); token++) {
            add(mean, vectors.get(window), token);
        }
        return divided(mean, tokens.size());
    }

    /** @return the mean over all windows */
    float[] mean() {
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
    float @Nullable [] mean(int start, int end) {
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
