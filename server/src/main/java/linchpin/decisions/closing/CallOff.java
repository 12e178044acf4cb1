package linchpin.decisions.closing;

import java.time.Clock;
import java.time.OffsetDateTime;
import linchpin.decisions.Decision;
import linchpin.decisions.DecisionAct;
import linchpin.decisions.DecisionDeed;
import linchpin.decisions.DecisionId;
import linchpin.decisions.Decisions;
import linchpin.history.History;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Calls a decision off, with a reason that everybody reads who had a vote. What was voted is kept, and counted no more. */
@Component
public class CallOff {

    private final Decisions decisions;
    private final MayEnd mayEnd;
    private final History history;
    private final Clock clock;

    CallOff(Decisions decisions, MayEnd mayEnd, History history, Clock clock) {
        this.decisions = decisions;
        this.mayEnd = mayEnd;
        this.history = history;
        this.clock = clock;
    }

    /** @throws NotFound where it is not this person's to end, or it has ended */
    @Transactional
    public void off(Viewer viewer, DecisionId id, String why) {
        decisions.readable(id, viewer);
        var decision = decisions.held(id);
        if (!mayEnd.may(decision, viewer) || decision.ended()) {
            throw new NotFound();
        }
        decisions.ends(id, Decision.State.CALLED_OFF, why, OffsetDateTime.now(clock));
        history.did(DecisionDeed.of(DecisionAct.CALLED_OFF, decision), why);
    }
}
