package linchpin.meaning.memory;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import linchpin.meaning.memory.HeardIndex.Group;
import linchpin.organisation.OrganisationId;
import org.springframework.stereotype.Component;

/** Carries what is kept into the index: first all of it, then what any node wrote since. */
@Component
class GatherHeard {

    private static final int PAGE = 1_000;

    private final OwnToGather own;
    private final SharedToGather shared;
    private final HeardIndex index;
    private final Map<Group, Progress> progress = new ConcurrentHashMap<>();

    GatherHeard(OwnToGather own, SharedToGather shared, HeardIndex index) {
        this.own = own;
        this.shared = shared;
        this.index = index;
    }

    /** @return whether there is more to gather of the organisation in scope */
    boolean some(OrganisationId organisation) {
        var more = page(Group.own(organisation), own);
        return page(Group.shared(organisation), shared) || more;
    }

    private boolean page(Group group, ToGather what) {
        var done = progress.computeIfAbsent(group, _ -> new Progress());
        var page = what.after(done.at(), PAGE);
        var found = what.changes(done.fresh(page));
        var full = page.size() == PAGE;
        index.forget(found.gone());
        if (!found.said().isEmpty()) {
            index.remember(group, found.said());
        }
        done.passed(page, full);
        if (!full) {
            index.gathered(group);
        }
        return full;
    }
}
