package linchpin.rounds.erasing;

import java.util.UUID;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.rounds.ReadSaid;
import linchpin.rounds.Round;
import linchpin.rounds.RoundId;
import linchpin.rounds.Rounds;
import linchpin.rounds.Said;
import linchpin.rounds.WhoSteers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody may take words away from: what was said in a round that they steer. */
@Component
class Steered {

    private final Rounds rounds;
    private final WhoSteers who;
    private final ReadSaid said;

    Steered(Rounds rounds, WhoSteers who, ReadSaid said) {
        this.rounds = rounds;
        this.who = who;
        this.said = said;
    }

    /** @throws linchpin.rounds.RoundRefused where it is not theirs to steer */
    @Transactional(readOnly = true)
    public Round readable(RoundId id, Viewer viewer) {
        return theirs(rounds.readable(id, viewer), viewer);
    }

    /** As {@link #readable}; nobody else takes anything away from it until the transaction ends. */
    @Transactional
    public Round held(RoundId id, Viewer viewer) {
        return theirs(rounds.held(id, viewer), viewer);
    }

    private Round theirs(Round round, Viewer viewer) {
        who.require(round, viewer);
        return round;
    }

    /** @throws NotFound where there is none in this round */
    @Transactional(readOnly = true)
    public Said said(Round round, UUID saying) {
        return said.one(round.id(), saying).orElseThrow(NotFound::new);
    }
}
