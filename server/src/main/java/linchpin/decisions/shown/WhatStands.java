package linchpin.decisions.shown;

import java.util.List;
import java.util.Optional;
import linchpin.decisions.Decision;
import linchpin.decisions.DecisionId;
import linchpin.decisions.KeptRules;
import linchpin.decisions.Rules;
import linchpin.decisions.ballots.Ballot;
import linchpin.decisions.ballots.Ballots;
import linchpin.decisions.closing.CameTo;
import linchpin.decisions.closing.MayEnd;
import linchpin.decisions.closing.Outcomes;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;

/** By which rules is decided, and what it came to. */
@Component
class WhatStands {

    private final KeptRules rules;
    private final Outcomes outcomes;
    private final Ballots ballots;
    private final MayEnd mayEnd;

    WhatStands(KeptRules rules, Outcomes outcomes, Ballots ballots, MayEnd mayEnd) {
        this.rules = rules;
        this.outcomes = outcomes;
        this.ballots = ballots;
        this.mayEnd = mayEnd;
    }

    Rules rules(DecisionId id) {
        return rules.of(id);
    }

    Optional<CameTo> cameTo(Decision decision) {
        return outcomes.of(decision);
    }

    List<Ballot> ballots(Decision decision) {
        return ballots.of(decision);
    }

    boolean mayEnd(Decision decision, Viewer viewer) {
        return !decision.ended() && mayEnd.may(decision, viewer);
    }
}
