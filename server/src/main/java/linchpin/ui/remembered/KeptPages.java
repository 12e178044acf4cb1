package linchpin.ui.remembered;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import linchpin.platform.Forgetful;
import linchpin.platform.committed.Committed;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The pages that are remembered: those for everybody, and apart from them those for whoever brings the same cookies. */
@Component
class KeptPages implements Forgetful {

    private final Supplier<@Nullable Committed> committed;
    private final Clock clock;
    private final Shelf forAll = new Shelf();
    /** Apart, for anybody may ask with words of their own, and they would take the place of what everybody asks for. */
    private final Shelf forAllWithWords = new Shelf();

    private final Shelf forOne = new Shelf();
    private final AtomicLong order = new AtomicLong();

    KeptPages(ObjectProvider<Committed> committed, Clock clock) {
        this.committed = SingletonSupplier.ofNullable(committed::getIfAvailable);
        this.clock = clock;
    }

    /**
     * Which page.
     *
     * @param reader whose cookies it was made with, digested; null where it is for everybody
     */
    record Address(String page, @Nullable String reader) {

        /** @return whether it is a page for everybody as it stands, without words behind its address */
        boolean forMany() {
            return reader == null && page.indexOf('?') < 0;
        }
    }

    /**
     * For which time a page holds.
     *
     * @param came in which order it was begun, before anything was asked
     * @param committed what was committed before it was made
     * @param at when it was begun
     */
    record Moment(long came, String committed, Instant at) {

        private boolean sameMinute(Moment other) {
            return at.truncatedTo(ChronoUnit.MINUTES).equals(other.at.truncatedTo(ChronoUnit.MINUTES));
        }

        /** @return whether what holds for this one holds for the other */
        boolean same(Moment other) {
            return sameMinute(other) && committed.equals(other.committed());
        }

        boolean holds(Moment now) {
            return sameMinute(now) && (came > now.came() || committed.equals(now.committed()));
        }

        boolean holdsFor(int seconds, Moment now) {
            return came > now.came()
                    || (sameMinute(now) && !now.at().isBefore(at) && now.at().isBefore(at.plusSeconds(seconds)));
        }
    }

    /** @return this moment; empty where nobody can tell */
    Optional<Moment> now() {
        var came = order.incrementAndGet();
        var at = clock.instant();
        var source = committed.get();
        return source == null ? Optional.empty() : source.now().map(name -> new Moment(came, name, at));
    }

    /** @return this moment, where it is enough to know the time */
    Moment nowByTheClock() {
        return new Moment(order.incrementAndGet(), "", clock.instant());
    }

    /** What was made for somebody holds for a minute at most; what is for everybody may quote somebody who takes it back. */
    @Override
    public void minutePassed() {
        forOne.clear();
        forAll.minutePassed();
        forAllWithWords.minutePassed();
    }

    private Shelf shelf(Address address) {
        if (address.reader() != null) {
            return forOne;
        }
        return address.forMany() ? forAll : forAllWithWords;
    }

    /** @return whether there was one of late, so that those who want it now can wait for one of them */
    boolean knows(Address address) {
        return shelf(address).knows(address);
    }

    /**
     * @param now null where nobody can tell
     * @return the page, where it is as it would be made now; null otherwise
     */
    @Nullable
    KeptPage with(Address address, @Nullable Moment now) {
        return now == null ? null : shelf(address).with(address, now);
    }

    void forget(Address address) {
        shelf(address).forget(address);
    }

    /**
     * Keeps a page.
     *
     * @param seconds for which it holds whatever is committed; 0 for none
     * @return the page, packed already where it was kept before with the same bytes
     */
    KeptPage keep(Address address, KeptPage page, Moment made, int seconds) {
        if (address.reader() != null) {
            forOne.clearUnless(made); // what may be shown no more does not lie here
        }
        return shelf(address).keep(address, page, made, seconds);
    }
}
