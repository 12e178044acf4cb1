package linchpin.ui.remembered;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import linchpin.support.Unpacked;
import linchpin.ui.packed.Packing;
import org.junit.jupiter.api.Test;

/** What is packed once unpacks to what it was, with a word of its own for each. */
class BytesTests {

    private static final String WORD = "0123456789abcdef";

    private static String plain(Bytes bytes) {
        return sent(bytes, Packing.PLAIN);
    }

    private static String sent(Bytes bytes, Packing packing) {
        return new String(Unpacked.bytes(packing.coding(), bytes.in(packing)), UTF_8);
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
        return Objects.requireNonNull(Bytes.of((before + WORD + after).getBytes(UTF_8), List.of(word), true));
    }

    @Test
    void aPageIsTheSamePackedAndPlain() {
        for (var words : new int[] {1, 30, 9_000}) {
            var bytes = Bytes.of(text(words).getBytes(UTF_8), List.of(), true);
            assertThat(plain(bytes)).isEqualTo(text(words));
            for (var packing : Packing.values()) {
                assertThat(sent(bytes, packing)).isEqualTo(text(words));
                assertThat(bytes.in(packing)).isSameAs(bytes.in(packing));
            }
        }
    }

    @Test
    void eachIsGivenAWordOfItsOwnInOnePiece() {
        for (var words : new int[] {0, 1, 200, 9_000}) {
            var bytes = around(text(words), text(words / 2 + 1));
            assertThat(plain(bytes)).isEqualTo(text(words) + "0000000000000001" + text(words / 2 + 1));
            assertThat(sent(bytes, Packing.GZIP)).isEqualTo(text(words) + "0000000000000002" + text(words / 2 + 1));
            assertThat(sent(bytes, Packing.BROTLI)).isEqualTo(text(words) + "0000000000000003" + text(words / 2 + 1));
            assertThat(sent(bytes, Packing.BROTLI)).isEqualTo(text(words) + "0000000000000004" + text(words / 2 + 1));
            assertThat(sent(bytes, Packing.GZIP)).isEqualTo(text(words) + "0000000000000005" + text(words / 2 + 1));
        }
    }

    @Test
    void manyWordsStandEachInItsPlaceWhateverTheOrderInWhichTheyWereSaid() {
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
        var bytes = Objects.requireNonNull(Bytes.of((page + "end").getBytes(UTF_8), words, true));
        assertThat(plain(bytes)).isEqualTo(expected + "end");
        for (var packing : Packing.values()) {
            assertThat(sent(bytes, packing)).isEqualTo(expected + "end");
            assertThat(sent(bytes, packing)).isEqualTo(expected + "end");
        }
        var alone = Objects.requireNonNull(Bytes.of(page.toString().getBytes(UTF_8), words, true));
        assertThat(sent(alone, Packing.GZIP)).isEqualTo(expected.toString());
        assertThat(sent(alone, Packing.BROTLI)).isEqualTo(expected.toString());
    }

    @Test
    void packsAcrossTheWordAsWellAsAround() {
        var bytes = around(text(400), text(400));
        for (var packing : List.of(Packing.GZIP, Packing.BROTLI)) {
            assertThat(bytes.in(packing).length)
                    .isLessThan(around(text(400), "").in(packing).length * 5 / 4);
        }
    }

    @Test
    void isNothingWhereTheWordIsMissingOrStandsTwice() {
        var word = new OneTimeWord(WORD, () -> WORD);
        assertThat(Bytes.of("nothing".getBytes(UTF_8), List.of(word), true)).isNull();
        assertThat(Bytes.of((WORD + " and " + WORD).getBytes(UTF_8), List.of(word), true))
                .isNull();
    }

    @Test
    void takesNoLongerWord() {
        var bytes = Objects.requireNonNull(
                Bytes.of(WORD.getBytes(UTF_8), List.of(new OneTimeWord(WORD, () -> WORD + "0")), true));
        assertThatIllegalStateException().isThrownBy(() -> bytes.in(Packing.PLAIN));
    }

    @Test
    void aPageMadeAnewIsNotPackedAnewWhereNothingButItsWordsDiffers() {
        var first = around(text(300), text(200));
        var second = around(text(300), text(200));
        var packed = second.packedAs(first);
        assertThat(packed.parcel()).isSameAs(first.parcel());
        assertThat(packed.gaps()).isSameAs(second.gaps());
        assertThat(sent(packed, Packing.BROTLI)).isEqualTo(text(300) + "0000000000000001" + text(200));
        assertThat(second.packedAs(around(text(300), text(201)))).isSameAs(second);
    }
}
