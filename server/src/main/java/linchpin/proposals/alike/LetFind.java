package linchpin.proposals.alike;

import linchpin.people.Viewer;
import linchpin.proposals.Authors;
import linchpin.proposals.ProposalAct;
import linchpin.proposals.ProposalDeed;
import linchpin.proposals.ProposalId;
import linchpin.proposals.ProposalLife;
import linchpin.proposals.Proposals;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An author lets people in the other organisations of the local health economy find a proposal when they raise one like it, or no longer. */
@Component
class LetFind {

    private final Proposals proposals;
    private final Authors authors;
    private final ProposalLife life;

    LetFind(Proposals proposals, Authors authors, ProposalLife life) {
        this.proposals = proposals;
        this.authors = authors;
        this.life = life;
    }

    /** @throws linchpin.proposals.NotYourProposal where this person is no author */
    @Transactional
    public void nearby(Viewer viewer, ProposalId id, boolean nearby) {
        var proposal = proposals.held(id, viewer);
        authors.require(viewer, id);
        if (proposal.nearby() != nearby) {
            proposals.foundNearby(id, nearby);
            var act = nearby ? ProposalAct.FOUND_NEARBY : ProposalAct.FOUND_HERE_ONLY;
            life.did(proposal, ProposalDeed.of(act, proposal), null);
        }
    }
}
