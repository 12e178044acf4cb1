package linchpin.figures.dashboard;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import linchpin.analysis.charts.drawing.Mark;
import linchpin.figures.DatedChanges;
import linchpin.figures.DayByDay;
import linchpin.figures.MonthCount;
import linchpin.figures.room.CountedMonths;
import linchpin.figures.room.MonthChart;
import linchpin.figures.room.NumberBlock;
import linchpin.figures.room.NumberBlock.Entry;
import linchpin.figures.room.NumberBlock.Head;
import linchpin.figures.room.NumberBlock.Link;
import linchpin.figures.room.NumberBlock.Rows;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The charts of a place, and the changes that were made meanwhile. */
@Component
class MonthByMonth {

    /** A new phase needs this many months on either side before it says anything; until then the change is only marked. */
    private static final int ENOUGH = 6;

    private final List<DatedChanges> sources;
    private final DayByDay days;

    MonthByMonth(List<DatedChanges> sources, DayByDay days) {
        this.sources = sources;
        this.days = days;
    }

    /** @return how it was, and before that, where a theme is looked at, how often it is spoken of */
    List<NumberBlock> blocks(Subject subject) {
        var changes = changes(subject);
        var chart = how(subject, changes);
        var heading = chart.gaps() ? "How often it was not good" : "Month by month";
        var how = block("chart", heading, chart, rows(subject), changes, subject);
        return subject.look().theme() == null
                ? List.of(how)
                : List.of(
                        block(
                                "spoken",
                                "How often people speak of it",
                                spoken(subject, changes),
                                mentions(subject),
                                changes,
                                subject),
                        how);
    }

    /** @return how it was, and nothing else */
    MonthChart how(Subject subject) {
        return how(subject, changes(subject));
    }

    private static NumberBlock block(
            String id,
            String heading,
            MonthChart chart,
            Rows rows,
            List<DatedChanges.Change> changes,
            Subject subject) {
        var link = phases(changes, subject).isEmpty() ? null : phasesSwitch(subject.look());
        return new NumberBlock.Months(id, heading, chart, changes, link, rows, leftOut(subject));
    }

    private MonthChart how(Subject subject, List<DatedChanges.Change> changes) {
        var counted = counted(subject.months(), subject.look().theme(), subject);
        return MonthChart.of(counted, subject.about(), begun(subject, changes), marks(changes));
    }

    private MonthChart spoken(Subject subject, List<DatedChanges.Change> changes) {
        return MonthChart.spoken(
                counted(subject.months(), subject.look().theme(), subject),
                counted(subject.everybody(), null, subject),
                subject.about(),
                begun(subject, changes),
                marks(changes));
    }

    private CountedMonths counted(List<MonthCount> months, @Nullable Integer theme, Subject subject) {
        return new CountedMonths(
                months, () -> days.of(subject.look().place(), theme, subject.first(), subject.last()), subject.today());
    }

    private static List<LocalDate> begun(Subject subject, List<DatedChanges.Change> changes) {
        return subject.look().phases() ? phases(changes, subject) : List.of();
    }

    private static List<String> leftOut(Subject subject) {
        return subject.last().isBefore(YearMonth.from(subject.today()))
                ? List.of()
                : List.of(Days.month(subject.last()) + " is not over, so the chart waits for it.");
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
                .flatMap(source -> source.made(subject.chartAbout(), from, to, subject.viewer()).stream())
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

    private static Rows mentions(Subject subject) {
        var everybody = subject.everybody();
        return new Rows(
                "How many spoke of it by month, the latest first",
                List.of(Head.of("Month"), Head.of("Spoke of it"), Head.FEEDBACK),
                IntStream.range(0, everybody.size())
                        .mapToObj(at -> mentioned(subject.months().get(at), everybody.get(at), subject.look()))
                        .toList()
                        .reversed());
    }

    private static List<Entry> mentioned(MonthCount month, MonthCount everybody, Look look) {
        return List.of(
                Entry.of(Days.month(month.month())),
                Entry.of(month.count().total()).to(rowsOf(month, look), "spoke of it in " + Days.month(month.month())),
                Entry.of(everybody.count().total())
                        .to(rowsOf(everybody, look.on(null)), "all told in " + Days.month(month.month())));
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
