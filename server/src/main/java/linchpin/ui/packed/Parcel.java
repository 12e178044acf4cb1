package linchpin.ui.packed;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.HttpHeaders;

/**
 * Bytes that are sent to many, packed once for all who take it so. Where words differ each time, what stands between them is packed, and each
 * word lies in it as it is. Nobody waits for what takes long: once it was sent some times, it is packed as tightly as can be, beside.
 */
public final class Parcel {

    /** After how many times it is worth while. */
    static final int OFTEN = 8;
    /** A quarter of a second's work. */
    private static final int LARGEST_TIGHT = 1 << 18;

    /** What stands before, between and after the words. */
    private final List<byte[]> pieces;

    private final List<Integer> gaps;
    private final boolean forMany;
    private final Executor beside;
    private final Map<Packing, Optional<Packed>> packed = new ConcurrentHashMap<>();
    private final AtomicInteger sent = new AtomicInteger();

    Parcel(List<byte[]> pieces, List<Integer> gaps, boolean forMany, Executor beside) {
        this.pieces = pieces;
        this.gaps = gaps;
        this.forMany = forMany;
        this.beside = beside;
    }

    /** @return for bytes that are the same each time, for everybody */
    public static Parcel of(byte[] bytes) {
        return of(List.of(bytes), List.of(), true);
    }

    /**
     * For bytes with words that differ.
     *
     * @param pieces what stands before, between and after the words
     * @param gaps how long each word is
     * @param forMany whether it is sent often enough for brotli to be worth while
     */
    public static Parcel of(List<byte[]> pieces, List<Integer> gaps, boolean forMany) {
        return new Parcel(List.copyOf(pieces), List.copyOf(gaps), forMany, Beside.THREAD);
    }

    /** @return how it is sent to whoever asks so */
    public Packing takenBy(HttpServletRequest request) {
        for (var packing : Packing.likedBy(accepted(request))) {
            if ((forMany || packing != Packing.BROTLI) && packed(packing).isPresent()) {
                return packing;
            }
        }
        return Packing.PLAIN;
    }

    private static String accepted(HttpServletRequest request) {
        var lines = request.getHeaders(HttpHeaders.ACCEPT_ENCODING);
        var accepted = lines.hasMoreElements() ? lines.nextElement() : "";
        return lines.hasMoreElements() ? accepted + "," + String.join(",", Collections.list(lines)) : accepted;
    }

    /**
     * What is sent.
     *
     * @param packing one that {@link #takenBy} said
     * @param words of this time
     */
    public byte[] in(Packing packing, List<byte[]> words) {
        if (packing == Packing.BROTLI && sent.incrementAndGet() == OFTEN && size() <= LARGEST_TIGHT) {
            beside.execute(this::tighten);
        }
        return packed(packing).orElseThrow().with(words);
    }

    private Optional<Packed> packed(Packing packing) {
        return packed.computeIfAbsent(packing, this::pack);
    }

    private Optional<Packed> pack(Packing packing) {
        if (packing != Packing.PLAIN && !gaps.isEmpty() && !Packed.canDiffer(pieces)) {
            return Optional.empty();
        }
        return switch (packing) {
            case BROTLI ->
                Optional.<Packed>ofNullable(Brotli.pack(pieces, gaps, Brotli.QUICKLY))
                        .map(this::once);
            case GZIP -> Optional.of(once(new Gzip(pieces, gaps)));
            case PLAIN -> Optional.of(words -> words.isEmpty() ? pieces.getFirst() : Packed.joined(pieces, words));
        };
    }

    private void tighten() {
        Optional.<Packed>ofNullable(Brotli.pack(pieces, gaps, Brotli.TIGHTLY))
                .map(this::once)
                .ifPresent(tight -> packed.put(Packing.BROTLI, Optional.of(tight)));
    }

    /** @return for what has no words, the same bytes each time */
    private Packed once(Packed each) {
        if (!gaps.isEmpty()) {
            return each;
        }
        var whole = each.with(List.of());
        return _ -> whole;
    }

    /** @return how many bytes it has, without its words */
    public int size() {
        return pieces.stream().mapToInt(piece -> piece.length).sum();
    }

    /** @return whether it differs from another in nothing but its words */
    public boolean same(Parcel other) {
        return forMany == other.forMany
                && gaps.equals(other.gaps)
                && Arrays.deepEquals(pieces.toArray(), other.pieces.toArray());
    }
}
