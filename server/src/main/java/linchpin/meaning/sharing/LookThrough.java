package linchpin.meaning.sharing;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import linchpin.feedback.Quotable;
import linchpin.organisation.Organisations;
import linchpin.platform.Tenancy;
import org.springframework.stereotype.Component;

/**
 * Shares what had been said before somebody decided to share, and looks through all again from time to time, for themes are given other
 * names. Each feedback is held still by itself, so that nobody waits long for it.
 */
@Component
class LookThrough {

    private static final int PAGE = 200;
    private static final Duration AGAIN = Duration.ofHours(1);

    private final Organisations organisations;
    private final Sharing sharing;
    private final KeepShared keeping;
    private final Quotable quotable;
    private final TellShared telling;
    private final Clock clock;

    LookThrough(
            Organisations organisations,
            Sharing sharing,
            KeepShared keeping,
            Quotable quotable,
            TellShared telling,
            Clock clock) {
        this.organisations = organisations;
        this.sharing = sharing;
        this.keeping = keeping;
        this.quotable = quotable;
        this.telling = telling;
        this.clock = clock;
    }

    /** A page of each organisation in turn, until there is nothing left to do. */
    void all() {
        for (var busy = true; busy && !Thread.currentThread().isInterrupted(); ) {
            busy = false;
            for (var organisation : organisations.all()) {
                busy |= Tenancy.in(organisation.id().id(), () -> page());
            }
        }
    }

    private boolean page() {
        telling.some();
        var decision = sharing.standing();
        return decision.isPresent() && due(decision.get()) && page(decision.get());
    }

    private boolean due(Sharing.Decision decision) {
        var last = decision.lookedAt();
        return decision.through() > 0
                || last == null
                || last.before(Timestamp.from(clock.instant().minus(AGAIN)));
    }

    private boolean page(Sharing.Decision decision) {
        var page = quotable.after(decision.through(), PAGE);
        page.forEach(entered -> keeping.keep(Set.of(entered.id())));
        if (page.size() < PAGE) {
            sharing.passedAll(decision);
            return false;
        }
        sharing.passed(decision, page.getLast().entry());
        return true;
    }
}
