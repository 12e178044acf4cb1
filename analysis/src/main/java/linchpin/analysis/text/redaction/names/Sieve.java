package linchpin.analysis.text.redaction.names;

import java.util.Collection;

/** Tells of most words that they are not in a list, by their hash codes alone; of a few in a hundred that they may be. */
final class Sieve {

    /** Half a megabyte: some thirty bits for each word of 150,000. */
    private static final int BITS = 22;

    private static final int SPREAD = 0x9E3779B1;

    private final long[] held = new long[1 << (BITS - 6)];

    private Sieve() {}

    static Sieve of(Collection<String> words) {
        var sieve = new Sieve();
        for (var word : words) {
            int at = place(word.hashCode());
            sieve.held[at >>> 6] |= 1L << at;
        }
        return sieve;
    }

    private static int place(int hash) {
        return (hash * SPREAD) >>> (Integer.SIZE - BITS);
    }

    /** @param hash as a string's hash code */
    boolean mayHold(int hash) {
        int at = place(hash);
        return (held[at >>> 6] & 1L << at) != 0;
    }
}
