package linchpin.decisions.marking;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import linchpin.decisions.Decision;
import linchpin.decisions.DecisionId;
import linchpin.decisions.Decisions;
import linchpin.decisions.How;
import linchpin.decisions.KeptRules;
import linchpin.decisions.PartyCode;
import linchpin.decisions.ballots.MarkSheet;
import linchpin.people.LeaderName;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the printed sheet says. */
@Component
class SheetPages {

    private final Decisions decisions;
    private final KeptRules rules;
    private final LeaderName leader;
    private final Clock clock;

    SheetPages(Decisions decisions, KeptRules rules, LeaderName leader, Clock clock) {
        this.decisions = decisions;
        this.rules = rules;
        this.leader = leader;
        this.clock = clock;
    }

    /**
     * The sheet of one side, with nothing filled in.
     *
     * @param side in words
     * @param until when it must be handed in
     */
    record SheetPage(Decision decision, MarkSheet sheet, String side, String until) {}

    /** @throws NotFound where nobody marks on paper, or that side has no part in it */
    @Transactional(readOnly = true)
    public SheetPage page(DecisionId id, PartyCode party, Viewer viewer) {
        var decision = decisions.readable(id, viewer);
        var published = rules.of(id);
        if (decision.method() != How.MARKS
                || !published.papers()
                || published.party(party).isEmpty()) {
            throw new NotFound();
        }
        return new SheetPage(
                decision,
                new MarkSheet(published, party, Set.of(), Map.of()),
                party.label(leader.here()),
                Days.moment(decision.closesAt().toInstant(), clock));
    }
}
