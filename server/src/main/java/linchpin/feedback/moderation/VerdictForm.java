package linchpin.feedback.moderation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import linchpin.feedback.acts.Moderation;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Whether it may be quoted, as a moderator decides.
 *
 * @param seen what was found in the words as the moderator saw it, see {@link Guard#seen}; empty where nothing was shown
 */
record VerdictForm(
        @NotNull(message = "Choose whether it may be quoted")
        Moderation verdict,

        @Size(max = LONGEST_REASON, message = "Shorten this to 2,000 characters")
        String reason,

        String seen) {

    static final int LONGEST_REASON = 2_000;

    VerdictForm(Moderation verdict, @Nullable String reason, @Nullable String seen) {
        this.verdict = verdict;
        this.reason = Typed.text(reason);
        this.seen = Typed.text(seen);
    }

    /** @return the errors, and whether what is held back is held back without a reason */
    Errors reasoned(Errors errors) {
        return verdict == Moderation.HELD && reason.isEmpty()
                ? errors.with("reason", "Give the reason; the giver reads it")
                : errors;
    }
}
