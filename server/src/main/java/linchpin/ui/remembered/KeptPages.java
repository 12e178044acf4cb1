package linchpin.ui.remembered;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import linchpin.platform.committed.Committed;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The pages that are remembered, few enough to take little room: when there are more, all are forgotten. */
@Component
class KeptPages {

    private static final int MOST = 256;
    private static final int ROOM = 16 << 20;
    private static final int LARGEST = 2 << 20;

    private final ObjectProvider<Committed> committed;
    private final Clock clock;
    private final Map<String, Kept> pages = new ConcurrentHashMap<>();
    private long room;
    private final AtomicLong order = new AtomicLong();

    KeptPages(ObjectProvider<Committed> committed, Clock clock) {
        this.committed = committed;
        this.clock = clock;
    }

    /**
     * For which time a page holds.
     *
     * @param came in which order it was begun, before anything was asked
     * @param committed what was committed before it was made
     * @param at when it was begun
     */
    record Moment(long came, String committed, Instant at) {

        boolean sameMinute(Moment other) {
            return at.truncatedTo(ChronoUnit.MINUTES).equals(other.at.truncatedTo(ChronoUnit.MINUTES));
        }
    }

    /** @param seconds for which it holds whatever is committed */
    private record Kept(KeptPage page, Moment made, int seconds) {

        boolean holds(Moment now) {
            if (seconds > 0) {
                return made.came() > now.came()
                        || (!now.at().isBefore(made.at())
                                && now.at().isBefore(made.at().plusSeconds(seconds)));
            }
            return made.sameMinute(now)
                    && (made.came() > now.came() || made.committed().equals(now.committed()));
        }
    }

    /** @return this moment; empty where nobody can tell */
    Optional<Moment> now() {
        var came = order.incrementAndGet();
        var at = clock.instant();
        var source = committed.getIfAvailable();
        return source == null ? Optional.empty() : source.now().map(name -> new Moment(came, name, at));
    }

    /** @return this moment, where it is enough to know the time */
    Moment nowByTheClock() {
        return new Moment(order.incrementAndGet(), "", clock.instant());
    }

    /** @return whether there was one of late, so that those who want it now can wait for one of them */
    boolean knows(String address) {
        return pages.containsKey(address);
    }

    /**
     * @param now null where nobody can tell
     * @return the page, where it is as it would be made now; null otherwise
     */
    @Nullable
    KeptPage with(String address, @Nullable Moment now) {
        var kept = pages.get(address);
        return kept != null && now != null && kept.holds(now) ? kept.page() : null;
    }

    synchronized void forget(String address) {
        var before = pages.remove(address);
        if (before != null) {
            room -= before.page().bytes().size();
        }
    }

    synchronized void keep(String address, KeptPage page, Moment made, int seconds) {
        var size = page.bytes().size();
        if (size > LARGEST) {
            return;
        }
        if ((pages.size() >= MOST && !pages.containsKey(address)) || room > ROOM) {
            pages.clear();
            room = 0;
        }
        var before = pages.put(address, new Kept(page, made, seconds));
        room += size - (before == null ? 0 : before.page().bytes().size());
    }
}
