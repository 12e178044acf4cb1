package linchpin.decisions.closing;

import linchpin.decisions.Decision;
import linchpin.decisions.KeptRules;
import linchpin.decisions.ballots.Ballots;
import linchpin.decisions.voters.Electorate;
import linchpin.decisions.voters.Interests;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads all that a decision comes to is worked out from. */
@Component
class ReadWhole {

    private final KeptRules rules;
    private final Electorate electorate;
    private final Interests interests;
    private final Ballots ballots;

    ReadWhole(KeptRules rules, Electorate electorate, Interests interests, Ballots ballots) {
        this.rules = rules;
        this.electorate = electorate;
        this.interests = interests;
        this.ballots = ballots;
    }

    @Transactional(readOnly = true)
    public WholeDecision of(Decision decision) {
        return new WholeDecision(
                decision,
                rules.of(decision.id()),
                electorate.of(decision.id()),
                interests.of(decision.id()),
                ballots.of(decision));
    }
}
