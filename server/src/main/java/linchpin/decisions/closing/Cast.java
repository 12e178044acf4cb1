package linchpin.decisions.closing;

import java.util.List;
import linchpin.decisions.Decision;
import linchpin.decisions.How;
import linchpin.decisions.Rules;
import linchpin.decisions.ballots.Ballot;
import linchpin.decisions.ballots.Ballots;
import linchpin.decisions.panels.Agreed;
import linchpin.decisions.panels.WhatIsAgreed;
import org.springframework.stereotype.Component;

/** What was said in a decision: every ballot, and of a panel what stands in place of marks. */
@Component
class Cast {

    private final Ballots ballots;
    private final WhatIsAgreed agreed;

    Cast(Ballots ballots, WhatIsAgreed agreed) {
        this.ballots = ballots;
        this.agreed = agreed;
    }

    List<Ballot> of(Decision decision) {
        return ballots.of(decision);
    }

    List<Agreed> agreed(Decision decision, Rules rules) {
        return rules.how() == How.MARKS ? agreed.of(decision.id(), rules) : List.of();
    }
}
