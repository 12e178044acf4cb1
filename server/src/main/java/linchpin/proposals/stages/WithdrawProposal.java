package linchpin.proposals.stages;

import linchpin.people.Viewer;
import linchpin.proposals.Authors;
import linchpin.proposals.ProposalAct;
import linchpin.proposals.ProposalDeed;
import linchpin.proposals.ProposalId;
import linchpin.proposals.ProposalLife;
import linchpin.proposals.Proposals;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An author takes a proposal back, with a reason. All that it said, and all that was done with it, can still be read. */
@Component
public class WithdrawProposal {

    private final Proposals proposals;
    private final Authors authors;
    private final ProposalLife life;

    WithdrawProposal(Proposals proposals, Authors authors, ProposalLife life) {
        this.proposals = proposals;
        this.authors = authors;
        this.life = life;
    }

    /** @throws linchpin.proposals.NotYourProposal where this person is no author */
    @Transactional
    public void withdraw(Viewer viewer, ProposalId id, String why) {
        var proposal = proposals.held(id, viewer);
        authors.require(viewer, id);
        proposals.withdraw(id, why);
        life.did(proposal, ProposalDeed.of(ProposalAct.WITHDRAWN, proposal), why);
    }
}
