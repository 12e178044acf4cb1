package linchpin.ui.remembered;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import linchpin.ui.remembered.KeptPages.Address;
import linchpin.ui.remembered.KeptPages.Moment;
import org.jspecify.annotations.Nullable;

/** Pages, few enough to take little room: when there are more, all are forgotten. */
final class Shelf {

    private static final int MOST = 256;
    private static final int ROOM = 16 << 20;
    private static final int LARGEST = 2 << 20;

    private final Map<Address, Kept> pages = new ConcurrentHashMap<>();
    /** Those that were made or sent since the last minute passed. */
    private final Set<Address> asked = ConcurrentHashMap.newKeySet();

    private long room;
    private @Nullable Moment last;

    /** @param seconds for which it holds whatever is committed; 0 for none */
    private record Kept(KeptPage page, Moment made, int seconds) {

        boolean holds(Moment now) {
            return seconds > 0 ? made.holdsFor(seconds, now) : made.holds(now);
        }
    }

    boolean knows(Address address) {
        return pages.containsKey(address);
    }

    @Nullable
    KeptPage with(Address address, Moment now) {
        var kept = pages.get(address);
        if (kept == null || !kept.holds(now)) {
            return null;
        }
        asked.add(address);
        return kept.page();
    }

    synchronized void forget(Address address) {
        var before = pages.remove(address);
        if (before != null) {
            room -= before.page().bytes().size();
        }
    }

    /** Forgets all where what is kept next is of another moment than what was kept last. */
    synchronized void clearUnless(Moment made) {
        if (last != null && !last.same(made)) {
            clear();
        }
        last = made;
    }

    /** @return the page, packed already where it was kept before with the same bytes */
    synchronized KeptPage keep(Address address, KeptPage page, Moment made, int seconds) {
        var size = page.bytes().size();
        if (size > LARGEST) {
            return page;
        }
        var old = pages.get(address);
        var kept = old == null ? page : page.packedAs(old.page());
        if ((pages.size() >= MOST && !pages.containsKey(address)) || room > ROOM) {
            clear();
        }
        var before = pages.put(address, new Kept(kept, made, seconds));
        asked.add(address);
        room += size - (before == null ? 0 : before.page().bytes().size());
        return kept;
    }

    /** A minute passed: forgets what nobody was sent in it. */
    synchronized void minutePassed() {
        pages.keySet().stream()
                .filter(address -> !asked.contains(address))
                .toList()
                .forEach(this::forget);
        asked.clear();
    }

    /** Forgets all. */
    synchronized void clear() {
        pages.clear();
        asked.clear();
        room = 0;
    }
}
