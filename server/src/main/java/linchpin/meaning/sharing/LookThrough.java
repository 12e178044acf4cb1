package linchpin.meaning.sharing;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import linchpin.feedback.words.Quotable;
import org.springframework.stereotype.Component;

/**
 * Shares what had been said before somebody decided to share, and looks through all again from time to time, for themes are given other
 * names. Each feedback is held still by itself, so that nobody waits long for it.
 */
@Component
class LookThrough {

    private static final int PAGE = 200;
    private static final Duration AGAIN = Duration.ofMinutes(30);

    private final Sharing sharing;
    private final KeepShared keeping;
    private final Quotable quotable;
    private final TellShared telling;
    private final Clock clock;

    LookThrough(Sharing sharing, KeepShared keeping, Quotable quotable, TellShared telling, Clock clock) {
        this.sharing = sharing;
        this.keeping = keeping;
        this.quotable = quotable;
        this.telling = telling;
        this.clock = clock;
    }

    /** @return whether there is more to look through in the organisation in scope */
    boolean some() {
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
