package linchpin.analysis.text.redaction.names;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Weights of a logistic regression, a byte each. Trained by NameTrainer, among the tests. */
final class NameModel {

    static final float STEP = 16;
    private final byte[] weights;

    NameModel(byte[] weights) {
        this.weights = weights;
    }

    static NameModel shipped() {
        try (var stream = NameModel.class.getResourceAsStream("names.weights")) {
            return new NameModel(stream == null ? new byte[NameFeatures.SIZE] : stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How likely a word with these features is to be a name. */
    double probability(int[] features) {
        int sum = 0;
        for (int feature : features) {
            sum += weights[feature];
        }
        return 1 / (1 + Math.exp(-sum / STEP));
    }
}
