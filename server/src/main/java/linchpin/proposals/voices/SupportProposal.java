package linchpin.proposals.voices;

import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.proposals.ProposalAct;
import linchpin.proposals.ProposalDeed;
import linchpin.proposals.ProposalId;
import linchpin.proposals.ProposalLife;
import linchpin.proposals.Proposals;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says that somebody is for a proposal, as they read it; and takes that back. */
@Component
public class SupportProposal {

    private final Proposals proposals;
    private final Supports supports;
    private final ProposalLife life;

    SupportProposal(Proposals proposals, Supports supports, ProposalLife life) {
        this.proposals = proposals;
        this.supports = supports;
        this.life = life;
    }

    /**
     * @param n the version that they read, which may not be the latest any more
     * @throws NotFound where there is no such version
     */
    @Transactional
    public void support(Viewer viewer, ProposalId id, int n) {
        var proposal = proposals.held(id, viewer);
        if (n < 1 || n > proposal.latest()) {
            throw new NotFound();
        }
        var already =
                supports.of(id).stream().anyMatch(one -> one.accountId().equals(viewer.account()) && one.n() == n);
        if (!already) {
            supports.keep(id, n);
            life.did(proposal, ProposalDeed.of(ProposalAct.SUPPORTED, proposal).with("version", n), null);
        }
    }

    /** Once taken back, it may be pressed again, and nothing happens. */
    @Transactional
    public void takeBack(Viewer viewer, ProposalId id) {
        var proposal = proposals.held(id, viewer);
        if (supports.takeBack(id)) {
            life.did(proposal, ProposalDeed.of(ProposalAct.SUPPORT_TAKEN_BACK, proposal), null);
        }
    }
}
