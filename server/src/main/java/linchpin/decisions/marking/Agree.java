package linchpin.decisions.marking;

import java.time.Clock;
import java.time.OffsetDateTime;
import linchpin.decisions.DecisionAct;
import linchpin.decisions.DecisionDeed;
import linchpin.decisions.DecisionId;
import linchpin.decisions.Decisions;
import linchpin.decisions.panels.Agreements;
import linchpin.decisions.voting.HowIStand;
import linchpin.decisions.voting.NotTaken;
import linchpin.history.History;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One of a party says what it agreed on: patients say it for patients, and staff for staff. */
@Component
class Agree {

    private final Decisions decisions;
    private final HowIStand standing;
    private final Agreements agreements;
    private final History history;
    private final Clock clock;

    Agree(Decisions decisions, HowIStand standing, Agreements agreements, History history, Clock clock) {
        this.decisions = decisions;
        this.standing = standing;
        this.agreements = agreements;
        this.history = history;
        this.clock = clock;
    }

    /** @throws NotTaken where the panel does not talk now, they have not said which interests they have, or have one in it */
    @Transactional
    public void on(Viewer viewer, DecisionId id, int option, int criterion, String mark, String reason) {
        var mine = standing.of(id, viewer);
        var decision = decisions.held(id);
        var now = OffsetDateTime.now(clock);
        if (!decision.talking(now) || !mine.ready()) {
            throw NotTaken.closed();
        }
        if (mine.apart() || mine.barred().contains(option)) {
            throw NotTaken.apart();
        }
        agreements.keep(id, mine.voter().party(), option, criterion, mark, reason, now);
        history.did(DecisionDeed.of(DecisionAct.AGREED, decision), null);
    }
}
