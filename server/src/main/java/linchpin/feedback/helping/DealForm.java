package linchpin.feedback.helping;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import linchpin.feedback.register.Keepable;
import linchpin.feedback.register.TypedText;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/** What became of an offer, and what its maker is told of it. */
record DealForm(
        @Pattern(regexp = "invited|answered|not_now", message = "Choose what became of it")
        String outcome,

        @Keepable(longest = 2_000) String answer) {

    DealForm(@Nullable String outcome, @Nullable String answer) {
        this.outcome = Typed.text(outcome);
        this.answer = TypedText.text(answer);
    }

    static DealForm empty() {
        return new DealForm(null, null);
    }

    /** @return the errors; "not now" needs its reason, since somebody reads it who meant well */
    Errors check(Errors found) {
        var reasonless = outcome.equals(Outcome.NOT_NOW.stored()) && answer.isBlank();
        return (reasonless ? found.with("answer", "Give the reason: whoever offered to help is to know it") : found)
                .inOrder(List.of("outcome", "answer"));
    }
}
