package linchpin.figures;

import java.time.YearMonth;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import linchpin.organisation.OrganisationId;

/** Tells whether an organisation's count is what it was at the last look, so that nothing is frozen while files of it still come in. */
public final class StoodStill {

    private final Counts counts;
    private final Map<OrganisationId, Long> before = new ConcurrentHashMap<>();

    public StoodStill(Counts counts) {
        this.counts = counts;
    }

    /** @return whether nothing of these months waits to be counted or came since the last look; false at the first, in its scope */
    public boolean at(OrganisationId organisation, YearMonth from, YearMonth to) {
        return at(organisation, counts.total(null, null, from, to).total()) && counts.waiting() == 0;
    }

    private boolean at(OrganisationId organisation, long count) {
        var last = before.put(organisation, count);
        return last != null && last == count;
    }
}
