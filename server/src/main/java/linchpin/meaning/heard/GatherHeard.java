package linchpin.meaning.heard;

import java.util.HashMap;
import java.util.Map;
import linchpin.meaning.heard.HeardIndex.Group;
import linchpin.organisation.OrganisationId;
import linchpin.organisation.Organisations;
import linchpin.platform.Tenancy;
import org.springframework.stereotype.Component;

/** Carries what is kept into the index: first all of it, then what any node wrote since. */
@Component
class GatherHeard {

    private static final int PAGE = 1_000;

    private final Organisations organisations;
    private final OwnToGather own;
    private final SharedToGather shared;
    private final HeardIndex index;
    private final Map<Group, Progress> progress = new HashMap<>();

    GatherHeard(Organisations organisations, OwnToGather own, SharedToGather shared, HeardIndex index) {
        this.organisations = organisations;
        this.own = own;
        this.shared = shared;
        this.index = index;
    }

    /** Until there is nothing new, a page of each organisation in turn, so that a large one keeps none of the others waiting. */
    synchronized void gather() {
        for (var busy = true; busy && !Thread.currentThread().isInterrupted(); ) {
            busy = false;
            for (var organisation : organisations.all()) {
                busy |= Tenancy.in(organisation.id().id(), () -> pages(organisation.id()));
            }
        }
    }

    private boolean pages(OrganisationId organisation) {
        var more = page(Group.own(organisation), own);
        return page(Group.shared(organisation), shared) || more;
    }

    private boolean page(Group group, ToGather what) {
        var done = progress.computeIfAbsent(group, _ -> new Progress());
        var page = what.after(done.at(), PAGE);
        var found = what.found(done.fresh(page));
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
