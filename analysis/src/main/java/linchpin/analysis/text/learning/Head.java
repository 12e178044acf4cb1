package linchpin.analysis.text.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was learnt about one theme: weights for the vector, the question, the words, and for all comments alike.
 *
 * @param own whether the theme is the organisation's own; if not, the head is added to what the shipped reader says
 */
record Head(String theme, boolean own, float[] dense, Map<String, Float> words) {

    /**
     * What the head adds to the log-odds of its theme.
     *
     * @param row of these traits, which all heads look at
     */
    double says(Traits traits, float[] row) {
        double sum = Rows.product(dense, row);
        double each = Rows.wordValue(traits.words().size());
        for (var word : traits.words()) {
            sum += each * words.getOrDefault(word, 0f);
        }
        return sum;
    }

    void write(DataOutput out) throws IOException {
        out.writeUTF(theme);
        out.writeBoolean(own);
        for (float weight : dense) {
            out.writeFloat(weight);
        }
        out.writeInt(words.size());
        for (var word : new TreeMap<>(words).entrySet()) {
            out.writeUTF(word.getKey());
            out.writeFloat(word.getValue());
        }
    }

    static Head read(DataInput in) throws IOException {
        var theme = in.readUTF();
        boolean own = in.readBoolean();
        var dense = new float[Rows.DENSE];
        for (int i = 0; i < dense.length; i++) {
            dense[i] = in.readFloat();
        }
        var words = new HashMap<String, Float>(); // sorted they would be found by ten comparisons each
        for (int left = in.readInt(); left > 0; left--) {
            words.put(in.readUTF(), in.readFloat());
        }
        return new Head(theme, own, dense, words);
    }
}
