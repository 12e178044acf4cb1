package linchpin.meaning.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import linchpin.meaning.reading.KeptReadings.Piece;
import linchpin.meaning.reading.Pieces.Carried;
import org.junit.jupiter.api.Test;

class PiecesTests {

    private static final String WORDS = "Kind nurses. Cold food.";

    private static String joined(List<ReadingView.Piece> pieces) {
        return pieces.stream().map(ReadingView.Piece::text).collect(Collectors.joining());
    }

    @Test
    void leavesWordsWholeInWhichNothingStandsOut() {
        assertThat(new Pieces(WORDS, List.of(), List.of()).cut()).containsExactly(new ReadingView.Piece(WORDS, "", ""));
    }

    @Test
    void cutsWherePraiseTurnsIntoConcern() {
        var parts = List.of(new Piece(0, 12, 2), new Piece(13, 23, 4));
        assertThat(new Pieces(WORDS, parts, List.of()).cut())
                .containsExactly(
                        new ReadingView.Piece("Kind nurses.", "praise", ""),
                        new ReadingView.Piece(" ", "", ""),
                        new ReadingView.Piece("Cold food.", "concern", ""));
    }

    @Test
    void marksNoFeelingWhereAllIsOfOne() {
        var parts = List.of(new Piece(0, 12, 1), new Piece(13, 23, 2));
        assertThat(new Pieces(WORDS, parts, List.of()).cut()).containsExactly(new ReadingView.Piece(WORDS, "", ""));
    }

    @Test
    void namesEveryThemeThatTheSameWordsCarriedOnce() {
        var carried = List.of(new Carried(13, 22, "Food"), new Carried(18, 22, "Food"), new Carried(18, 22, "Comfort"));
        assertThat(new Pieces(WORDS, List.of(), carried).cut())
                .extracting(ReadingView.Piece::text, ReadingView.Piece::carried)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Kind nurses. ", ""),
                        org.assertj.core.groups.Tuple.tuple("Cold ", "Food"),
                        org.assertj.core.groups.Tuple.tuple("food", "Comfort, Food"),
                        org.assertj.core.groups.Tuple.tuple(".", ""));
    }

    @Test
    void neverCutsACharacterInTwo() {
        var pieces = new Pieces("a😀b", List.of(), List.of(new Carried(0, 2, "Joy"))).cut();
        assertThat(joined(pieces)).isEqualTo("a😀b");
        assertThat(pieces)
                .allMatch(piece -> !Character.isHighSurrogate(
                        piece.text().charAt(piece.text().length() - 1)));
    }

    @Test
    void standsPlacesBeyondTheWordsWhichWereMaskedShorterSince() {
        var pieces =
                new Pieces("ab", List.of(new Piece(-3, 99, 1), new Piece(1, 50, 5)), List.of(new Carried(5, 9, "x")));
        assertThat(joined(pieces.cut())).isEqualTo("ab");
    }

    @Test
    void hasNoPieceOfNoWords() {
        assertThat(new Pieces("", List.of(), List.of(new Carried(0, 4, "x"))).cut())
                .isEmpty();
    }

    @Test
    void givesTheWordsAgainWhateverIsMarked() {
        var random = new Random(7);
        var words = "The food 🍲 was cold, and the naïve 👩‍⚕️ smiled.";
        for (var round = 0; round < 500; round++) {
            var parts = IntStream.range(0, random.nextInt(5))
                    .mapToObj(_ -> new Piece(random.nextInt(70) - 5, random.nextInt(70) - 5, 1 + random.nextInt(5)))
                    .toList();
            var carried = IntStream.range(0, random.nextInt(5))
                    .mapToObj(i -> new Carried(random.nextInt(70) - 5, random.nextInt(70) - 5, "Theme " + i))
                    .toList();
            var pieces = new Pieces(words, parts, carried).cut();
            assertThat(joined(pieces)).isEqualTo(words);
            assertThat(pieces).noneMatch(piece -> piece.text().isEmpty());
        }
    }

    @Test
    void callsTheFiveStepsByThreeNames() {
        assertThat(IntStream.rangeClosed(1, 5).mapToObj(Pieces::feeling))
                .containsExactly("praise", "praise", "mixed", "concern", "concern");
    }
}
