package linchpin.decisions.rounds;

import java.util.List;
import linchpin.decisions.DecisionId;
import linchpin.decisions.Decisions;
import linchpin.decisions.rounds.Round.Way;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Speaking in the talk before a second vote. What is said is told to nobody else: it stands in no history. */
@Component
class SayInRound {

    private final Round round;
    private final Talked talked;
    private final Decisions decisions;

    SayInRound(Round round, Talked talked, Decisions decisions) {
        this.round = round;
        this.talked = talked;
        this.decisions = decisions;
    }

    /** @return whether it was said; not where the talk has ended */
    @Transactional
    public boolean say(Viewer viewer, DecisionId id, String words) {
        var way = round.talk(id, viewer);
        if (!round.open(way)) {
            return false;
        }
        decisions.held(id);
        talked.say(id, words);
        return true;
    }

    @Transactional(readOnly = true)
    public List<Talked.Word> said(Way way) {
        return talked.of(way.first().id());
    }
}
