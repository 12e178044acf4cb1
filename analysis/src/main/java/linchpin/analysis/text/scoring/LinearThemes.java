package linchpin.analysis.text.scoring;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Linear models over words, pairs of words and pieces of words, one for each theme and for each step of feeling. The features are those
 * of training/linear.py; the file holds hashes of them, never words.
 */
public final class LinearThemes {

    private static final long OFFSET = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;

    /** Kinds of question that training told apart. */
    private static final int QUESTIONS = 4;

    private final int models;
    private final Keys keys;
    private final float[] rarity;
    private final byte[] weights;
    private final float[] scale;
    private final float[] question;
    private final float[] start;

    /** @param in linear.bin, as training writes it */
    public LinearThemes(DataInputStream in) throws IOException {
        var size = in.readInt();
        models = in.readInt();
        keys = new Keys(in, size);
        rarity = Arithmetic.floats(in, size);
        weights = in.readNBytes(size * models);
        scale = Arithmetic.floats(in, models);
        question = Arithmetic.floats(in, models * QUESTIONS);
        start = Arithmetic.floats(in, models);
    }

    /**
     * What a text holds of the features: both blocks at length one each.
     *
     * @param found the features, with their places
     * @param words where each word begins and ends
     */
    public record Features(List<Found> found, List<int[]> words) {}

    /**
     * One feature at one place.
     *
     * @param feature which
     * @param value its share in the text's vector
     * @param word the first word it stands in
     * @param last the last word it stands in
     */
    public record Found(int feature, float value, int word, int last) {}

    /** @return what a text holds of the features that these models know */
    public Features features(String text) {
        var words = Term.in(text);
        var whole = new Block();
        var pieces = new Block();
        for (var at = 0; at < words.size(); at++) {
            var word = words.get(at).letters();
            whole.add(hash("w" + word), at, at);
            if (at + 1 < words.size()) {
                whole.add(hash("w" + word + " " + words.get(at + 1).letters()), at, at + 1);
            }
            pieces(word, at, pieces);
        }
        var found = new ArrayList<Found>(whole.size + pieces.size);
        whole.found(found);
        pieces.found(found);
        return new Features(
                found,
                words.stream().map(word -> new int[] {word.from(), word.to()}).toList());
    }

    /**
     * @param asked the kind of question the text answers, as training numbered it
     * @return a score for each model: those of the themes, then those of the five steps of feeling
     */
    public float[] scores(Features features, int asked) {
        var sums = new float[models];
        for (var each : features.found) {
            var row = each.feature * models;
            for (var model = 0; model < models; model++) {
                sums[model] += each.value * weights[row + model];
            }
        }
        for (var model = 0; model < models; model++) {
            sums[model] = sums[model] * scale[model] + start[model] + question[model * QUESTIONS + asked];
        }
        return sums;
    }

    /** @return what each word gave to one model's score; a pair gives half to each */
    public float[] shares(Features features, int model) {
        var shares = new float[features.words.size()];
        for (var each : features.found) {
            var share = each.value * weights[each.feature * models + model] * scale[model];
            shares[each.word] += each.word == each.last ? share : share / 2;
            if (each.word != each.last) {
                shares[each.last] += share / 2;
            }
        }
        return shares;
    }

    private void pieces(String word, int at, Block pieces) {
        var padded = " " + word + " ";
        var points = padded.codePoints().toArray();
        for (var size = SHORTEST; size <= LONGEST; size++) {
            for (var from = 0; from == 0 || from + size <= points.length; from++) {
                pieces.add(hash(points, from, Math.min(points.length, from + size)), at, at);
            }
        }
    }

    private static long hash(String name) {
        var hash = OFFSET;
        for (var at = 0; at < name.length(); at++) {
            hash = (hash ^ name.charAt(at)) * PRIME;
        }
        return hash;
    }

    private static long hash(int[] points, int from, int to) {
        var hash = (OFFSET ^ 'c') * PRIME;
        for (var at = from; at < to; at++) {
            if (Character.isBmpCodePoint(points[at])) {
                hash = (hash ^ points[at]) * PRIME;
            } else {
                hash = (hash ^ Character.highSurrogate(points[at])) * PRIME;
                hash = (hash ^ Character.lowSurrogate(points[at])) * PRIME;
            }
        }
        return hash;
    }

    /** Features of one kind, in the order they were met. */
    private final class Block {

        private int[] features = new int[64];
        private int[] places = new int[128];
        private int size;

        void add(long key, int word, int last) {
            var feature = keys.place(key);
            if (feature < 0) {
                return;
            }
            if (size == features.length) {
                features = Arrays.copyOf(features, size * 2);
                places = Arrays.copyOf(places, size * 4);
            }
            features[size] = feature;
            places[size * 2] = word;
            places[size++ * 2 + 1] = last;
        }

        /** A feature met n times is worth 1 + log n of its rarity, shared among its places. */
        void found(List<Found> all) {
            var sorted = Arrays.copyOf(features, size);
            Arrays.sort(sorted);
            var met = new int[size];
            var times = new int[size];
            var distinct = 0;
            var length = 0.0;
            for (int at = 0, next; at < size; at = next) {
                next = at + 1;
                while (next < size && sorted[next] == sorted[at]) {
                    next++;
                }
                met[distinct] = sorted[at];
                times[distinct++] = next - at;
                var value = (1 + Math.log(next - at)) * rarity[sorted[at]];
                length += value * value;
            }
            length = length == 0 ? 1 : Math.sqrt(length);
            for (var at = 0; at < size; at++) {
                var often = times[Arrays.binarySearch(met, 0, distinct, features[at])];
                var value = (1 + Math.log(often)) / often * rarity[features[at]] / length;
                all.add(new Found(features[at], (float) value, places[at * 2], places[at * 2 + 1]));
            }
        }
    }
}
