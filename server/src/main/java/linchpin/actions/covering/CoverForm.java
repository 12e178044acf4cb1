package linchpin.actions.covering;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import linchpin.ui.Choice;
import linchpin.ui.Days;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Who is to cover, and how long.
 *
 * @param covers the account's id as text
 * @param until the last day away, as typed
 */
record CoverForm(@NotBlank(message = CoverForm.NOBODY) String covers, String until) {

    static final CoverForm EMPTY = new CoverForm(null, null);
    static final String NOBODY = "Choose who covers";

    CoverForm(@Nullable String covers, @Nullable String until) {
        this.covers = Typed.text(covers);
        this.until = Typed.text(until);
    }

    /** @return with what else is wrong on this day, where these could cover */
    Errors on(LocalDate today, List<Choice> others, Errors errors) {
        var known = others.stream().anyMatch(other -> other.value().equals(covers));
        var found = known || covers.isEmpty() ? errors : errors.with("covers", NOBODY);
        return lastDay() == null || lastDay().isBefore(today)
                ? found.with("until", "Enter the last day away. It must be today or later")
                : found;
    }

    @Nullable
    LocalDate lastDay() {
        return Days.typed(until).orElse(null);
    }
}
