package linchpin.decisions.papers;

import linchpin.decisions.Decision;
import linchpin.decisions.DecisionId;
import linchpin.decisions.Decisions;
import linchpin.decisions.KeptRules;
import linchpin.decisions.closing.MayEnd;
import linchpin.decisions.voters.Electorate;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads how far the papers of a decision are counted. */
@Component
class ReadCount {

    private final Decisions decisions;
    private final KeptRules rules;
    private final Electorate electorate;
    private final MayEnd mayEnd;
    private final Envelopes envelopes;
    private final Papers papers;

    ReadCount(
            Decisions decisions,
            KeptRules rules,
            Electorate electorate,
            MayEnd mayEnd,
            Envelopes envelopes,
            Papers papers) {
        this.decisions = decisions;
        this.rules = rules;
        this.electorate = electorate;
        this.mayEnd = mayEnd;
        this.envelopes = envelopes;
        this.papers = papers;
    }

    /** @throws NotFound where it takes no papers, they are counted, it has ended, or neither entering nor looking is this person's */
    @Transactional(readOnly = true)
    public TheCount of(DecisionId id, Viewer viewer) {
        var decision = decisions.readable(id, viewer);
        var count = whole(decision, viewer);
        if (!decision.counting() || !count.mayLook(viewer)) {
            throw new NotFound();
        }
        return count;
    }

    /** The same, and nobody else counts until the transaction ends. */
    @Transactional
    public TheCount held(DecisionId id, Viewer viewer) {
        decisions.held(id);
        return of(id, viewer);
    }

    /** @return all of it, of whatever decision */
    @Transactional(readOnly = true)
    public TheCount whole(Decision decision, Viewer viewer) {
        return new TheCount(
                decision,
                rules.of(decision.id()),
                electorate.of(decision.id()),
                envelopes.of(decision.id()),
                papers.of(decision),
                mayEnd.may(decision, viewer));
    }
}
