package linchpin.proposals.stages;

import linchpin.platform.Refusal;
import linchpin.proposals.TypedToProposal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Nothing leaves the first stage without those whom it is for, or a reason that everybody reads. */
final class NobodyItIsFor extends Refusal {

    NobodyItIsFor() {
        super(
                HttpStatus.CONFLICT,
                "nobody-it-is-for",
                "Nobody whom it is for is among its authors",
                "Nothing was changed. Ask somebody from among the patients to be a co-author, or publish why it goes"
                        + " on without.");
    }

    @Override
    public @Nullable Kept kept() {
        return TypedToProposal.kept(null);
    }
}
