package linchpin.figures.dashboard;

import gg.jte.Content;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import linchpin.analysis.charts.ChartChoice;
import linchpin.analysis.charts.Direction;
import linchpin.analysis.charts.Kind;
import linchpin.analysis.charts.Note;
import linchpin.analysis.charts.Options;
import linchpin.analysis.charts.drawing.Drawing;
import linchpin.analysis.charts.drawing.Icons;
import linchpin.analysis.charts.drawing.Mark;
import linchpin.analysis.charts.points.CountPoint;
import linchpin.analysis.charts.words.PlainWords;
import linchpin.analysis.charts.words.Unit;
import linchpin.figures.DatedChanges;
import linchpin.figures.MonthCount;
import org.springframework.stereotype.Component;

/** The chart of a place: the share of good answers each month, or what small numbers can carry, and the changes made meanwhile. */
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

    NumberBlock.Chart block(Seen seen) {
        var changes = changes(seen);
        var phases = phases(changes, seen);
        var options = Options.standard(Direction.INCREASE).rebasedAt(seen.look().phases() ? phases : List.of());
        var choice = ChartChoice.of(counts(finished(seen)), options);
        var unit = between(choice) ? Unit.COUNT : Unit.PERCENT;
        var drawing = Drawing.of(choice.chart(), title(choice, seen), unit).marking(marks(changes));
        return new NumberBlock.Chart(
                plain(drawing.inline()),
                plain(Icons.variation(choice.chart())),
                PlainWords.of(choice.chart(), unit).all() + leftOut(seen),
                choice.why(),
                choice.chart().notes().stream().map(Note::words).toList(),
                rows(seen),
                changes,
                phases.isEmpty() ? null : phasesSwitch(seen.look()));
    }

    /** A month that goes on would stand out for having few answers yet. */
    private List<MonthCount> finished(Seen seen) {
        return unfinished(seen) ? seen.months().subList(0, seen.months().size() - 1) : seen.months();
    }

    private boolean unfinished(Seen seen) {
        return !seen.last().isBefore(YearMonth.now(clock));
    }

    private String leftOut(Seen seen) {
        return unfinished(seen) ? " " + Shares.month(seen.last()) + " is not over, so the chart waits for it." : "";
    }

    private static boolean between(ChartChoice choice) {
        return choice.chart().kind() == Kind.G || choice.chart().kind() == Kind.T;
    }

    private static String title(ChartChoice choice, Seen seen) {
        return (between(choice)
                        ? "How many answers came between one that was not good and the next: "
                        : "Good or very good, in each 100 answers: ")
                + seen.about();
    }

    private static NumberBlock.Switch phasesSwitch(Look look) {
        return new NumberBlock.Switch(
                look.phases() ? "Show it as one, without new phases" : "Begin a new phase with each change",
                look.inPhases(!look.phases()).path());
    }

    private List<DatedChanges.Change> changes(Seen seen) {
        return sources.stream()
                .flatMap(source ->
                        source
                                .made(
                                        seen.within(),
                                        seen.first().atDay(1),
                                        seen.last().atEndOfMonth(),
                                        seen.viewer())
                                .stream())
                .sorted(Comparator.comparing(DatedChanges.Change::on))
                .toList();
    }

    /** The month after a change is the first that is wholly different. */
    private static List<LocalDate> phases(List<DatedChanges.Change> changes, Seen seen) {
        var begun = new ArrayList<LocalDate>();
        var before = seen.first();
        for (var change : changes) {
            var month = YearMonth.from(change.on()).plusMonths(1);
            if (ChronoUnit.MONTHS.between(before, month) >= ENOUGH
                    && ChronoUnit.MONTHS.between(month, seen.last()) + 1 >= ENOUGH) {
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

    private static List<CountPoint> counts(List<MonthCount> months) {
        return months.stream()
                .map(month -> {
                    var answers = month.count().answers();
                    return new CountPoint(month.month().atDay(1), answers.veryGood() + answers.good(), answers.total());
                })
                .toList();
    }

    private static List<NumberBlock.Row> rows(Seen seen) {
        return seen.months().reversed().stream()
                .map(month -> {
                    var count = month.count();
                    return new NumberBlock.Row(
                            Shares.month(month.month()),
                            Shares.positive(count.answers()),
                            Shares.negative(count.answers()),
                            count.answers().total(),
                            count.unmapped() + count.unanswered(),
                            seen.look().rows(month.month(), month.month(), ""));
                })
                .toList();
    }

    /** The library escapes what it writes. */
    private static Content plain(String svg) {
        return output -> output.writeContent(svg);
    }
}
