package linchpin.proposals.stages;

import linchpin.people.Viewer;
import linchpin.proposals.Authors;
import linchpin.proposals.ProposalAct;
import linchpin.proposals.ProposalDeed;
import linchpin.proposals.ProposalId;
import linchpin.proposals.ProposalLife;
import linchpin.proposals.Proposals;
import linchpin.proposals.WayOut;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An author takes a proposal back, with a reason. All that it said, and all that was done with it, can still be read. */
@Component
public class WithdrawProposal {

    private final Proposals proposals;
    private final Authors authors;
    private final ProposalLife life;
    private final WayOut way;

    WithdrawProposal(Proposals proposals, Authors authors, ProposalLife life, WayOut way) {
        this.proposals = proposals;
        this.authors = authors;
        this.life = life;
        this.way = way;
    }

    /**
     * @throws linchpin.proposals.NotYourProposal where this person is no author
     * @throws StillAsked where people still say what should be asked
     */
    @Transactional
    public void withdraw(Viewer viewer, ProposalId id, String why) {
        var proposal = proposals.held(id, viewer);
        authors.require(viewer, id);
        way.kept(id).ifPresent(kept -> {
            throw new StillAsked(kept.why());
        });
        proposals.withdraw(id, why);
        life.did(proposal, ProposalDeed.of(ProposalAct.WITHDRAWN, proposal), why);
    }
}
