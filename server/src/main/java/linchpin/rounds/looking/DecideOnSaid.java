package linchpin.rounds.looking;

import java.util.List;
import java.util.UUID;
import linchpin.history.History;
import linchpin.people.Viewer;
import linchpin.rounds.Round;
import linchpin.rounds.RoundAct;
import linchpin.rounds.RoundDeed;
import linchpin.rounds.RoundId;
import linchpin.rounds.Rounds;
import linchpin.rounds.WhoSteers;
import linchpin.rounds.looking.Verdicts.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person decides what everybody may read of what was said, covers more of it, and says what it is about. */
@Component
class DecideOnSaid {

    private final Rounds rounds;
    private final WhoSteers who;
    private final Verdicts verdicts;
    private final History history;

    DecideOnSaid(Rounds rounds, WhoSteers who, Verdicts verdicts, History history) {
        this.rounds = rounds;
        this.who = who;
        this.verdicts = verdicts;
        this.history = history;
    }

    /** @return of how many it was decided; what somebody else decided or covered meanwhile stays, and so does what is serious */
    @Transactional
    public int many(Viewer viewer, RoundId id, List<Tick> ticks, Verdict verdict) {
        var round = steered(id, viewer);
        var done = (int)
                ticks.stream().filter(tick -> verdicts.first(id, tick, verdict)).count();
        if (done > 0) {
            lookedThrough(round, done, verdict);
        }
        return done;
    }

    /** @return false where somebody else decided or covered something meanwhile; nothing is changed then */
    @Transactional
    public boolean one(Viewer viewer, RoundId id, Tick tick, @Nullable Boolean was, Verdict verdict) {
        var round = steered(id, viewer);
        if (!verdicts.one(id, tick, was, verdict)) {
            return false;
        }
        lookedThrough(round, 1, verdict);
        return true;
    }

    private void lookedThrough(Round round, int many, Verdict verdict) {
        history.did(
                RoundDeed.of(RoundAct.LOOKED_THROUGH, round)
                        .with("shown", verdict.shown() ? many : 0)
                        .with("kept", verdict.shown() ? 0 : many),
                null);
    }

    /** @return false where somebody else covered something meanwhile; nothing is changed then */
    @Transactional
    public boolean cover(Viewer viewer, RoundId id, Tick tick, String words) {
        var round = steered(id, viewer);
        if (!verdicts.cover(id, tick, words)) {
            return false;
        }
        history.did(RoundDeed.of(RoundAct.COVERED, round), null);
        return true;
    }

    @Transactional
    public void about(Viewer viewer, RoundId id, UUID saying, List<String> themes) {
        var round = steered(id, viewer);
        verdicts.about(id, saying, themes);
        history.did(RoundDeed.of(RoundAct.THEMED, round), null);
    }

    private Round steered(RoundId id, Viewer viewer) {
        var round = rounds.readable(id, viewer);
        who.require(round, viewer);
        return round;
    }
}
