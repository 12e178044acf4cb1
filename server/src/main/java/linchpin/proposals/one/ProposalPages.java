package linchpin.proposals.one;

import linchpin.people.Viewer;
import linchpin.proposals.ProposalId;
import linchpin.proposals.Proposals;
import linchpin.proposals.Versions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of one proposal together out of what each room knows. */
@Component
class ProposalPages {

    private final Proposals proposals;
    private final Versions versions;
    private final ReadProposal reading;
    private final AroundProposal around;

    ProposalPages(Proposals proposals, Versions versions, ReadProposal reading, AroundProposal around) {
        this.proposals = proposals;
        this.versions = versions;
        this.reading = reading;
        this.around = around;
    }

    @Transactional(readOnly = true)
    ProposalPage page(ProposalId id, Viewer viewer) {
        var proposal = proposals.readable(id, viewer);
        var version = versions.with(id, proposal.latest()).orElseThrow();
        var people = reading.people(proposal, version);
        return new ProposalPage(
                proposal,
                version,
                people.written(),
                reading.place(proposal),
                people.authors(),
                around.said(proposal, viewer),
                reading.standing(proposal, viewer),
                around.journey(proposal, viewer),
                around.pictured(proposal, viewer),
                around.heard(proposal, viewer),
                around.promised(proposal, viewer),
                around.history(id));
    }
}
