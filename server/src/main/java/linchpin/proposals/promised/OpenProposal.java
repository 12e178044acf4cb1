package linchpin.proposals.promised;

import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.proposals.Proposal;
import linchpin.proposals.ProposalId;
import linchpin.proposals.Proposals;
import linchpin.proposals.WayOut;
import org.springframework.stereotype.Component;

/** A proposal as it is opened to write something of its promises down. */
@Component
class OpenProposal {

    private final Proposals proposals;
    private final WayOut way;

    OpenProposal(Proposals proposals, WayOut way) {
        this.proposals = proposals;
        this.way = way;
    }

    /** @throws linchpin.proposals.NotYourProposal where this person is no author of it, and may not move it either */
    Proposal toMove(ProposalId id, Viewer viewer) {
        var proposal = proposals.readable(id, viewer);
        way.requireMove(proposal, viewer);
        return proposal;
    }

    /** @throws NotFound where this person is no patient leader where it is */
    Proposal toJudge(ProposalId id, Viewer viewer) {
        var proposal = proposals.readable(id, viewer);
        if (!viewer.at(proposal.placeId()).may(Permission.JUDGE_CHANGE)) {
            throw new NotFound();
        }
        return proposal;
    }
}
