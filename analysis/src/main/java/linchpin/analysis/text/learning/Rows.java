package linchpin.analysis.text.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import linchpin.analysis.text.Question;

/** Examples as rows of numbers: the vector, the question, a constant, and the words that at least two of them hold. */
final class Rows {

    static final int VECTOR = 384;

    /** The vector, one for each question, and the constant. */
    static final int DENSE = VECTOR + 5;

    /** How much all words together weigh beside the vector. */
    private static final double WORDS = 0.5;

    private static final double QUESTION = 0.3;
    private final List<String> words = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * @param words numbers of the words, each of the same value
     */
    record Row(float[] dense, int[] words, double wordValue) {

        double times(double[] weights) {
            double sum = 0;
            for (int word : words) {
                sum += weights[DENSE + word];
            }
            return sum * wordValue + product(dense, weights);
        }

        void addTo(double[] gradient, double scale) {
            for (int i = 0; i < DENSE; i++) {
                gradient[i] += scale * dense[i];
            }
            for (int word : words) {
                gradient[DENSE + word] += scale * wordValue;
            }
        }
    }

    Rows(List<Traits> all) {
        var counts = new TreeMap<String, Integer>();
        all.forEach(traits -> traits.words().forEach(word -> counts.merge(word, 1, Integer::sum)));
        counts.forEach((word, count) -> {
            if (count > 1) {
                numbers.put(word, words.size());
                words.add(word);
            }
        });
    }

    int width() {
        return DENSE + words.size();
    }

    Row row(Traits traits) {
        var known = traits.words().stream()
                .map(numbers::get)
                .filter(number -> number != null)
                .mapToInt(number -> number)
                .sorted()
                .toArray();
        return new Row(dense(traits), known, wordValue(traits.words().size()));
    }

    Head head(String theme, boolean own, double[] weights) {
        var dense = new float[DENSE];
        for (int i = 0; i < DENSE; i++) {
            dense[i] = (float) weights[i];
        }
        var kept = new HashMap<String, Float>();
        for (int i = 0; i < words.size(); i++) {
            if (Math.abs(weights[DENSE + i]) > 1e-3) {
                kept.put(words.get(i), (float) weights[DENSE + i]);
            }
        }
        return new Head(theme, own, dense, Map.copyOf(kept));
    }

    static float[] dense(Traits traits) {
        var dense = new float[DENSE];
        System.arraycopy(traits.vector(), 0, dense, 0, VECTOR);
        dense[VECTOR + place(traits.question())] = (float) QUESTION;
        dense[DENSE - 1] = 1;
        return dense;
    }

    /** Stored lessons rest on these. */
    private static int place(Question question) {
        return switch (question) {
            case WHY -> 0;
            case WHAT_WAS_GOOD -> 1;
            case WHAT_COULD_BE_BETTER -> 2;
            case OTHER -> 3;
        };
    }

    static double wordValue(int count) {
        return count == 0 ? 0 : WORDS / Math.sqrt(count);
    }

    static double product(float[] a, double[] b) {
        double first = 0;
        double second = 0;
        int i = 0;
        for (; i + 1 < a.length; i += 2) {
            first += a[i] * b[i];
            second += a[i + 1] * b[i + 1];
        }
        return first + second + (i < a.length ? a[i] * b[i] : 0);
    }

    static double product(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (double) a[i] * b[i];
        }
        return sum;
    }
}
