package linchpin.decisions.papers;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import linchpin.decisions.DecisionAct;
import linchpin.decisions.DecisionDeed;
import linchpin.decisions.DecisionId;
import linchpin.decisions.PartyCode;
import linchpin.decisions.closing.CloseDecision;
import linchpin.history.History;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.Errors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closing the count: only where every envelope that lies there is accounted for. The decision closes with it; a panel begins to talk. */
@Component
class CloseCount {

    private final ReadCount reading;
    private final Papers papers;
    private final CloseDecision closing;
    private final History history;
    private final Clock clock;

    CloseCount(ReadCount reading, Papers papers, CloseDecision closing, History history, Clock clock) {
        this.reading = reading;
        this.papers = papers;
        this.closing = closing;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param lying how many envelopes lie there, counted by hand
     * @return what does not add up; none where it was closed
     * @throws NotFound where it is not this person's to close, or voting has not ended
     */
    @Transactional
    public Errors close(Viewer viewer, DecisionId id, Map<PartyCode, Integer> lying) {
        var count = reading.held(id, viewer);
        if (!count.mayEnter() || !count.over(OffsetDateTime.now(clock))) {
            throw new NotFound();
        }
        var errors = Errors.none();
        for (var side : count.sides()) {
            var many = lying.getOrDefault(side.party(), -1);
            if (many != side.envelopes()) {
                errors = errors.with(
                        field(side.party()),
                        "By the list " + side.envelopes() + " were handed in, and you counted " + many
                                + ". Find out who is missing on the list, or was entered by mistake");
            } else if (side.done() != side.envelopes()) {
                errors = errors.with(
                        field(side.party()),
                        "Not all are accounted for. " + side.says()
                                + " One that is lost is read in as spoilt, with the reason");
            }
        }
        if (!errors.any()) {
            papers.counted(id, lying);
            history.did(DecisionDeed.of(DecisionAct.COUNTED, count.decision()), null);
            closing.close(id);
        }
        return errors;
    }

    /** @return the field in which the envelopes of a side are entered */
    static String field(PartyCode party) {
        return "envelopes-" + party.stored();
    }
}
