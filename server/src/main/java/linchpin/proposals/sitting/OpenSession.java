package linchpin.proposals.sitting;

import java.util.UUID;
import linchpin.people.Viewer;
import linchpin.proposals.Proposal;
import linchpin.proposals.ProposalId;
import linchpin.proposals.Proposals;
import linchpin.proposals.codesign.CodesignId;
import linchpin.proposals.codesign.HeldSession;
import linchpin.proposals.codesign.HeldSession.Held;
import linchpin.proposals.codesign.HeldSession.Where;
import linchpin.proposals.codesign.WhoSits;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A proposal, or a session of one, before whoever may write sessions down. */
@Component
class OpenSession {

    private final Proposals proposals;
    private final HeldSession holding;
    private final WhoSits who;

    OpenSession(Proposals proposals, HeldSession holding, WhoSits who) {
        this.proposals = proposals;
        this.holding = holding;
        this.who = who;
    }

    static Where where(UUID proposal, UUID session) {
        return new Where(new ProposalId(proposal), new CodesignId(session));
    }

    /** @throws linchpin.proposals.NotYourProposal where this person may not */
    @Transactional(readOnly = true)
    Proposal proposal(ProposalId id, Viewer viewer) {
        var proposal = proposals.readable(id, viewer);
        who.requireRecord(proposal, viewer);
        return proposal;
    }

    /** @throws linchpin.proposals.NotYourProposal where this person may not */
    @Transactional(readOnly = true)
    Held toChange(Where where, Viewer viewer) {
        var held = holding.readable(where, viewer);
        who.requireRecord(held.proposal(), viewer);
        return held;
    }
}
