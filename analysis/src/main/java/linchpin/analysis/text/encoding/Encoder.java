package linchpin.analysis.text.encoding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Cuts texts into pieces and turns these into vectors. Texts go through one by one: padding costs more than a batch gains, and a text
 * beside others would be rounded by their largest number and so read a little differently from day to day. Safe to use from many threads.
 */
public final class Encoder implements AutoCloseable {

    /** Numbers in a vector. */
    public static final int WIDTH = 384;

    /** A text beyond this many windows is read at its beginning and at its end. */
    private static final int MOST = 24;

    /** Pieces in a window. */
    private static final int LONGEST = 256;

    /** In bytes. Loading the library and preparing the graph go deep: Java's usual megabyte overflows, and the process dies. */
    private static final long DEEP = 16L << 20;

    private final WordPiece pieces;
    private final OrtEnvironment environment;
    private final OrtSession words;
    private final OrtSession layers;

    private record Opened(OrtEnvironment environment, OrtSession words, OrtSession layers) {}

    /**
     * @param vocabulary the pieces it knows, one a line
     * @param words the graph of what training left as it was: from pieces to the first vectors
     * @param layers the graph of what it changed: from those to the last
     * @throws IOException when the vocabulary cannot be read
     * @throws IllegalStateException when a graph cannot be opened
     */
    public Encoder(InputStream vocabulary, byte[] words, byte[] layers) throws IOException {
        pieces = new WordPiece(vocabulary);
        var opening = new FutureTask<>(() -> opened(words, layers));
        new Thread(null, opening, "reader-opening", DEEP).start();
        try {
            environment = opening.get().environment;
            this.words = opening.get().words;
            this.layers = opening.get().layers;
        } catch (ExecutionException e) {
            throw new IllegalStateException("The reader's model could not be opened", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the reader's model was being opened", e);
        }
    }

    private static Opened opened(byte[] words, byte[] layers) throws OrtException {
        var environment = OrtEnvironment.getEnvironment();
        try (var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setMemoryPatternOptimization(false);
            return new Opened(
                    environment, environment.createSession(words, options), environment.createSession(layers, options));
        }
    }

    /**
     * @param question the kind of question the text answers, as training numbered it
     * @return what the text means
     */
    public Encoded encoded(String text, int question) {
        var windows = pieces.windows(text, question, LONGEST);
        if (windows.size() > MOST) {
            windows.subList(MOST / 2, windows.size() - MOST / 2).clear();
        }
        return new Encoded(windows, windows.stream().map(this::vectors).toList());
    }

    private float[] vectors(Tokens tokens) {
        var shape = new long[] {1, tokens.size()};
        try (var ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(tokens.ids()), shape);
                var begun = words.run(Map.of("ids", ids));
                var ended = layers.run(Map.of("begun", (OnnxTensor) begun.get(0)))) {
            var vectors = new float[tokens.size() * WIDTH];
            ((OnnxTensor) ended.get(0)).getFloatBuffer().get(vectors);
            return vectors;
        } catch (OrtException e) {
            throw new IllegalStateException("The reader's model failed on a text of " + tokens.size() + " tokens", e);
        }
    }

    @Override
    public void close() {
        try {
            words.close();
            layers.close();
        } catch (OrtException e) {
            throw new IllegalStateException("The reader's model could not be closed", e);
        }
    }
}
