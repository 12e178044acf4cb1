package linchpin.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import linchpin.analysis.benchmarks.LabelledComments;
import linchpin.analysis.benchmarks.MeasuredReader;
import linchpin.analysis.benchmarks.ReadingFigures;
import org.junit.jupiter.api.Test;

/** The card must say what is true, on the real comments where they are at hand. */
class ReadingFiguresTests {

    @Test
    void reachesTheFiguresOnItsCardOnCommentsItNeverSaw() {
        assumeTrue(LabelledComments.present(), "Skipped: the real comments are not here");
        try (var reader = MeasuredReader.open()) {
            var figures = ReadingFigures.of(reader, LabelledComments.held());
            var card = reader.card();
            assertThat(figures.micro()).isCloseTo(card.microF1(), within(0.005));
            assertThat(figures.macro()).isCloseTo(card.macroF1(), within(0.01));
            assertThat(figures.exact()).isCloseTo(card.exact(), within(0.005));
        }
    }

    @Test
    void shipsTheFiguresOfTheReaderThatWasMeasured() {
        try (var shipped = CommentReader.shipped();
                var measured = MeasuredReader.open()) {
            assertThat(shipped.card().microF1()).isEqualTo(measured.card().microF1());
            assertThat(shipped.card().threshold()).isEqualTo(measured.card().threshold());
            assertThat(shipped.card().themes()).isEqualTo(measured.card().themes());
            assertThat(shipped.card().name()).isNotEqualTo(measured.card().name());
        }
    }

    @Test
    void holdsNoTextAsideThatItLearntFrom() {
        assumeTrue(LabelledComments.present(), "Skipped: the real comments are not here");
        var learnt = LabelledComments.all().stream()
                .filter(each -> !each.heldAside() && !each.themes().isEmpty())
                .map(each -> plain(each.comment().words()))
                .collect(Collectors.toSet());
        var held = LabelledComments.held();
        assertThat(held).hasSizeGreaterThan(800);
        assertThat(held.stream()
                        .filter(each -> learnt.contains(plain(each.comment().words())))
                        .count())
                .isZero();
    }

    /** Two texts that differ in capitals, punctuation and digits alone are the same. */
    private static String plain(String words) {
        var plain = new StringBuilder();
        for (var c : Normalizer.normalize(words, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .toCharArray()) {
            plain.append(Character.isLetter(c) ? String.valueOf(c) : Character.isSpaceChar(c) || c < ' ' ? " " : "");
        }
        return plain.toString().strip().replaceAll(" +", " ");
    }
}
