package linchpin.analysis.text.similar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Which comment stands in which slot. Comments that say exactly the same share one, and hang there in a chain. */
final class Keys {

    private long[] high = new long[256];
    private long[] low = new long[256];
    private int[] slots = new int[256];

    /** The next of the same slot, or of the free ones; -1 ends a chain. */
    private int[] next = new int[256];

    private int[] firsts = new int[256];
    private int free = -1;
    private int used;
    private long size;
    private final Places places = new Places(entry -> hash(high[entry], low[entry]));

    long size() {
        return size;
    }

    /** @return the slot of a comment, or -1 */
    int slot(UUID key) {
        int entry = entry(key);
        return entry < 0 ? -1 : slots[entry];
    }

    /** Begins a slot's chain. */
    void open(int slot) {
        if (slot >= firsts.length) {
            firsts = Arrays.copyOf(firsts, 2 * slot);
        }
        firsts[slot] = -1;
    }

    void add(UUID key, int slot) {
        int entry = fresh();
        high[entry] = key.getMostSignificantBits();
        low[entry] = key.getLeastSignificantBits();
        slots[entry] = slot;
        next[entry] = firsts[slot];
        firsts[slot] = entry;
        places.add(entry);
        size++;
    }

    /** @return whether the slot stands empty now */
    boolean remove(UUID key) {
        int entry = entry(key);
        int slot = slots[entry];
        places.remove(entry);
        if (firsts[slot] == entry) {
            firsts[slot] = next[entry];
        } else {
            int before = firsts[slot];
            while (next[before] != entry) {
                before = next[before];
            }
            next[before] = next[entry];
        }
        next[entry] = free;
        free = entry;
        size--;
        return firsts[slot] < 0;
    }

    /** @return the comments of a slot */
    List<UUID> in(int slot) {
        var keys = new ArrayList<UUID>();
        for (int entry = firsts[slot]; entry >= 0; entry = next[entry]) {
            keys.add(new UUID(high[entry], low[entry]));
        }
        return keys;
    }

    private int entry(UUID key) {
        long most = key.getMostSignificantBits();
        long least = key.getLeastSignificantBits();
        return places.find(hash(most, least), entry -> high[entry] == most && low[entry] == least);
    }

    private int fresh() {
        if (free >= 0) {
            int entry = free;
            free = next[entry];
            return entry;
        }
        if (used == slots.length) {
            int room = used + used / 2;
            high = Arrays.copyOf(high, room);
            low = Arrays.copyOf(low, room);
            slots = Arrays.copyOf(slots, room);
            next = Arrays.copyOf(next, room);
        }
        return used++;
    }

    private static long hash(long most, long least) {
        return 31 * most + least;
    }
}
