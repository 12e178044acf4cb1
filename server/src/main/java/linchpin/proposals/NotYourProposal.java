package linchpin.proposals;

import linchpin.platform.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A proposal is changed by its authors, and moved on by them or by whoever may do that where it is. */
public final class NotYourProposal extends Refusal {

    public NotYourProposal() {
        super(
                HttpStatus.FORBIDDEN,
                "not-your-proposal",
                "This proposal has other authors",
                "Nothing was changed. Say what you think in a comment, or ask one of its authors to invite you as"
                        + " one.");
    }

    /** Whoever was an author when they began to type, and is none by now. */
    @Override
    public @Nullable Kept kept() {
        return TypedToProposal.kept("/proposals/begin");
    }
}
