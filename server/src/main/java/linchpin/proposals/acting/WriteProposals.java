package linchpin.proposals.acting;

import linchpin.matters.MatterId;
import linchpin.organisation.PlaceId;
import linchpin.people.AccountId;
import linchpin.people.Viewer;
import linchpin.proposals.ProposalId;
import linchpin.proposals.ProposalText;
import org.jspecify.annotations.Nullable;

/** Raising a proposal, and writing it together. Each deed is refused as on the pages, with the same {@link linchpin.platform.Refusal}. */
public interface WriteProposals {

    /**
     * @param place null for the organisation as a whole
     * @param matter null for an idea of one's own
     */
    ProposalId raise(Viewer viewer, ProposalText text, @Nullable PlaceId place, @Nullable MatterId matter);

    /** An author asks somebody to be one too. */
    void ask(Viewer author, ProposalId proposal, AccountId asked);

    /** Whoever was asked says yes. */
    void accept(Viewer asked, ProposalId proposal);

    /**
     * An author writes the next version, out of the one that stands.
     *
     * @param note a word on what changed
     */
    void write(Viewer author, ProposalId proposal, ProposalText text, String note);
}
