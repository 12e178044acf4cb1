package linchpin.proposals.throughout;

import linchpin.matters.MatterId;
import linchpin.organisation.PlaceId;
import linchpin.people.AccountId;
import linchpin.people.Viewer;
import linchpin.proposals.ProposalId;
import linchpin.proposals.ProposalText;
import linchpin.proposals.Proposals;
import linchpin.proposals.acting.WriteProposals;
import linchpin.proposals.coauthors.InviteAuthors;
import linchpin.proposals.drafting.ChangeProposal;
import linchpin.proposals.drafting.ChangeProposal.Draft;
import linchpin.proposals.drafting.RaiseProposal;
import linchpin.proposals.drafting.RaiseProposal.Where;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class Writing implements WriteProposals {

    private final Proposals proposals;
    private final RaiseProposal raising;
    private final ChangeProposal changing;
    private final InviteAuthors inviting;

    Writing(Proposals proposals, RaiseProposal raising, ChangeProposal changing, InviteAuthors inviting) {
        this.proposals = proposals;
        this.raising = raising;
        this.changing = changing;
        this.inviting = inviting;
    }

    @Override
    public ProposalId raise(Viewer viewer, ProposalText text, @Nullable PlaceId place, @Nullable MatterId matter) {
        return raising.raise(viewer, text, new Where(place, matter, false));
    }

    @Override
    public void ask(Viewer author, ProposalId proposal, AccountId asked) {
        inviting.invite(author, proposal, asked);
    }

    @Override
    public void accept(Viewer asked, ProposalId proposal) {
        inviting.accept(asked, proposal);
    }

    @Override
    @Transactional
    public void write(Viewer author, ProposalId proposal, ProposalText text, String note) {
        var latest = proposals.held(proposal, author).latest();
        changing.save(author, proposal, new Draft(text, note, latest, latest));
    }
}
