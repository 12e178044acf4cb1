package linchpin.evidence.numbers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import linchpin.evidence.Scope;
import linchpin.feedback.words.Quotable;
import linchpin.figures.Counts;
import linchpin.figures.MonthCount;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what a pack says, once, when it is made. */
@Component
public class CountFigures {

    private final Counts counts;
    private final CountThemes themes;
    private final Quotable quotable;
    private final Clock clock;

    CountFigures(Counts counts, CountThemes themes, Quotable quotable, Clock clock) {
        this.counts = counts;
        this.themes = themes;
        this.quotable = quotable;
        this.clock = clock;
    }

    /** @return as they are at this moment */
    @Transactional(readOnly = true)
    public PackFigures count(Scope scope) {
        return new PackFigures(
                LocalDate.now(clock),
                months(scope, null),
                scope.theme() == null ? null : months(scope, scope.theme()),
                themes.of(scope),
                quotable.count(scope.wanted()),
                counts.waiting(),
                themes.reader());
    }

    private List<MonthCount> months(Scope scope, @Nullable Integer theme) {
        return counts.months(scope.place(), theme, scope.first(), scope.last());
    }
}
