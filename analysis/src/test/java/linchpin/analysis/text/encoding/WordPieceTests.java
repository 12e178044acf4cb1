package linchpin.analysis.text.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The expected numbers are those of the tokenizer that the encoder was published with. */
class WordPieceTests {

    private static final int WHY = 0;

    private final WordPiece pieces = opened();

    @Test
    void cutsWordsAndPunctuationAsTheEncoderLearntThem() {
        assertThat(ids("The nurse's café-style waiting room, 10/10!"))
                .containsExactly(1996, 6821, 1005, 1055, 7668, 1011, 2806, 3403, 2282, 1010, 2184, 1013, 2184, 999);
    }

    @Test
    void passesOverAccentsAndWhatCannotBeSeen() {
        assertThat(ids("Ünbelievably kïnd \u200bstaff 😀 ok"))
                .containsExactly(4895, 8671, 2666, 3567, 6321, 2785, 3095, 100, 7929);
        assertThat(ids("東京 parking £4.50")).containsExactly(1879, 1755, 5581, 1069, 2549, 1012, 2753);
    }

    @Test
    void cutsALongWordIntoPieces() {
        assertThat(ids("antidisestablishmentarianism"))
                .containsExactly(3424, 10521, 4355, 7875, 13602, 3672, 12199, 2964);
        assertThat(ids("x".repeat(101))).containsExactly(100);
    }

    @Test
    void saysWhereEachPieceCameFrom() {
        var words = "So  Kïnd!";
        var tokens = pieces.windows(words, WHY, 256).getFirst();
        assertThat(words.substring(tokens.starts()[3], tokens.ends()[3])).isEqualTo("Kïnd");
        assertThat(words.substring(tokens.starts()[4], tokens.ends()[4])).isEqualTo("!");
    }

    @Test
    void readsLongTextsInWindows() {
        var windows = pieces.windows("kind ".repeat(600), WHY, 256);
        assertThat(windows)
                .hasSize(3)
                .allSatisfy(window -> assertThat(window.size()).isLessThanOrEqualTo(256));
        assertThat(windows.stream().mapToInt(Tokens::size).sum()).isEqualTo(600 + 3 * 3);
    }

    @Test
    void beginsWithTheQuestion() {
        assertThat(pieces.windows("", 1, 256).getFirst().ids()).containsExactly(101, 2, 102);
    }

    private long[] ids(String words) {
        var all = pieces.windows(words, WHY, 256).getFirst().ids();
        return Arrays.copyOfRange(all, Tokens.AHEAD, all.length - 1);
    }

    private static WordPiece opened() {
        try (var in = WordPiece.class.getResourceAsStream("/linchpin/reader/vocabulary.txt")) {
            return new WordPiece(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
