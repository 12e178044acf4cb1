package linchpin.reports.assembling;

import java.time.LocalDate;
import linchpin.answers.quarterly.AccountOfAnswers;
import linchpin.decisions.EndedInPublic;
import linchpin.figures.QuarterForEverybody;
import linchpin.reports.Facts;
import linchpin.reports.Quarter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what stands in a report, from what everybody may read anyway. */
@Component
class CountFacts {

    private final AccountOfAnswers account;
    private final EndedInPublic decisions;
    private final QuarterForEverybody spoke;
    private final SilentSince silent;

    CountFacts(AccountOfAnswers account, EndedInPublic decisions, QuarterForEverybody spoke, SilentSince silent) {
        this.account = account;
        this.decisions = decisions;
        this.spoke = spoke;
        this.silent = silent;
    }

    @Transactional(readOnly = true)
    public Facts of(Quarter quarter, LocalDate today) {
        return new Facts(
                today,
                spoke.of(quarter.first()).orElse(null),
                account.between(quarter.first(), quarter.last()),
                decisions.between(quarter.first(), quarter.last()).stream()
                        .map(EndedInPublic.Told::number)
                        .toList(),
                silent.places(quarter.first()));
    }
}
