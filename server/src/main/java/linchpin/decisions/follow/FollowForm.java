package linchpin.decisions.follow;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import linchpin.people.AccountId;
import linchpin.ui.Days;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What follows, as it was typed.
 *
 * @param what happens now
 * @param answers who answers for it, by id; empty for whoever says it
 * @param on the day on which it is looked at again; empty for never
 * @param never why it is not
 */
record FollowForm(String what, String answers, String on, String never) {

    private static final int LONGEST = 4000;
    private static final int LONGEST_NEVER = 1000;

    FollowForm(@Nullable String what, @Nullable String answers, @Nullable String on, @Nullable String never) {
        this.what = Typed.text(what);
        this.answers = Typed.text(answers);
        this.on = Typed.text(on);
        this.never = Typed.text(never);
    }

    Errors errors(LocalDate today) {
        var errors = Errors.none();
        if (what.isEmpty()) {
            errors = errors.with("what", "Enter what happens now, so that everybody who voted can see it");
        } else if (what.length() > LONGEST) {
            errors = errors.with("what", "This must have 4,000 characters or fewer");
        }
        if (on.isEmpty() && never.isEmpty()) {
            errors = errors.with("on", "Enter a day on which it is looked at again, or why it is not");
        } else if (!on.isEmpty() && day().filter(day -> day.isAfter(today)).isEmpty()) {
            errors = errors.with("on", "Enter a day after today");
        }
        return never.length() > LONGEST_NEVER
                ? errors.with("never", "This must have 1,000 characters or fewer")
                : errors;
    }

    Optional<LocalDate> day() {
        return Days.typed(on);
    }

    Optional<AccountId> person() {
        try {
            return answers.isEmpty() ? Optional.empty() : Optional.of(new AccountId(UUID.fromString(answers)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
