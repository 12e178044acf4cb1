package linchpin.analysis.text.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

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

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’]*+");
    private static final int ALL = 100;

    /**
     * A run of words.
     *
     * @param start its first character, counted in the text as given
     * @param end behind its last character
     */
    public record Passage(int start, int end) {}

    private record Word(String lower, int start, int end) {}

    /** A text that many others are compared with. */
    public static final class Text {

        private final List<Word> words;

        private Text(List<Word> words) {
            this.words = words;
        }

        public static Text of(String text) {
            return new Text(words(text));
        }

        /** @return how much of this one stands in that */
        public Copied from(String earlier) {
            var known = runs(words(earlier));
            var same = new BitSet(words.size());
            for (var at = 0; at + RUN <= words.size(); at++) {
                if (known.contains(run(words, at))) {
                    same.set(at, at + RUN);
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

    private static Set<String> runs(List<Word> words) {
        var runs = new HashSet<String>();
        for (var at = 0; at + RUN <= words.size(); at++) {
            runs.add(run(words, at));
        }
        return runs;
    }

    private static String run(List<Word> words, int at) {
        var run = new StringBuilder();
        words.subList(at, at + RUN).forEach(word -> run.append(word.lower()).append(' '));
        return run.toString();
    }

    private static List<Word> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(found ->
                        new Word(found.group().toLowerCase(Locale.ROOT).replace('’', '\''), found.start(), found.end()))
                .toList();
    }

    /** @return so many of a hundred words; 0 for a text without any */
    public int share() {
        return words == 0 ? 0 : same * ALL / words;
    }
}
