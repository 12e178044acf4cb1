package linchpin.proposals;

import linchpin.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes a matter without the agreement of anybody who raised it: it is shown as not resolved, with the reason. */
@Component
public class CloseMatter {

    private final Matters matters;

    CloseMatter(Matters matters) {
        this.matters = matters;
    }

    @Transactional
    public void close(Viewer viewer, MatterId id, String reason) {
        var matter = matters.held(id, viewer);
        if (matter.state().closed()) {
            throw new MatterClosed();
        }
        matters.close(id, MatterState.NOT_RESOLVED, reason);
        matters.record(id, "Closed the matter without agreement: not resolved", reason);
        matters.tell(id, "The matter ‘" + matter.title() + "’ was closed as not resolved. The reason: " + reason, null);
    }
}
