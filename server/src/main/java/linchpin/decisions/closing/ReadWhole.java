package linchpin.decisions.closing;

import linchpin.decisions.Decision;
import linchpin.decisions.KeptRules;
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
    private final Cast cast;

    ReadWhole(KeptRules rules, Electorate electorate, Interests interests, Cast cast) {
        this.rules = rules;
        this.electorate = electorate;
        this.interests = interests;
        this.cast = cast;
    }

    @Transactional(readOnly = true)
    public WholeDecision of(Decision decision) {
        var kept = rules.of(decision.id());
        return new WholeDecision(
                decision,
                kept,
                electorate.of(decision.id()),
                interests.of(decision.id()),
                cast.of(decision),
                cast.agreed(decision, kept));
    }
}
