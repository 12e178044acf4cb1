package linchpin.rounds.opening;

import linchpin.history.History;
import linchpin.people.Viewer;
import linchpin.proposals.Proposal;
import linchpin.proposals.ProposalId;
import linchpin.proposals.Proposals;
import linchpin.proposals.Stage;
import linchpin.proposals.WayOut;
import linchpin.rounds.RoundAct;
import linchpin.rounds.RoundDeed;
import linchpin.rounds.RoundId;
import linchpin.rounds.RoundRefused;
import linchpin.rounds.Rounds;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a round, before any answer is drawn up. */
@Component
class OpenRound {

    private final Proposals proposals;
    private final WayOut way;
    private final Rounds rounds;
    private final History history;

    OpenRound(Proposals proposals, WayOut way, Rounds rounds, History history) {
        this.proposals = proposals;
        this.way = way;
        this.rounds = rounds;
        this.history = history;
    }

    /**
     * @throws linchpin.proposals.NotYourProposal where it is not theirs to move
     * @throws RoundRefused where answers are drawn up already, or another round about it has not closed
     */
    @Transactional
    public RoundId open(Viewer viewer, ProposalId id, Rounds.Fresh fresh) {
        var proposal = proposals.held(id, viewer);
        way.requireMove(proposal, viewer);
        requireOpenable(proposal);
        var opened = rounds.keep(id, fresh);
        var deed = RoundDeed.of(RoundAct.OPENED, rounds.readable(opened, viewer));
        history.did(deed.with("opens", Days.full(fresh.opensOn())).with("closes", Days.full(fresh.closesOn())), null);
        return opened;
    }

    /**
     * Looks before anybody types a word.
     *
     * @throws RoundRefused as for {@link #open}
     */
    @Transactional(readOnly = true)
    public void look(Proposal proposal) {
        requireOpenable(proposal);
    }

    private void requireOpenable(Proposal proposal) {
        if (proposal.stage().compareTo(Stage.QUESTION) > 0) {
            throw RoundRefused.tooLate(proposal.stage());
        }
        if (rounds.of(proposal.id()).stream().anyMatch(round -> !round.over(rounds.today()))) {
            throw RoundRefused.another();
        }
    }
}
