package linchpin.actions.cycling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import linchpin.actions.cycles.Cycle;
import linchpin.actions.cycles.Ending;
import linchpin.actions.cycles.RunCycle.Ended;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/** What somebody enters to end a cycle. */
record EndForm(
        @NotBlank(message = "Enter what happened")
        @Size(max = 2000, message = "What happened must have 2,000 characters or fewer")
        String happened,

        String outcome,
        String ending,

        @NotBlank(message = "Enter why") @Size(max = 1000, message = "The reason must have 1,000 characters or fewer")
        String because) {

    static final EndForm EMPTY = new EndForm(null, null, null, null);

    EndForm(@Nullable String happened, @Nullable String outcome, @Nullable String ending, @Nullable String because) {
        this.happened = Typed.text(happened);
        this.outcome = Typed.text(outcome);
        this.ending = Typed.text(ending);
        this.because = Typed.text(because);
    }

    /** @return with what else is wrong */
    Errors of(Cycle cycle, Errors errors) {
        var all = Ending.of(ending).isPresent() ? errors : errors.with("ending", "Choose what you do with it");
        if (!outcome.isEmpty() && TypedNumber.of(outcome).isEmpty()) {
            return all.with("outcome", "“" + outcome + "” is not a number. Enter it like 12 or 4.5");
        }
        return outcome.isEmpty() || byHand(cycle)
                ? all
                : all.with("outcome", "Nothing is counted by hand in this cycle");
    }

    static boolean byHand(Cycle cycle) {
        var measure = cycle.plan().measure();
        return measure != null && measure.theme() == null;
    }

    Ended ended() {
        return new Ended(happened, Ending.of(ending).orElseThrow(), because);
    }

    @Nullable
    BigDecimal number() {
        return TypedNumber.of(outcome).orElse(null);
    }
}
