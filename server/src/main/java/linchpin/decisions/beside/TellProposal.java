package linchpin.decisions.beside;

import linchpin.decisions.Decision;
import linchpin.decisions.DecisionAct;
import linchpin.decisions.DecisionDeed;
import linchpin.decisions.Decisions;
import linchpin.decisions.closing.CameTo;
import linchpin.decisions.closing.Outcomes;
import linchpin.proposals.outcomes.TellsWhatCame;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells a proposal what was decided about it, so that whoever raises one alike reads it. What was chosen is told of decisions that stand in the
 * public register; of others only that there was one.
 */
@Component
class TellProposal {

    private final Decisions decisions;
    private final Outcomes outcomes;
    private final ObjectProvider<TellsWhatCame> proposals;

    TellProposal(Decisions decisions, Outcomes outcomes, ObjectProvider<TellsWhatCame> proposals) {
        this.decisions = decisions;
        this.outcomes = outcomes;
        this.proposals = proposals;
    }

    @EventListener
    @Transactional
    public void on(DecisionDeed deed) {
        if (deed.kind() != DecisionAct.CLOSED && deed.kind() != DecisionAct.OTHERWISE) {
            return;
        }
        var decision = decisions.held(deed.decision());
        var proposal = decision.proposalId();
        if (proposal != null) {
            var otherwise = deed.kind() == DecisionAct.OTHERWISE ? "; the organisation went another way" : "";
            proposals.ifAvailable(told -> told.came(proposal, words(decision) + otherwise));
        }
    }

    private String words(Decision decision) {
        return decision.listed()
                ? outcomes.of(decision).map(TellProposal::words).orElse("Decided")
                : "Decided";
    }

    private static String words(CameTo came) {
        return switch (came.result().outcome()) {
            case PASSED -> "Passed";
            case NOT_PASSED -> "Not passed";
            case OBJECTION_STANDS -> "Not gone ahead with: an objection stood";
            case NO_QUORUM, NOT_DECIDED -> "Put to a vote, and nothing was decided";
            case DECIDED, TIED ->
                came.chosen().isEmpty()
                        ? "Put to a vote, and it came out equal"
                        : "Decided: " + String.join("; ", came.chosen());
        };
    }
}
