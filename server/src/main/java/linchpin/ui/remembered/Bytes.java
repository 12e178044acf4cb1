package linchpin.ui.remembered;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import linchpin.ui.packed.Packing;
import linchpin.ui.packed.Parcel;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a page, plain and packed, with words that differ each time.
 *
 * @param parcel all but the words
 */
record Bytes(List<Gap> gaps, Parcel parcel) {

    record Gap(int at, int end, OneTimeWord word) {

        byte[] filled() {
            var said = word.fresh().get().getBytes(StandardCharsets.US_ASCII);
            if (said.length != length()) {
                throw new IllegalStateException("A one-time word has changed its length");
            }
            return said;
        }

        int length() {
            return end - at;
        }
    }

    /**
     * A page with fresh words each time.
     *
     * @param forMany whether it is sent to everybody
     * @return null where one of the words does not stand on it exactly once
     */
    static @Nullable Bytes of(byte[] page, List<OneTimeWord> words, boolean forMany) {
        var gaps = new ArrayList<Gap>();
        var text = words.isEmpty() ? "" : new String(page, StandardCharsets.ISO_8859_1); // a letter for each byte
        for (var word : words) {
            var at = text.indexOf(word.shown());
            if (at < 0 || text.indexOf(word.shown(), at + 1) >= 0) {
                return null;
            }
            gaps.add(new Gap(at, at + word.shown().length(), word));
        }
        gaps.sort(Comparator.comparingInt(Gap::at));
        var pieces = new ArrayList<byte[]>();
        var from = 0;
        for (var gap : gaps) {
            if (gap.at() < from) {
                return null;
            }
            pieces.add(Arrays.copyOfRange(page, from, gap.at()));
            from = gap.end();
        }
        pieces.add(Arrays.copyOfRange(page, from, page.length));
        return new Bytes(
                List.copyOf(gaps),
                Parcel.of(pieces, gaps.stream().map(Gap::length).toList(), forMany));
    }

    /** @return about how much room it takes */
    int size() {
        return 2 * parcel.size();
    }

    Packing takenBy(HttpServletRequest request) {
        return parcel.takenBy(request);
    }

    byte[] in(Packing packing) {
        return parcel.in(packing, gaps.stream().map(Gap::filled).toList());
    }

    /** @return these, packed as those before were packed, where nothing but words differs */
    Bytes packedAs(Bytes before) {
        return parcel.same(before.parcel) ? new Bytes(gaps, before.parcel) : this;
    }
}
