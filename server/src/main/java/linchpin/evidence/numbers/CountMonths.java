package linchpin.evidence.numbers;

import java.time.LocalDate;
import java.util.List;
import linchpin.evidence.Scope;
import linchpin.figures.Counts;
import linchpin.figures.DayByDay;
import linchpin.figures.DayCount;
import linchpin.figures.MonthCount;
import linchpin.figures.room.CountedMonths;
import linchpin.figures.room.MonthChart;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts what was said in a pack's months. */
@Component
class CountMonths {

    private final Counts counts;
    private final DayByDay days;

    CountMonths(Counts counts, DayByDay days) {
        this.counts = counts;
        this.days = days;
    }

    List<MonthCount> of(Scope scope, @Nullable Integer theme) {
        return counts.months(scope.place(), theme, scope.first(), scope.last());
    }

    /** @return by day, where so few answered that the pack's chart needs it; empty otherwise */
    List<DayCount> days(Scope scope, LocalDate on) {
        var months = CountedMonths.of(of(scope, scope.theme()), on);
        return MonthChart.of(months, "", List.of(), List.of()).gaps()
                ? days.of(scope.place(), scope.theme(), scope.first(), scope.last())
                : List.of();
    }

    long waiting() {
        return counts.waiting();
    }
}
