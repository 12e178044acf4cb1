package linchpin.decisions.follow;

import java.util.List;
import linchpin.decisions.Decision;
import linchpin.decisions.Decision.State;
import linchpin.decisions.DecisionId;
import linchpin.decisions.Decisions;
import linchpin.decisions.closing.MayEnd;
import linchpin.people.Permission;
import linchpin.people.RolesKnown;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may say what about a decision that has closed. */
@Component
class MaySay {

    private final Decisions decisions;
    private final MayEnd mayEnd;
    private final AfterDecisions after;
    private final RolesKnown roles;

    MaySay(Decisions decisions, MayEnd mayEnd, AfterDecisions after, RolesKnown roles) {
        this.decisions = decisions;
        this.mayEnd = mayEnd;
        this.after = after;
        this.roles = roles;
    }

    /** @throws NotFound where it is not theirs to read, or has not closed */
    @Transactional(readOnly = true)
    public Decision closed(DecisionId id, Viewer viewer) {
        var decision = decisions.readable(id, viewer);
        if (decision.state() != State.CLOSED) {
            throw new NotFound();
        }
        return decision;
    }

    /** Whoever may end it may say what follows. */
    @Transactional(readOnly = true)
    public boolean follows(Decision decision, Viewer viewer) {
        return mayEnd.may(decision, viewer);
    }

    /** And so may, how it went, whoever answers for it. */
    @Transactional(readOnly = true)
    public boolean looks(Decision decision, List<AfterDecisions.Follow> said, Viewer viewer) {
        return !said.isEmpty()
                && said.getFirst().how() == null
                && (follows(decision, viewer) || said.getFirst().responsible().equals(viewer.account()));
    }

    /** That the organisation goes another way says somebody who works there: patients' part was theirs in the vote. */
    @Transactional(readOnly = true)
    public boolean otherwise(Decision decision, Viewer viewer) {
        return viewer.at(decision.placeId()).may(Permission.SET_UP_DECISION)
                && roles.staff().contains(viewer.account())
                && after.otherwise(decision.id()).isEmpty();
    }
}
