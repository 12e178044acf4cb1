package linchpin.analysis.text.redaction.names;

import java.util.Arrays;

/**
 * What the model looks at to tell whether a word is a person's name: what is known of the word, its ending, its capitals, and the words on
 * both sides. Everything is a number in a table of fixed size, so the weights hold no words.
 */
final class NameFeatures {

    static final int SIZE = 1 << 18;
    private static final int MOST = 64;

    private final Tokens tokens;
    private final int[] keys;
    private final int[] sorts;
    private final int[] shapes;
    private final int[] features = new int[MOST];
    private int count;

    NameFeatures(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        int size = tokens.list.size();
        this.keys = new int[size];
        this.sorts = new int[size];
        this.shapes = new int[size];
        for (int i = 0; i < size; i++) {
            var token = tokens.list.get(i);
            sorts[i] = token.shape() == '9' ? 512 : token.shape() == 'm' ? 513 : lexicon.sort(token.word());
            keys[i] = key(token.word(), sorts[i]);
            shapes[i] = token.shape() * 64 + (tokens.begins(i) ? 32 : 0) + tokens.style(i) % 32;
        }
    }

    private static int key(String word, int sort) {
        boolean english = sort < 128 && (sort & 3) != 0 && (sort & 3) < 3;
        if (english || (word.length() <= 2 && sort < 512)) {
            return word.hashCode();
        }
        return sort < 128 && sort >> 4 != 0 ? 7_000 + (sort >> 4) : 8_000 + sort;
    }

    /** The features of one word; the array is used again for the next. */
    int[] of(int i) {
        count = 0;
        var word = tokens.list.get(i).word();
        itself(i, word);
        int sort = sorts[i];
        int shape = shapes[i];
        int left = key(i - 1);
        int right = key(i + 1);
        int before = tokens.before(i);
        int after = tokens.before(i + 1);
        beside(i, sort, shape);
        add(20, left, right);
        add(21, key(i - 2), left);
        add(22, right, key(i + 2));
        add(23, mix(sort, left), right);
        add(24, mix(sort, shape), left);
        add(25, mix(sort, shape), right);
        add(26, mix(sort, key(i - 2)), left);
        add(27, mix(sort, right), key(i + 2));
        add(28, mix(sort(i - 1), shape(i - 1)), mix(sort, shape));
        add(29, mix(sort(i + 1), shape(i + 1)), mix(sort, shape));
        add(30, mix(before, after), sort);
        add(31, mix(before, after), mix(left, right));
        add(32, mix(before, left), shape);
        add(33, mix(after, right), shape);
        add(34, mix(sort(i - 1), sort(i + 1)), sort);
        add(35, mix(word.hashCode(), left), 0);
        add(36, mix(word.hashCode(), right), 0);
        return Arrays.copyOf(features, count);
    }

    private void itself(int i, String word) {
        int sort = sorts[i];
        add(1, word.hashCode() * ((sort & 3) != 0 || (sort < 128 && sort > 15) ? 1 : 0), sort);
        add(2, sort, 0);
        add(3, sort, shapes[i]);
        add(4, shapes[i], 0);
        add(5, word.hashCode() * ((sort & 3) != 0 ? 1 : 0), shapes[i]);
        if (((sort & 3) == 1 && sort < 128) || sort >= 512) {
            return;
        }
        int length = word.length();
        add(6, length, sort);
        for (int k = 2; k <= 4 && k <= length; k++) {
            add(6 + k, word.substring(length - k).hashCode(), sort >> 2);
            add(11, word.substring(0, k).hashCode(), k);
        }
    }

    private void beside(int i, int sort, int shape) {
        for (int k = -3; k <= 3; k++) {
            if (k != 0) {
                add(40 + k, key(i + k), 0);
                add(50 + k, key(i + k), sort);
            }
        }
        add(60, mix(key(i - 1), key(i + 1)), shape);
    }

    private int key(int i) {
        return i < 0 ? 1 : i >= keys.length ? 2 : keys[i];
    }

    private int sort(int i) {
        return i < 0 || i >= sorts.length ? 999 : sorts[i];
    }

    private int shape(int i) {
        return i < 0 || i >= shapes.length ? 999 : shapes[i];
    }

    private static int mix(int a, int b) {
        return ((a * 0x9E3779B1) ^ b) * 0x85EBCA6B;
    }

    private void add(int feature, int a, int b) {
        int hash = mix(mix(a, b) ^ (a >>> 7), feature * 0x27D4EB2F);
        hash ^= hash >>> 15;
        hash *= 0x2C1B3C6D;
        hash ^= hash >>> 13;
        features[count++] = hash & (SIZE - 1);
    }
}
