package linchpin.decisions.marking;

import java.time.Clock;
import java.time.OffsetDateTime;
import linchpin.decisions.DecisionAct;
import linchpin.decisions.DecisionDeed;
import linchpin.decisions.DecisionId;
import linchpin.decisions.ballots.Ballots;
import linchpin.decisions.ballots.Says;
import linchpin.decisions.ballots.Says.Mark;
import linchpin.decisions.voters.Electorate;
import linchpin.decisions.voting.HowIStand;
import linchpin.decisions.voting.NotTaken;
import linchpin.history.History;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody of a panel gives their marks, as often as they want; and moves one when the panel talks. What was given before stays kept. */
@Component
class GiveMarks {

    private final HowIStand standing;
    private final Ballots ballots;
    private final Electorate electorate;
    private final History history;
    private final Clock clock;

    GiveMarks(HowIStand standing, Ballots ballots, Electorate electorate, History history, Clock clock) {
        this.standing = standing;
        this.ballots = ballots;
        this.electorate = electorate;
        this.history = history;
        this.clock = clock;
    }

    /** @throws NotTaken where marks are not given now, or an interest in all of it was said */
    @Transactional
    public void give(Viewer viewer, DecisionId id, Says.Marks marks) {
        var mine = standing.held(id, viewer);
        if (!mine.open() || !mine.ready()) {
            throw NotTaken.closed();
        }
        keep(mine, marks, DecisionAct.VOTED);
    }

    /**
     * Moves one mark that they gave when they marked alone.
     *
     * @param why in their words
     * @throws NotTaken where the panel does not talk now, or an interest in all of it was said
     * @throws NotFound where they gave no such mark
     */
    @Transactional
    public void move(Viewer viewer, DecisionId id, int option, int criterion, String mark, String why) {
        var mine = standing.held(id, viewer);
        if (!mine.decision().talking(OffsetDateTime.now(clock))) {
            throw NotTaken.closed();
        }
        var last = ballots.last(mine.decision(), mine.voter()).orElseThrow(NotFound::new);
        if (!(last.says() instanceof Says.Marks marks) || marks.of(option, criterion) == null) {
            throw new NotFound();
        }
        if (mine.barred().contains(option)) {
            throw NotTaken.apart();
        }
        keep(mine, marks.with(option, criterion, new Mark(mark, why)), DecisionAct.MOVED);
    }

    private void keep(HowIStand.Mine mine, Says.Marks marks, DecisionAct act) {
        if (mine.apart()) {
            throw NotTaken.apart();
        }
        ballots.keep(mine.decision(), mine.voter(), marks, null, OffsetDateTime.now(clock));
        electorate.voted(mine.decision().id(), mine.voter());
        history.did(DecisionDeed.of(act, mine.decision()), null);
    }
}
