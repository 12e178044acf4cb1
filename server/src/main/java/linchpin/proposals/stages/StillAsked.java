package linchpin.proposals.stages;

import linchpin.platform.Refusal;
import linchpin.proposals.TypedToProposal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A proposal is to go on, or to be withdrawn, while people are still asked what its question should be. */
final class StillAsked extends Refusal {

    /** @param why in a sentence, with what to do first */
    StillAsked(String why) {
        super(HttpStatus.CONFLICT, "still-asked", "People are still asked about this", "Nothing was changed. " + why);
    }

    @Override
    public @Nullable Kept kept() {
        return TypedToProposal.kept(null);
    }
}
