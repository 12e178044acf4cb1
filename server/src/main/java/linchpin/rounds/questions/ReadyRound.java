package linchpin.rounds.questions;

import linchpin.people.Viewer;
import linchpin.rounds.ReadSaid;
import linchpin.rounds.Round;
import linchpin.rounds.RoundId;
import linchpin.rounds.RoundRefused;
import linchpin.rounds.Rounds;
import linchpin.rounds.WhoSteers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether questions can come of a round: it has closed, all of it was looked through, and none stand yet. */
@Component
class ReadyRound {

    private final Rounds rounds;
    private final WhoSteers who;
    private final ReadSaid said;

    ReadyRound(Rounds rounds, WhoSteers who, ReadSaid said) {
        this.rounds = rounds;
        this.who = who;
        this.said = said;
    }

    /** @throws RoundRefused where none can, or it is not theirs to steer */
    @Transactional(readOnly = true)
    public Round readable(RoundId id, Viewer viewer) {
        return ready(rounds.readable(id, viewer), viewer);
    }

    /** As {@link #readable}; nobody else changes it until the transaction ends. */
    @Transactional
    public Round held(RoundId id, Viewer viewer) {
        return ready(rounds.held(id, viewer), viewer);
    }

    private Round ready(Round round, Viewer viewer) {
        who.require(round, viewer);
        if (round.published()) {
            throw RoundRefused.published();
        }
        var left = said.counts(round.id()).undecided();
        if (!round.over(rounds.today()) || left > 0) {
            throw RoundRefused.notReady(round.over(rounds.today()) ? left : 0);
        }
        return round;
    }
}
