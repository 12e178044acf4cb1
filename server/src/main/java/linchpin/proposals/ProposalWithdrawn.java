package linchpin.proposals;

import linchpin.platform.Refusal;
import org.springframework.http.HttpStatus;

/** Nothing more is done with a proposal that its authors took back. */
public final class ProposalWithdrawn extends Refusal {

    public ProposalWithdrawn() {
        super(
                HttpStatus.CONFLICT,
                "proposal-withdrawn",
                "This proposal was withdrawn",
                "Nothing was changed. All that it said can still be read; raise a new one with what still holds.");
    }
}
