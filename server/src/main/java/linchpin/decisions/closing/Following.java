package linchpin.decisions.closing;

import java.util.Optional;
import linchpin.decisions.Decision;
import linchpin.decisions.Decision.State;
import linchpin.decisions.DecisionId;
import linchpin.decisions.Decisions;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which decision a second vote can follow. */
@Component
public class Following {

    private final Decisions decisions;
    private final MayEnd mayEnd;

    Following(Decisions decisions, MayEnd mayEnd) {
        this.decisions = decisions;
        this.mayEnd = mayEnd;
    }

    /** @return the first decision, where it has closed, is this viewer's to end, and has no second vote yet */
    @Transactional(readOnly = true)
    public Optional<Decision> may(DecisionId id, Viewer viewer) {
        return decisions
                .found(id, viewer)
                .filter(first -> first.state() == State.CLOSED
                        && mayEnd.may(first, viewer)
                        && decisions.after(id).isEmpty());
    }

    /**
     * Two who publish a second vote at once come one after the other, until the transaction ends.
     *
     * @return whether it still can be followed
     */
    @Transactional
    public boolean holds(DecisionId id, Viewer viewer) {
        decisions.held(id);
        return may(id, viewer).isPresent();
    }
}
