package linchpin.figures.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import linchpin.analysis.charts.drawing.Mark;
import linchpin.figures.DatedChanges;
import linchpin.figures.MonthCount;
import linchpin.figures.room.MonthChart;
import linchpin.figures.room.NumberBlock;
import linchpin.figures.room.NumberBlock.Entry;
import linchpin.figures.room.NumberBlock.Head;
import linchpin.figures.room.NumberBlock.Link;
import linchpin.figures.room.NumberBlock.Rows;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The chart of a place, and the changes that were made meanwhile. */
@Component
class MonthByMonth {

    /** A new phase needs this many months on either side before it says anything; until then the change is only marked. */
    private static final int ENOUGH = 6;

    private final List<DatedChanges> sources;
    private final Clock clock;

    MonthByMonth(List<DatedChanges> sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    NumberBlock block(Subject subject) {
        var changes = changes(subject);
        var phases = phases(changes, subject);
        return new NumberBlock.Months(
                "chart",
                "Month by month",
                MonthChart.of(
                        finished(subject),
                        subject.about(),
                        subject.look().phases() ? phases : List.of(),
                        marks(changes)),
                changes,
                phases.isEmpty() ? null : phasesSwitch(subject.look()),
                rows(subject),
                leftOut(subject));
    }

    /** A month that goes on would stand out for having few answers yet. */
    private List<MonthCount> finished(Subject subject) {
        var months = subject.months();
        return unfinished(subject) ? months.subList(0, months.size() - 1) : months;
    }

    private boolean unfinished(Subject subject) {
        return !subject.last().isBefore(YearMonth.now(clock));
    }

    private List<String> leftOut(Subject subject) {
        return unfinished(subject)
                ? List.of(Days.month(subject.last()) + " is not over, so the chart waits for it.")
                : List.of();
    }

    private static Link phasesSwitch(Look look) {
        return new Link(
                look.phases() ? "Show it as one, without new phases" : "Begin a new phase with each change",
                look.inPhases(!look.phases()).path());
    }

    private List<DatedChanges.Change> changes(Subject subject) {
        var from = subject.first().atDay(1);
        var to = subject.last().atEndOfMonth();
        return sources.stream()
                .flatMap(source -> source.made(subject.within(), from, to, subject.viewer()).stream())
                .sorted(Comparator.comparing(DatedChanges.Change::on))
                .toList();
    }

    /** The month after a change is the first that is wholly different. */
    private static List<LocalDate> phases(List<DatedChanges.Change> changes, Subject subject) {
        var begun = new ArrayList<LocalDate>();
        var before = subject.first();
        for (var change : changes) {
            var month = YearMonth.from(change.on()).plusMonths(1);
            if (ChronoUnit.MONTHS.between(before, month) >= ENOUGH
                    && ChronoUnit.MONTHS.between(month, subject.last()) + 1 >= ENOUGH) {
                begun.add(month.atDay(1));
                before = month;
            }
        }
        return begun;
    }

    private static List<Mark> marks(List<DatedChanges.Change> changes) {
        return changes.stream()
                .map(change -> new Mark(change.on(), change.words()))
                .toList();
    }

    private static Rows rows(Subject subject) {
        return new Rows(
                "Responses by month, the latest first",
                List.of(Head.of("Month"), Head.GOOD, Head.POOR, Head.of("Responses"), Head.of("Words only or other")),
                subject.months().reversed().stream()
                        .map(month -> row(month, subject.look()))
                        .toList());
    }

    private static List<Entry> row(MonthCount month, Look look) {
        var count = month.count();
        return List.of(
                Entry.of(Days.month(month.month())).to(rowsOf(month, look), ""),
                Entry.of(count.answers().positive()),
                Entry.of(count.answers().negative()),
                Entry.of(count.answers().total()),
                Entry.of(count.unmapped() + count.unanswered()));
    }

    private static @Nullable String rowsOf(MonthCount month, Look look) {
        return month.count().total() == 0
                ? null
                : look.rows(month.month(), month.month()).path();
    }
}
