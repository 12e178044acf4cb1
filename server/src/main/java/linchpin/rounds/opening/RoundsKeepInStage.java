package linchpin.rounds.opening;

import java.util.Optional;
import linchpin.proposals.ProposalId;
import linchpin.proposals.acting.KeepsInStage;
import linchpin.rounds.Rounds;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;

/** No answer is drawn up while people are still asked what the question is. */
@Component
class RoundsKeepInStage implements KeepsInStage {

    private final Rounds rounds;

    RoundsKeepInStage(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public Optional<Kept> keeps(ProposalId proposal) {
        return rounds.of(proposal).stream()
                .filter(round -> !round.over(rounds.today()))
                .findFirst()
                .map(round -> new Kept(
                        "People can say until " + Days.full(round.closesOn()) + " what should be asked, in the round “"
                                + round.title() + "”. Wait until then, or close it first and say why.",
                        round.path()));
    }
}
