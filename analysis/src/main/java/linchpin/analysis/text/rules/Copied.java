package linchpin.analysis.text.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much of a text stands in another in the same words and the same order. Somebody can check it with a finger on both, which no likeness of
 * meaning allows.
 *
 * @param words how many the text has
 * @param same how many of them stand in runs of at least {@link #RUN} that the other has too
 * @param passages where those runs are, in order
 */
public record Copied(int words, int same, List<Passage> passages) {

    /** Words in a row that count: fewer come about by chance. */
    public static final int RUN = 6;

    /** Of FNV-1a: words are compared by number, for thousands of answers are looked through while somebody waits. */
    private static final long SEED = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;
    private static final int ALL = 100;

    /**
     * A run of words.
     *
     * @param start its first character, counted in the text as given
     * @param end behind its last character
     */
    public record Passage(int start, int end) {}

    /** @param number made of its letters, however they are written */
    private record Word(long number, int start, int end) {}

    /** A text that many others are compared with. */
    public static final class Text {

        private final List<Word> words;
        private final Map<Long, List<Integer>> runs = new HashMap<>();

        private Text(List<Word> words) {
            this.words = words;
            for (var at = 0; at + RUN <= words.size(); at++) {
                runs.computeIfAbsent(run(words, at), _ -> new ArrayList<>()).add(at);
            }
        }

        public static Text of(String text) {
            return new Text(words(text));
        }

        /** @return how much of this one stands in that */
        public Copied from(String earlier) {
            var same = new BitSet(words.size());
            var others = words(earlier);
            for (var at = 0; at + RUN <= others.size(); at++) {
                for (var here : runs.getOrDefault(run(others, at), List.of())) {
                    same.set(here, here + RUN);
                }
            }
            return new Copied(words.size(), same.cardinality(), passages(same));
        }

        private List<Passage> passages(BitSet same) {
            var passages = new ArrayList<Passage>();
            for (var from = same.nextSetBit(0); from >= 0; ) {
                var to = same.nextClearBit(from);
                passages.add(
                        new Passage(words.get(from).start(), words.get(to - 1).end()));
                from = same.nextSetBit(to);
            }
            return passages;
        }
    }

    private static long run(List<Word> words, int at) {
        var run = SEED;
        for (var n = at; n < at + RUN; n++) {
            run = (run ^ words.get(n).number()) * PRIME;
        }
        return run;
    }

    private static List<Word> words(String text) {
        var words = new ArrayList<Word>();
        for (var at = 0; at < text.length(); at++) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                var word = word(text, at);
                words.add(word);
                at = word.end();
            }
        }
        return words;
    }

    private static Word word(String text, int start) {
        var number = SEED;
        var end = start;
        for (; end < text.length() && within(text.charAt(end)); end++) {
            var letter = text.charAt(end) == '’' ? '\'' : Character.toLowerCase(text.charAt(end));
            number = (number ^ letter) * PRIME;
        }
        return new Word(number, start, end);
    }

    private static boolean within(char letter) {
        return Character.isLetterOrDigit(letter)
                || letter == '\''
                || letter == '’'
                || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    /** @return so many of a hundred words; 0 for a text without any */
    public int share() {
        return words == 0 ? 0 : same * ALL / words;
    }
}
