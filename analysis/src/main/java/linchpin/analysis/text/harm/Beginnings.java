package linchpin.analysis.text.harm;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Searches for many patterns at once, each beginning where a word does. Which of them can begin at a place, the two characters there
 * tell: a pattern that fails on these alone, and did not want to see what follows, fails whatever follows.
 */
final class Beginnings {

    private static final int ASCII = 128;
    private static final int MOST = Long.SIZE - 1;
    private static final long ASKED = 1L << MOST;

    private final List<Pattern> patterns;

    /** By two characters: a bit for each pattern that can begin so. Asked of the patterns when two characters are first met. */
    private final AtomicLongArray able = new AtomicLongArray(ASCII * ASCII);

    /** @param patterns none of which matches behind a letter, a digit or an underscore, or matches nothing at all */
    Beginnings(List<Pattern> patterns) {
        if (patterns.size() > MOST) {
            throw new IllegalArgumentException("More than " + MOST + " patterns");
        }
        this.patterns = List.copyOf(patterns);
    }

    /** @return where in these words which patterns can begin */
    Begun in(String words) {
        var places = new int[words.length()];
        var masks = new long[words.length()];
        var size = 0;
        var all = 0L;
        for (var place = 0; place < words.length(); place++) {
            if (place == 0 || !isOfWord(words.charAt(place - 1))) {
                places[size] = place;
                masks[size] = able(words, place);
                all |= masks[size];
                size += masks[size] == 0 ? 0 : 1;
            }
        }
        return new Begun(words, Arrays.copyOf(places, size), masks, all);
    }

    /** Words, and the patterns that can begin at some places of them. */
    final class Begun {

        private final String words;
        private final int[] places;
        private final long[] masks;
        private final long all;

        private Begun(String words, int[] places, long[] masks, long all) {
            this.words = words;
            this.places = places;
            this.masks = masks;
            this.all = all;
        }

        /**
         * @param most matches to look at
         * @return whether one of the pattern's matches, in the order in which a search finds them, is what is looked for
         */
        boolean any(int pattern, int most, Predicate<MatchResult> looked) {
            var bit = 1L << pattern;
            if ((all & bit) == 0) {
                return false;
            }
            var match = patterns.get(pattern)
                    .matcher(words)
                    .useTransparentBounds(true)
                    .useAnchoringBounds(false);
            var seen = 0;
            var from = 0;
            for (var at = 0; at < places.length && seen < most; at++) {
                if ((masks[at] & bit) != 0
                        && places[at] >= from
                        && match.region(places[at], words.length()).lookingAt()) {
                    if (looked.test(match)) {
                        return true;
                    }
                    seen++;
                    from = match.end();
                }
            }
            return false;
        }
    }

    private long able(String words, int place) {
        var one = words.charAt(place);
        if (one >= ASCII) {
            return ~ASKED;
        }
        var next = place + 1 < words.length() ? words.charAt(place + 1) : 0;
        var two = next < ASCII ? Character.toLowerCase(next) : 0;
        var known = able.get(Character.toLowerCase(one) * ASCII + two);
        return (known == 0 ? asked(Character.toLowerCase(one), two) : known) & ~ASKED;
    }

    /** @param two nought where it is the last character, or one that is not asked about */
    @SuppressWarnings("JdkObsolete") // whether it wanted to see more is what is asked
    private long asked(int one, int two) {
        var beginning = two == 0 ? Character.toString(one) : Character.toString(one) + Character.toString(two);
        var mask = ASKED;
        for (var pattern = 0; pattern < patterns.size(); pattern++) {
            var match = patterns.get(pattern).matcher(beginning);
            mask |= match.lookingAt() || match.hitEnd() ? 1L << pattern : 0;
        }
        able.set(one * ASCII + two, mask);
        return mask;
    }

    private static boolean isOfWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }
}
