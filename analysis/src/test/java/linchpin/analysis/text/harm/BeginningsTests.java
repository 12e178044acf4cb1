package linchpin.analysis.text.harm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import linchpin.analysis.text.redaction.Sentences;
import org.junit.jupiter.api.Test;

class BeginningsTests {

    private static final List<Pattern> PATTERNS = Signs.shipped().patterns();

    private static List<String> searched(Beginnings beginnings, List<Pattern> patterns, String words) {
        var begun = beginnings.in(words);
        var found = new ArrayList<String>();
        for (var at = 0; at < patterns.size(); at++) {
            var pattern = at;
            begun.any(at, Integer.MAX_VALUE, match -> {
                found.add(pattern + ":" + match.start() + "-" + match.end());
                return false;
            });
        }
        return found;
    }

    private static List<String> oneByOne(List<Pattern> patterns, String words) {
        return IntStream.range(0, patterns.size())
                .boxed()
                .flatMap(at -> patterns.get(at)
                        .matcher(words)
                        .results()
                        .map(match -> at + ":" + match.start() + "-" + match.end()))
                .toList();
    }

    private static List<String> lines() {
        return Stream.of("ordinary.txt", "plain-harm.tsv", "later-harm.tsv")
                .flatMap(file -> Sentences.lines("/linchpin/analysis/text/harm/" + file).stream())
                .toList();
    }

    @Test
    void findsWhatEachPatternWouldFindByItself() {
        var beginnings = new Beginnings(PATTERNS);
        var found = 0;
        for (var line : lines()) {
            for (var words : List.of(line, line.toUpperCase(java.util.Locale.ROOT), line.replace(' ', '\u2003'))) {
                var expected = oneByOne(PATTERNS, words);
                assertThat(searched(beginnings, PATTERNS, words)).as(words).isEqualTo(expected);
                found += expected.size();
            }
        }
        assertThat(found).isGreaterThan(300);
    }

    /** Words of those sentences in any order, run together, broken off, and with signs and letters beyond ASCII between them. */
    @Test
    void findsTheSameInAnyHeapOfWords() {
        var beginnings = new Beginnings(PATTERNS);
        var random = new Random(18);
        var words = new ArrayList<>(
                lines().stream().flatMap(line -> Stream.of(line.split(" "))).toList());
        for (var between : List.of(" ", "", "_", "é", "\u0130", "\u017F", "\u212A", "😀", ". ", "\n", "\0", "'")) {
            Collections.shuffle(words, random);
            var heap = String.join(between, words.subList(0, 300)).substring(random.nextInt(3));
            assertThat(searched(beginnings, PATTERNS, heap)).as(between).isEqualTo(oneByOne(PATTERNS, heap));
        }
    }

    @Test
    void endsWhenWhatIsLookedForWasFoundOrEnoughWasSeen() {
        var begun = new Beginnings(List.of(Pattern.compile("(?<!\\w)a\\w*"))).in("an apple and an egg");
        assertThat(begun.any(0, 4, match -> match.group().equals("and"))).isTrue();
        assertThat(begun.any(0, 2, match -> match.group().equals("and"))).isFalse();
        assertThat(begun.any(0, 4, match -> match.group().equals("egg"))).isFalse();
    }

    @Test
    void takesNoMorePatternsThanItHasBitsFor() {
        var many = Collections.nCopies(64, Pattern.compile("a"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Beginnings(many));
    }
}
