package linchpin.proposals.stages;

import linchpin.platform.Refusal;
import linchpin.proposals.Stage;
import linchpin.proposals.TypedToProposal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Somebody else moved the proposal since the page was shown. */
final class MovedMeanwhile extends Refusal {

    MovedMeanwhile(Stage now) {
        super(
                HttpStatus.CONFLICT,
                "proposal-moved",
                "Somebody moved this proposal meanwhile",
                "Nothing was changed. It stands in the stage “" + now.label()
                        + "” now. Look at why, and move it again if need be.");
    }

    @Override
    public @Nullable Kept kept() {
        return TypedToProposal.kept(null);
    }
}
