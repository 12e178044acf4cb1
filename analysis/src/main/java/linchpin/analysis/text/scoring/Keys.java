package linchpin.analysis.text.scoring;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;

/** The hashes of the features that are known, found by one look or two: a text has some hundreds, most of them unknown. */
final class Keys {

    private static final int NONE = -1;

    private final long[] keys;

    /** Where each key stands among them, in a table at most half full; a key stands at its own place or in the next that was free. */
    private final int[] table;

    Keys(DataInputStream in, int size) throws IOException {
        keys = new long[size];
        table = new int[Integer.highestOneBit(Math.max(1, size)) * 4];
        Arrays.fill(table, NONE);
        for (var at = 0; at < size; at++) {
            keys[at] = in.readLong();
            table[free(keys[at])] = at;
        }
    }

    /** @return where it stood among the keys; less than nought where it is not known */
    int place(long key) {
        return table[free(key)];
    }

    /** @return where in the table it stands, or would */
    private int free(long key) {
        var at = (int) (key ^ key >>> 32) & table.length - 1;
        while (table[at] != NONE && keys[table[at]] != key) {
            at = at + 1 & table.length - 1;
        }
        return at;
    }
}
