package linchpin.decisions.voting;

import java.time.Clock;
import java.time.OffsetDateTime;
import linchpin.decisions.DecisionAct;
import linchpin.decisions.DecisionDeed;
import linchpin.decisions.DecisionId;
import linchpin.decisions.ballots.Ballots;
import linchpin.decisions.ballots.Says;
import linchpin.decisions.voters.Electorate;
import linchpin.history.History;
import linchpin.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody votes. Whoever votes again, where that is possible, has one vote: the last. */
@Component
public class CastVote {

    private final HowIStand standing;
    private final Ballots ballots;
    private final Electorate electorate;
    private final History history;
    private final Clock clock;

    CastVote(HowIStand standing, Ballots ballots, Electorate electorate, History history, Clock clock) {
        this.standing = standing;
        this.ballots = ballots;
        this.electorate = electorate;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param says what was looked at before, so that it can be counted
     * @param reason in their words; null for none
     * @throws NotTaken where votes are not taken, a secret one was cast, or an interest in all of it was said
     */
    @Transactional
    public void cast(Viewer viewer, DecisionId id, Says says, @Nullable String reason) {
        var mine = standing.held(id, viewer);
        if (!mine.open() || !mine.ready()) {
            throw NotTaken.closed();
        }
        if (mine.apart()) {
            throw NotTaken.apart();
        }
        if (mine.decision().secret() && mine.voter().voted()) {
            throw NotTaken.voted();
        }
        ballots.keep(mine.decision(), mine.voter(), says, reason, OffsetDateTime.now(clock));
        electorate.voted(id, mine.voter());
        history.did(DecisionDeed.of(DecisionAct.VOTED, mine.decision()), null);
    }
}
