package linchpin.evidence.numbers;

import java.time.Clock;
import java.time.LocalDate;
import linchpin.evidence.Scope;
import linchpin.feedback.words.Quotable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what a pack says, once, when it is made. */
@Component
public class CountFigures {

    private final CountMonths months;
    private final CountThemes themes;
    private final Quotable quotable;
    private final Clock clock;

    CountFigures(CountMonths months, CountThemes themes, Quotable quotable, Clock clock) {
        this.months = months;
        this.themes = themes;
        this.quotable = quotable;
        this.clock = clock;
    }

    /** @return as they are at this moment */
    @Transactional(readOnly = true)
    public PackFigures count(Scope scope) {
        var today = LocalDate.now(clock);
        return new PackFigures(
                today,
                months.of(scope, null),
                scope.theme() == null ? null : months.of(scope, scope.theme()),
                themes.of(scope),
                quotable.count(scope.wanted()),
                months.waiting(),
                themes.reader(),
                months.days(scope, today));
    }
}
