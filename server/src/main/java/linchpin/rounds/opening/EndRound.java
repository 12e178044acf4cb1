package linchpin.rounds.opening;

import java.time.LocalDate;
import linchpin.history.History;
import linchpin.people.Viewer;
import linchpin.rounds.Round;
import linchpin.rounds.RoundAct;
import linchpin.rounds.RoundDeed;
import linchpin.rounds.RoundId;
import linchpin.rounds.RoundRefused;
import linchpin.rounds.Rounds;
import linchpin.rounds.WhoSteers;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes a round before its day, or makes it longer once; each with a reason that everybody reads. */
@Component
class EndRound {

    private final Rounds rounds;
    private final WhoSteers who;
    private final History history;

    EndRound(Rounds rounds, WhoSteers who, History history) {
        this.rounds = rounds;
        this.who = who;
        this.history = history;
    }

    /** @throws RoundRefused where it has closed, or is not theirs to steer */
    @Transactional
    public void close(Viewer viewer, RoundId id, String why) {
        var round = running(id, viewer);
        rounds.close(id, why);
        history.did(RoundDeed.of(RoundAct.CLOSED, round), why);
    }

    /** @throws RoundRefused where it has closed, was made longer before, or is not theirs to steer */
    @Transactional
    public void lengthen(Viewer viewer, RoundId id, LocalDate to, String why) {
        var round = running(id, viewer);
        if (round.firstClosesOn() != null) {
            throw RoundRefused.lengthenedBefore();
        }
        rounds.lengthen(id, to, why);
        history.did(RoundDeed.of(RoundAct.LENGTHENED, round).with("closes", Days.full(to)), why);
    }

    private Round running(RoundId id, Viewer viewer) {
        var round = rounds.held(id, viewer);
        who.require(round, viewer);
        if (round.over(rounds.today())) {
            throw RoundRefused.over();
        }
        return round;
    }
}
