package linchpin.ui.remembered;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** What is packed once unpacks to what it was, with a word of its own for each. */
class BytesTests {

    private static final String WORD = "0123456789abcdef";

    private static String unpacked(byte[] packed) throws IOException {
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new String(stream.readAllBytes(), UTF_8);
        }
    }

    /** Words that come again and again on both sides, so that one side is packed by pointing at the other. */
    private static String text(int words) {
        return new Random(words)
                .ints(words, 0, 400)
                .mapToObj(i -> "<p>wört " + i + "</p>")
                .collect(Collectors.joining());
    }

    private static Bytes around(String before, String after) {
        var next = new AtomicInteger();
        var word = new OneTimeWord(WORD, () -> "%016d".formatted(next.incrementAndGet()));
        return Objects.requireNonNull(Bytes.of((before + WORD + after).getBytes(UTF_8), List.of(word)));
    }

    @Test
    void aPageIsTheSamePackedAndPlain() throws IOException {
        for (var words : new int[] {1, 30, 9_000}) {
            var bytes = Bytes.of(text(words).getBytes(UTF_8), List.of());
            assertThat(new String(bytes.plain(), UTF_8)).isEqualTo(text(words));
            assertThat(unpacked(bytes.packed())).isEqualTo(text(words));
            assertThat(bytes.packed()).isSameAs(bytes.packed());
        }
    }

    @Test
    void eachIsGivenAWordOfItsOwnInOnePiece() throws IOException {
        for (var words : new int[] {0, 1, 200, 9_000}) {
            var bytes = around(text(words), text(words / 2 + 1));
            assertThat(new String(bytes.plain(), UTF_8))
                    .isEqualTo(text(words) + "0000000000000001" + text(words / 2 + 1));
            assertThat(unpacked(bytes.packed())).isEqualTo(text(words) + "0000000000000002" + text(words / 2 + 1));
            assertThat(unpacked(bytes.packed())).isEqualTo(text(words) + "0000000000000003" + text(words / 2 + 1));
        }
    }

    @Test
    void manyWordsStandEachInItsPlaceWhateverTheOrderInWhichTheyWereSaid() throws IOException {
        var words = new ArrayList<OneTimeWord>();
        var page = new StringBuilder();
        var expected = new StringBuilder();
        for (var i = 0; i < 120; i++) {
            var fresh = "fresh word no %06d".formatted(i);
            var word = new OneTimeWord("shown word no %06d".formatted(i), () -> fresh);
            words.add(i % 2 == 0 ? words.size() : 0, word);
            page.append(text(i * 3)).append(word.shown());
            expected.append(text(i * 3)).append(fresh);
        }
        var bytes = Objects.requireNonNull(Bytes.of((page + "end").getBytes(UTF_8), words));
        assertThat(new String(bytes.plain(), UTF_8)).isEqualTo(expected + "end");
        assertThat(unpacked(bytes.packed())).isEqualTo(expected + "end");
        assertThat(unpacked(bytes.packed())).isEqualTo(expected + "end");
        var alone = Objects.requireNonNull(Bytes.of(page.toString().getBytes(UTF_8), words));
        assertThat(unpacked(alone.packed())).isEqualTo(expected.toString());
    }

    @Test
    void packsAcrossTheWordAsWellAsAround() {
        var bytes = around(text(400), text(400));
        assertThat(bytes.packed().length).isLessThan(around(text(400), "").packed().length * 5 / 4);
    }

    @Test
    void isNothingWhereTheWordIsMissingOrStandsTwice() {
        var word = new OneTimeWord(WORD, () -> WORD);
        assertThat(Bytes.of("nothing".getBytes(UTF_8), List.of(word))).isNull();
        assertThat(Bytes.of((WORD + " and " + WORD).getBytes(UTF_8), List.of(word)))
                .isNull();
    }

    @Test
    void takesNoLongerWord() {
        var bytes = Objects.requireNonNull(
                Bytes.of(WORD.getBytes(UTF_8), List.of(new OneTimeWord(WORD, () -> WORD + "0"))));
        assertThatIllegalStateException().isThrownBy(bytes::plain);
    }
}
