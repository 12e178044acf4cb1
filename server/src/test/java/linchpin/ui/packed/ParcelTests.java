package linchpin.ui.packed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import linchpin.support.Unpacked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** Whatever stands before, between and after words, and whatever the words: what is unpacked is what was to be sent. */
class ParcelTests {

    private static final Executor AT_ONCE = Runnable::run;
    private static final Executor NEVER = _ -> {};
    private static final String HEX = "0123456789abcdef";

    private final Random random = new Random(80);

    private static MockHttpServletRequest taking(String accepted) {
        var request = new MockHttpServletRequest();
        request.addHeader("Accept-Encoding", accepted);
        return request;
    }

    /** Words that come again and again, so that one piece is packed by pointing at another. */
    private byte[] text(int length) {
        var text = new StringBuilder();
        while (text.length() < length) {
            text.append("<p class=\"wört-").append(random.nextInt(400)).append("\">");
        }
        return Arrays.copyOf(text.toString().getBytes(UTF_8), length);
    }

    private byte[] word(int length) {
        return random.ints(length, 0, HEX.length())
                .mapToObj(i -> HEX.substring(i, i + 1))
                .collect(Collectors.joining())
                .getBytes(UTF_8);
    }

    private List<byte[]> words(List<Integer> gaps) {
        return gaps.stream().map(this::word).toList();
    }

    private static byte[] plain(List<byte[]> pieces, List<byte[]> words) {
        return Packed.joined(pieces, words);
    }

    private void comesBack(Parcel parcel, List<byte[]> pieces, List<Integer> gaps) {
        for (var packing : Packing.values()) {
            var words = words(gaps);
            var sent = parcel.in(packing, words);
            assertThat(Unpacked.bytes(packing.coding(), sent))
                    .as(
                            "%s of pieces %s",
                            packing, pieces.stream().map(piece -> piece.length).toList())
                    .isEqualTo(plain(pieces, words));
        }
    }

