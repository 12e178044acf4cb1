package linchpin.returns;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.returns.ReturnPage.ReturnProgress;
import linchpin.returns.months.MonthlyReturn;
import linchpin.returns.units.CareSettings;
import linchpin.returns.units.Units;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says how far a return has come, when it is due, and whether it is late. */
@Component
class ReadProgress {

    private final CareSettings settings;
    private final Units units;
    private final Accounts accounts;
    private final Clock clock;

    ReadProgress(CareSettings settings, Units units, Accounts accounts, Clock clock) {
        this.settings = settings;
        this.units = units;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    ReturnProgress of(MonthlyReturn monthly) {
        var due = settings.due(monthly.setting(), monthly.key().month());
        return new ReturnProgress(
                words(monthly, due),
                due.filter(day -> !ours(monthly, day)).isEmpty(),
                monthly.submitted(),
                due.map(Days::full).orElse(null),
                due.filter(day -> late(monthly, day)).isPresent());
    }

    /** What was due before the return was arranged here was made elsewhere, and is not late. */
    private boolean late(MonthlyReturn monthly, LocalDate due) {
        var done = Objects.requireNonNullElseGet(monthly.submittedOn(), () -> LocalDate.now(clock));
        return done.isAfter(due) && ours(monthly, due);
    }

    private boolean ours(MonthlyReturn monthly, LocalDate due) {
        return units.since(monthly.key().setting())
                .filter(since -> !due.isBefore(since))
                .isPresent();
    }

    private String words(MonthlyReturn monthly, Optional<LocalDate> due) {
        return switch (monthly.state()) {
            case NOT_STARTED ->
                due.filter(day -> !ours(monthly, day)).isPresent()
                        ? "Not made here: it was due before this return was arranged here"
                        : "Not started";
            case MAKING -> "Being made";
            case CHECKED -> "Checked";
            case SUBMITTED ->
                "Submitted on " + Days.full(Objects.requireNonNull(monthly.submittedOn())) + " by "
                        + name(monthly.submittedBy());
        };
    }

    private String name(@Nullable AccountId account) {
        return account == null ? "somebody" : accounts.names(Set.of(account)).getOrDefault(account, "somebody");
    }
}
