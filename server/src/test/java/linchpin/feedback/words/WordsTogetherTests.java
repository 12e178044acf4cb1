package linchpin.feedback.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTogetherTests {

    private static final String LETTERS = "[\\p{L}\\p{M}\\p{N}\\p{Cf}]+";
    private static final String WORD = LETTERS + "(?:['’‘‛ʼʻʹ´`′＇]" + LETTERS + ")*+";
    private static final Pattern WORDS = Pattern.compile(WORD);
    private static final Pattern TOGETHER = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}])a (?:and|&) e(?![\\p{L}\\p{N}])|" + WORD + "(?:[-‐‑&+/.,]" + WORD + ")*+");

    @Test
    void wordsStandTogetherWhereNoBlankPartsThem() {
        assertThat(WordsTogether.of("The follow-up wasn't at A and E's door, 12pm."))
                .extracting(one -> one.in("The follow-up wasn't at A and E's door, 12pm."))
                .containsExactly("The", "follow-up", "wasn't", "at", "A and E", "s", "door", "12pm");
        assertThat(WordsTogether.of("well-known").getFirst().words())
                .containsExactly(new WordsTogether.Stretch(0, 4), new WordsTogether.Stretch(5, 10));
        assertThat(WordsTogether.of(" -'&! ")).isEmpty();
    }

    /** Slower, and said in one line. */
    @Test
    void itIsWhatARegularExpressionFinds() {
        var random = new Random(7);
        var signs =
                "aAeEnd  &&''’-‐.+/,é\u0301\u200d19中\ud835\udc9c…!".codePoints().toArray();
        for (var turn = 0; turn < 20_000; turn++) {
            var text = new StringBuilder();
            for (var i = random.nextInt(24); i > 0; i--) {
                text.append(
                        random.nextInt(8) == 0
                                ? random.nextBoolean() ? "a and e" : "A & e"
                                : Character.toString(signs[random.nextInt(signs.length)]));
            }
            same(text.toString());
        }
    }

    private static void same(String text) {
        assertThat(WordsTogether.of(text).stream().map(one -> one.in(text)))
                .as(text)
                .containsExactlyElementsOf(
                        TOGETHER.matcher(text).results().map(MatchResult::group).toList());
        assertThat(WordsTogether.of(text).stream()
                        .flatMap(one -> one.words().stream())
                        .map(one -> one.in(text)))
                .as(text)
                .containsExactlyElementsOf(TOGETHER.matcher(text)
                        .results()
                        .flatMap(one -> WORDS.matcher(one.group()).results().map(MatchResult::group))
                        .toList());
    }
}
