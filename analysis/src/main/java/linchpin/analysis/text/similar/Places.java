package linchpin.analysis.text.similar;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;

/** A hash table of numbers below two billion, for a few bytes each: where a map of objects would take a hundred. Linear probing. */
final class Places {

    private final IntToLongFunction hashOf;
    private int[] table = new int[64];
    private int used;

    /** @param hashOf the hash of a number that is in the table */
    Places(IntToLongFunction hashOf) {
        this.hashOf = hashOf;
        Arrays.fill(table, -1);
    }

    /** @return the number with that hash for which the question is answered yes, or -1 */
    int find(long hash, IntPredicate same) {
        for (int at = home(hash); table[at] >= 0; at = next(at)) {
            if (hashOf.applyAsLong(table[at]) == hash && same.test(table[at])) {
                return table[at];
            }
        }
        return -1;
    }

    void add(int number) {
        if (2 * ++used > table.length) {
            var old = table;
            table = new int[2 * old.length];
            Arrays.fill(table, -1);
            Arrays.stream(old).filter(kept -> kept >= 0).forEach(this::place);
        }
        place(number);
    }

    void remove(int number) {
        int hole = home(hashOf.applyAsLong(number));
        while (table[hole] != number) {
            hole = next(hole);
        }
        used--;
        for (int at = next(hole); table[at] >= 0; at = next(at)) {
            int away = (at - home(hashOf.applyAsLong(table[at]))) & (table.length - 1);
            if (away >= ((at - hole) & (table.length - 1))) {
                table[hole] = table[at];
                hole = at;
            }
        }
        table[hole] = -1;
    }

    private void place(int number) {
        int at = home(hashOf.applyAsLong(number));
        while (table[at] >= 0) {
            at = next(at);
        }
        table[at] = number;
    }

    private int home(long hash) {
        return (int) ((hash * 0x9E3779B97F4A7C15L) >>> 32) & (table.length - 1);
    }

    private int next(int at) {
        return (at + 1) & (table.length - 1);
    }
}
