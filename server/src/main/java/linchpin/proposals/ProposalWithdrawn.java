package linchpin.proposals;

import linchpin.platform.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Nothing more is done with a proposal that its authors took back. What somebody typed meanwhile may become a proposal of their own. */
public final class ProposalWithdrawn extends Refusal {

    private final transient ProposalId withdrawn;

    /** @param withdrawn the proposal that was taken back */
    public ProposalWithdrawn(ProposalId withdrawn) {
        super(
                HttpStatus.CONFLICT,
                "proposal-withdrawn",
                "This proposal was withdrawn",
                "Nothing was changed. All that it said can still be read; raise a new one with what still holds.");
        this.withdrawn = withdrawn;
    }

    @Override
    public @Nullable Kept kept() {
        return TypedToProposal.kept("/proposals/begin?after=" + withdrawn.id());
    }
}
