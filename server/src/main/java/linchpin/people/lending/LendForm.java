package linchpin.people.lending;

import java.time.LocalDate;
import java.util.List;
import linchpin.people.Accounts.Named;
import linchpin.ui.Days;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Who is asked to hold a role, and how long.
 *
 * @param person the account's id as text
 * @param until the last day, as typed
 */
record LendForm(String person, String until) {

    static final LendForm EMPTY = new LendForm(null, null);

    LendForm(@Nullable String person, @Nullable String until) {
        this.person = Typed.text(person);
        this.until = Typed.text(until);
    }

    /** @return what is wrong on this day, where these can be asked */
    Errors on(LocalDate today, List<Named> others) {
        var known = others.stream().anyMatch(one -> one.id().id().toString().equals(person));
        var found = known ? Errors.none() : Errors.none().with("person", "Choose whom to ask");
        return lastDay() == null || lastDay().isBefore(today)
                ? found.with("until", "Enter the last day. It must be today or later")
                : found;
    }

    @Nullable
    LocalDate lastDay() {
        return Days.typed(until).orElse(null);
    }
}
