package linchpin.proposals.promised;

import linchpin.platform.Refusal;
import linchpin.proposals.TypedToProposal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Nobody confirms their own claim, whatever roles they hold. */
final class OwnPromise extends Refusal {

    OwnPromise() {
        super(
                HttpStatus.CONFLICT,
                "own-promise",
                "Somebody else says whether this was kept",
                "Nothing was changed. You told it, wrote it down as staff, or said yourself that it happened."
                        + " Ask somebody of the patients who had no hand in it.");
    }

    @Override
    public @Nullable Kept kept() {
        return TypedToProposal.kept(null);
    }
}
