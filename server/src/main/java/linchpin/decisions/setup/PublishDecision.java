package linchpin.decisions.setup;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.UUID;
import linchpin.decisions.Decision;
import linchpin.decisions.DecisionAct;
import linchpin.decisions.DecisionDeed;
import linchpin.decisions.DecisionId;
import linchpin.decisions.Decisions;
import linchpin.decisions.PartyCode;
import linchpin.history.History;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Publishes a decision: from then on its rules, and who has a vote, stand as they are. */
@Component
public class PublishDecision {

    private final DecisionDrafts drafts;
    private final PublishedRows rows;
    private final Decisions decisions;
    private final History history;
    private final Clock clock;

    PublishDecision(DecisionDrafts drafts, PublishedRows rows, Decisions decisions, History history, Clock clock) {
        this.drafts = drafts;
        this.rows = rows;
        this.decisions = decisions;
        this.history = history;
        this.clock = clock;
    }

    /** @throws NotFound where somebody else published it meanwhile, or another second vote on the same, or took it away */
    @Transactional
    public Decision publish(Viewer viewer, UUID draft, SetUp setUp) {
        if (!drafts.takeAway(draft) || !rows.free(setUp, viewer)) {
            throw new NotFound();
        }
        return publish(viewer, new DecisionId(draft), setUp);
    }

    /** @param id that nothing bears yet */
    @Transactional
    public Decision publish(Viewer viewer, DecisionId id, SetUp setUp) {
        var now = OffsetDateTime.now(clock);
        rows.keep(id, setUp, now);
        var numbers = new EnumMap<PartyCode, Integer>(PartyCode.class);
        for (int n = 1; n <= setUp.voters().size(); n++) {
            var seat = setUp.voters().get(n - 1);
            var number = numbers.merge(seat.party(), 1, Integer::sum);
            rows.keep(id, n, seat, "%s-%02d".formatted(seat.party().stored(), number));
        }
        var decision = decisions.readable(id, viewer);
        history.did(DecisionDeed.of(DecisionAct.PUBLISHED, decision), null);
        return decision;
    }
}
