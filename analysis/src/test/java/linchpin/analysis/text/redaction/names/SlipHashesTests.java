package linchpin.analysis.text.redaction.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SlipHashesTests {

    private static final Lexicon LEXICON = Lexicon.shipped();

    /** Real slips, and words of any letters. */
    static Stream<String> words() {
        var random = new Random(7);
        return Stream.concat(
                Stream.of(
                        "apointment",
                        "recieved",
                        "docter",
                        "sarrah",
                        "jonh",
                        "wardd",
                        "nrse",
                        "a",
                        "",
                        "über",
                        "o’niel"),
                IntStream.range(0, 200)
                        .mapToObj(_ -> random.ints(2 + random.nextInt(12), 'a', 'z' + 1)
                                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                                .toString()));
    }

    @ParameterizedTest
    @MethodSource("words")
    void areThoseOfTheWordsSpelledOut(String word) {
        var hashes = new SlipHashes(word);
        for (var i = 0; i <= word.length(); i++) {
            var head = word.substring(0, i);
            var tail = word.substring(i);
            assertThat(hashes.with(i, 'k')).isEqualTo((head + "k" + tail).hashCode());
            if (!tail.isEmpty()) {
                assertThat(hashes.without(i)).isEqualTo((head + tail.substring(1)).hashCode());
                assertThat(hashes.changed(i, 'z')).isEqualTo((head + "z" + tail.substring(1)).hashCode());
            }
            if (tail.length() > 1) {
                assertThat(hashes.turned(i))
                        .isEqualTo((head + tail.charAt(1) + tail.charAt(0) + tail.substring(2)).hashCode());
            }
        }
    }

    /** As it was worked out when each was spelled out. */
    private static int near(String word) {
        var near = 256;
        for (var i = 0; i <= word.length(); i++) {
            var head = word.substring(0, i);
            var tail = word.substring(i);
            near |= tail.isEmpty() ? 0 : known(head + tail.substring(1));
            near |= tail.length() < 2 ? 0 : known(head + tail.charAt(1) + tail.charAt(0) + tail.substring(2));
            for (var c = 'a'; c <= 'z'; c++) {
                near |= known(head + c + tail);
                near |= tail.isEmpty() || i == 0 ? 0 : known(head + c + tail.substring(1));
            }
        }
        return near;
    }

    private static int known(String word) {
        var tier = LEXICON.tier(word);
        var name = LEXICON.isName(word);
        var only = LEXICON.onlyLast(word);
        var names = !name ? 0 : only ? 8 : isLast(word) ? 12 : 4;
        return (tier == 1 || tier == 2 ? tier : 0) | (word.length() >= 5 && tier == 0 ? names : 0);
    }

    private static boolean isLast(String word) {
        return (LEXICON.sort(word) & 8) != 0;
    }

    @ParameterizedTest
    @MethodSource("words")
    void aWordIsNearWhatItWasNear(String word) {
        var unknown = LEXICON.sort(word);
        if (word.length() >= 4 && (unknown & 256) != 0 && word.indexOf('-') < 0) {
            assertThat(unknown).isEqualTo(near(word));
        }
    }

    @Test
    void aSieveHoldsEachOfItsWordsAndFewOthers() {
        var words = Set.of("ward", "nurse", "appointment");
        var sieve = Sieve.of(words);
        assertThat(words).allMatch(word -> sieve.mayHold(word.hashCode()));
        assertThat(IntStream.range(0, 10_000)
                        .filter(i -> sieve.mayHold(("w" + i).hashCode()))
                        .count())
                .isLessThan(10);
    }
}