    /** Nothing, a letter or two between words, words at the beginning and at the end, and pages of all sizes. */
    private int someLength() {
        return switch (random.nextInt(6)) {
            case 0 -> 0;
            case 1 -> 1 + random.nextInt(3);
            case 2 -> random.nextInt(60);
            case 3, 4 -> random.nextInt(4_000);
            default -> random.nextInt(40_000);
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {Brotli.QUICKLY, 9, Brotli.TIGHTLY})
    void anyPageComesBackWithAnyWords(int quality) {
        for (var page = 0; page < (quality == Brotli.TIGHTLY ? 60 : 400); page++) {
            var gaps = IntStream.range(0, random.nextInt(5))
                    .mapToObj(_ -> 1 + random.nextInt(40))
                    .toList();
            var pieces = IntStream.rangeClosed(0, gaps.size())
                    .mapToObj(_ -> text(someLength()))
                    .toList();
            var packed = Brotli.pack(pieces, gaps, quality);
            assertThat(packed).isNotNull();
            for (var time = 0; time < 3; time++) {
                var words = words(gaps);
                assertThat(Unpacked.bytes("br", packed.with(words))).isEqualTo(plain(pieces, words));
            }
        }
    }

    @Test
    void hundredsOfWordsComeBackInOnePageOfTwoHundredThousandBytes() {
        for (var length : new int[] {0, 1, 2, 3, 700}) {
            var gaps =
                    IntStream.range(0, 285).mapToObj(i -> i % 2 == 0 ? 32 : 36).toList();
            var pieces =
                    IntStream.rangeClosed(0, 285).mapToObj(_ -> text(length)).toList();
            var parcel = new Parcel(pieces, gaps, true, NEVER);
            comesBack(parcel, pieces, gaps);
            comesBack(parcel, pieces, gaps);
        }
    }

    /** A word that stands on the page as well, before it and after it, and parts of it: nothing is packed by pointing at it. */
    @ParameterizedTest
    @ValueSource(ints = {Brotli.QUICKLY, Brotli.TIGHTLY})
    void whatTheWordIsChangesNothingButTheWord(int quality) {
        var known = "0badc0de0badc0de0badc0de0badc0de";
        var around = new String(text(3_000), ISO_8859_1);
        var pieces = List.of(
                (around + known + " value=\"").getBytes(ISO_8859_1),
                ("\">" + known + around + "value=\"" + known.substring(0, 16)).getBytes(ISO_8859_1));
        var packed = Objects.requireNonNull(Brotli.pack(pieces, List.of(32), quality));
        var ofKnown = new String(packed.with(List.of(known.getBytes(UTF_8))), ISO_8859_1);
        for (var i = 0; i < 200; i++) {
            var word = new String(word(32), UTF_8);
            var sent = packed.with(List.of(word.getBytes(UTF_8)));
            assertThat(new String(sent, ISO_8859_1)).isEqualTo(ofKnown.replace(known + "\">", word + "\">"));
            assertThat(Unpacked.bytes("br", sent)).isEqualTo(plain(pieces, List.of(word.getBytes(UTF_8))));
        }
    }

    @Test
    void packsAcrossAWordAsWellAsAround() {
        var half = text(6_000);
        var one = Brotli.pack(List.of(half), List.of(), Brotli.QUICKLY);
        var both = Brotli.pack(List.of(half, half), List.of(32), Brotli.QUICKLY);
        assertThat(one).isNotNull();
        assertThat(both).isNotNull();
        assertThat(both.with(List.of(word(32))).length).isLessThan(one.with(List.of()).length + 100);
    }

    @Test
    void isSmallerThanGzipAtOnceAndSmallerStillOnceItIsWantedOften() throws Exception {
        byte[] css;
        try (var stream = Objects.requireNonNull(Parcel.class.getResourceAsStream("/ui/linchpin.css"))) {
            css = stream.readAllBytes();
        }
        var pieces = List.of(Arrays.copyOf(css, css.length / 2), Arrays.copyOfRange(css, css.length / 2, css.length));
        var parcel = new Parcel(pieces, List.of(32), true, AT_ONCE);
        var lengths = new ArrayList<Integer>();
        for (var i = 0; i < Parcel.OFTEN + 2; i++) {
            var words = words(List.of(32));
            var sent = parcel.in(Packing.BROTLI, words);
            lengths.add(sent.length);
            assertThat(Unpacked.bytes("br", sent)).isEqualTo(plain(pieces, words));
        }
        assertThat(lengths.getFirst()).isLessThan(parcel.in(Packing.GZIP, words(List.of(32))).length);
        assertThat(lengths.subList(0, Parcel.OFTEN - 1)).containsOnly(lengths.getFirst());
        assertThat(lengths.getLast()).isLessThan(lengths.getFirst());
        assertThat(lengths.subList(Parcel.OFTEN, lengths.size())).containsOnly(lengths.getLast());
    }

    @Test
    void whatHasNoWordsIsTheSameBytesEachTime() {
        var page = text(5_000);
        var parcel = Parcel.of(page);
        for (var packing : Packing.values()) {
            var sent = parcel.in(packing, List.of());
            assertThat(parcel.in(packing, List.of())).isSameAs(sent);
            assertThat(Unpacked.bytes(packing.coding(), sent)).isEqualTo(page);
        }
        for (var length : new int[] {0, 1, 200_000}) {
            var whole = List.of(text(length));
            comesBack(Parcel.of(whole.getFirst()), whole, List.of());
        }
    }

    @Test
    void whatIsForOneIsNeverBrotli() {
        var pieces = List.of(text(100), text(100));
        assertThat(Parcel.of(pieces, List.of(32), false).takenBy(taking("gzip, br")))
                .isEqualTo(Packing.GZIP);
        assertThat(Parcel.of(pieces, List.of(32), true).takenBy(taking("gzip, br")))
                .isEqualTo(Packing.BROTLI);
        assertThat(Parcel.of(pieces, List.of(32), true).takenBy(new MockHttpServletRequest()))
                .isEqualTo(Packing.PLAIN);
    }

    @Test
    void isAskedForInOneLineOrInMany() {
        var many = taking("gzip;q=0.5");
        many.addHeader("Accept-Encoding", "deflate");
        many.addHeader("Accept-Encoding", "br");
        assertThat(Parcel.of(text(100)).takenBy(many)).isEqualTo(Packing.BROTLI);
        assertThat(Parcel.of(text(100)).takenBy(taking("*;q=0"))).isEqualTo(Packing.PLAIN);
    }

    /** Zeros stand for words while it is packed. No page has them; one that has is sent as it is. */
    @Test
    void whatCannotBePackedIsSentPlain() {
        var zero = List.of(new byte[] {'a', 0, 0, 0, 0, 'b'}, text(100));
        assertThat(Parcel.of(zero, List.of(32), true).takenBy(taking("br, gzip")))
                .isEqualTo(Packing.PLAIN);
        assertThat(Parcel.of(zero.getFirst()).takenBy(taking("br, gzip"))).isEqualTo(Packing.BROTLI);
        comesBack(Parcel.of(zero.getFirst()), List.of(zero.getFirst()), List.of());
    }

    @Test
    void whatIsTooLongForBrotliIsSentAsGzip() {
        var pieces = List.of(text(10), text(10));
        assertThat(Parcel.of(pieces, List.of(1 << 16), true).takenBy(taking("br, gzip")))
                .isEqualTo(Packing.GZIP);
    }

    @Test
    void isTheSameWhereNothingButWordsDiffers() {
        var pieces = List.of(text(50), text(60));
        var copies = pieces.stream().map(byte[]::clone).toList();
        var parcel = Parcel.of(pieces, List.of(32), true);
        assertThat(parcel.same(Parcel.of(copies, List.of(32), true))).isTrue();
        assertThat(parcel.same(Parcel.of(copies, List.of(31), true))).isFalse();
        assertThat(parcel.same(Parcel.of(copies, List.of(32), false))).isFalse();
        assertThat(parcel.same(Parcel.of(List.of(text(50), text(60)), List.of(32), true)))
                .isFalse();
        assertThat(parcel.size()).isEqualTo(110);
    }
}
