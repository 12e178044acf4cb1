package linchpin.measures.counts;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import linchpin.organisation.OrganisationId;

/** Tells whether an organisation's count is what it was at the last look, so that nothing is frozen while files of it still come in. */
public final class StoodStill {

    private final Map<OrganisationId, Long> before = new ConcurrentHashMap<>();

    /** @return false at the first look */
    public boolean at(OrganisationId organisation, long count) {
        var last = before.put(organisation, count);
        return last != null && last == count;
    }
}
