package linchpin.figures;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import linchpin.organisation.OrganisationId;

/**
 * Tells whether an organisation's count is what it was an hour ago, so that nothing is frozen while files of it still come in. Remembered by
 * each process for itself: one that has not looked for an hour yet says no.
 */
public final class StoodStill {

    /** For so long nothing has to come. */
    public static final Duration LONG_ENOUGH = Duration.ofHours(1);

    private final Counts counts;
    private final Clock clock;
    private final Map<OrganisationId, Observation> observed = new ConcurrentHashMap<>();

    public StoodStill(Counts counts, Clock clock) {
        this.counts = counts;
        this.clock = clock;
    }

    private record Observation(YearMonth from, long count, Instant since) {

        /** @return this one, where the later one saw the same */
        Observation or(Observation later) {
            return from.equals(later.from) && count == later.count ? this : later;
        }
    }

    /** @return whether nothing of these months waits to be counted or came since a look an hour ago; in the organisation's scope */
    public boolean at(OrganisationId organisation, YearMonth from, YearMonth to) {
        var now = clock.instant();
        var fresh = new Observation(from, counts.total(null, null, from, to).total(), now);
        var look = observed.merge(organisation, fresh, Observation::or);
        return !look.since().isAfter(now.minus(LONG_ENOUGH)) && counts.waiting() == 0;
    }
}
