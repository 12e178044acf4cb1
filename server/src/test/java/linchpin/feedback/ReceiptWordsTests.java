package linchpin.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptWordsTests {

    private static final String HIGHEST = "9".repeat(21);

    private static String random(Random random) {
        return IntStream.range(0, 21).mapToObj(_ -> "" + random.nextInt(10)).collect(Collectors.joining());
    }

    @Test
    void areAThousandAndTwentyFourPlainWordsInOrder() {
        assertThat(ReceiptWords.LIST)
                .hasSize(1024)
                .doesNotHaveDuplicates()
                .isSorted()
                .allMatch(word -> word.matches("[a-z]{4,8}"));
    }

    /** 1024 to the power of 7 is more than 10 to the power of 21: nothing of the number is left out. */
    @Test
    void sayTheWholeNumberAndGiveItBack() {
        var random = new Random(13);
        for (var i = 0; i < 2_000; i++) {
            var digits = random(random);
            assertThat(ReceiptWords.digits(ReceiptWords.of(digits))).contains(digits);
        }
        assertThat(ReceiptWords.digits(ReceiptWords.of("0".repeat(21)))).contains("0".repeat(21));
        assertThat(ReceiptWords.digits(ReceiptWords.of(HIGHEST))).contains(HIGHEST);
    }

    /** Slips on paper must open for ever: a changed list would open nothing. */
    @Test
    void areTheSameForEver() {
        assertThat(ReceiptWords.of("012345678901234567890"))
                .isEqualTo("airport popcorn cloak match pepper tropical pollen");
        assertThat(ReceiptWords.LIST.hashCode()).isEqualTo(1604035786);
    }

    @Test
    void areKnownByTheirFirstFourLetters() {
        assertThat(ReceiptWords.LIST.stream().map(word -> word.substring(0, 4))).doesNotHaveDuplicates();
    }

    @Test
    void areNeverOneSlipApart() {
        for (var one : ReceiptWords.LIST) {
            assertThat(ReceiptWords.LIST.stream()
                            .filter(other -> !other.equals(one) && ReceiptWords.oneSlip(one, other)))
                    .as(one)
                    .isEmpty();
        }
    }

    @Test
    void neverBeginWithOneAnotherSoThatTheyCanBeRunTogether() {
        for (var one : ReceiptWords.LIST) {
            assertThat(ReceiptWords.LIST.stream().filter(other -> other.startsWith(one)))
                    .containsExactly(one);
        }
    }

    @Test
    void soundLikeNoOtherWord() throws IOException {
        var alike = homophones();
        assertThat(alike).hasSizeGreaterThan(900).contains("pear", "flour", "mussel");
        assertThat(ReceiptWords.LIST).doesNotContainAnyElementsOf(alike);
    }

    private static Set<String> homophones() throws IOException {
        try (var file = ReceiptWordsTests.class.getResourceAsStream("/linchpin/feedback/homophones.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @ParameterizedTest
    @CsvSource({"table,tabel", "table,tble", "table,tabble", "table,tabke", "table,atble", "table,tablee"})
    void countOneLetterAsASlip(String word, String typed) {
        assertThat(ReceiptWords.oneSlip(typed, word)).isTrue();
        assertThat(ReceiptWords.oneSlip(word, typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tab", "tabular", "label's", "elbat", "atbel"})
    void countMoreAsAnotherWord(String typed) {
        assertThat(ReceiptWords.oneSlip(typed, "table")).isFalse();
    }

    @Test
    void areReadInAnyCaseWithAnyGapOrNone() {
        var digits = random(new Random(7));
        var words = ReceiptWords.of(digits);
        assertThat(ReceiptWords.digits(words.toUpperCase(Locale.ROOT))).contains(digits);
        assertThat(ReceiptWords.digits(words.replace(' ', '-'))).contains(digits);
        assertThat(ReceiptWords.digits(words.replace(" ", ", ") + ".")).contains(digits);
        assertThat(ReceiptWords.digits(words.replace(" ", ""))).contains(digits);
        assertThat(ReceiptWords.digits("  " + words.replace(" ", "\n") + " ")).contains(digits);
    }

    @Test
    void areNoneWhereOneIsMissingTooManyOrTheNumberIsTooHigh() {
        var words = ReceiptWords.of(random(new Random(8)));
        assertThat(ReceiptWords.digits(words.substring(0, words.lastIndexOf(' '))))
                .isEmpty();
        assertThat(ReceiptWords.digits(words + " " + ReceiptWords.LIST.getFirst()))
                .isEmpty();
        assertThat(ReceiptWords.digits(String.join(" ", Collections.nCopies(7, ReceiptWords.LIST.getLast()))))
                .isEmpty();
        assertThat(ReceiptWords.digits("")).isEmpty();
        assertThat(ReceiptWords.digits("012 345")).isEmpty();
    }

    @Test
    void tellWhichWordIsNoneOfOursAndWhatMayHaveBeenMeant() {
        assertThat(ReceiptWords.slip("acorn aplaca badger"))
                .contains("“aplaca” is not one of our words. Did you mean “alpaca”?");
        assertThat(ReceiptWords.slip("ACORN Alpaca-Badgr"))
                .contains("“badgr” is not one of our words. Did you mean “badger”?");
        assertThat(ReceiptWords.slip("acorn xylophonist"))
                .contains("“xylophonist” is not one of our words. Please check how it is spelt on your receipt");
        assertThat(ReceiptWords.slip("acorn alpaca, badger")).isEmpty();
        assertThat(ReceiptWords.slip("012 345")).isEmpty();
    }
}
