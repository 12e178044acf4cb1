package linchpin.figures.room;

import gg.jte.Content;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import linchpin.analysis.charts.Chart;
import linchpin.analysis.charts.ChartChoice;
import linchpin.analysis.charts.Direction;
import linchpin.analysis.charts.Kind;
import linchpin.analysis.charts.Note;
import linchpin.analysis.charts.Options;
import linchpin.analysis.charts.PointType;
import linchpin.analysis.charts.drawing.Drawing;
import linchpin.analysis.charts.drawing.Icons;
import linchpin.analysis.charts.drawing.Mark;
import linchpin.analysis.charts.drawing.Sheet;
import linchpin.analysis.charts.points.CountPoint;
import linchpin.analysis.charts.words.PlainWords;
import linchpin.analysis.charts.words.Unit;
import linchpin.figures.MonthCount;

/**
 * The share of good responses month by month, or what small numbers can carry instead. Nothing rises or falls here unless a published rule
 * says so.
 *
 * @param choice the chart that these months can carry
 * @param drawing of it
 */
public record MonthChart(ChartChoice choice, Drawing drawing) {

    /**
     * @param about what the title says they are about; empty for nothing
     * @param phases the days on which a new phase begins
     * @param marks dated changes
     */
    public static MonthChart of(List<MonthCount> months, String about, List<LocalDate> phases, List<Mark> marks) {
        return drawn(choice(months, phases), about).marking(marks);
    }

    /**
     * Months of a few responses make no share, so they have no point; where all have few, the rule finds another chart.
     *
     * @param fewest responses of which a share is made
     */
    public static MonthChart ofMany(List<MonthCount> months, int fewest) {
        var all = choice(months, List.of());
        var many = months.stream()
                .filter(month -> month.count().answers().total() >= fewest)
                .toList();
        return drawn(between(all.chart()) ? all : choice(many, List.of()), "");
    }

    private static ChartChoice choice(List<MonthCount> months, List<LocalDate> phases) {
        var counts = months.stream()
                .map(month -> {
                    var answers = month.count().answers();
                    return new CountPoint(month.month().atDay(1), answers.veryGood() + answers.good(), answers.total());
                })
                .toList();
        return ChartChoice.of(counts, Options.standard(Direction.INCREASE).rebasedAt(phases));
    }

    private static MonthChart drawn(ChartChoice choice, String about) {
        var title = between(choice.chart())
                ? "How many responses came between one that was not good and the next"
                : "Good or very good, in each 100 responses";
        return new MonthChart(
                choice,
                Drawing.of(
                        choice.chart(),
                        about.isEmpty() ? title : title + ": " + about,
                        between(choice.chart()) ? Unit.COUNT : Unit.PERCENT));
    }

    private MonthChart marking(List<Mark> marks) {
        return new MonthChart(choice, drawing.marking(marks));
    }

    /** Where many come between one and the next, there are few. */
    private static boolean between(Chart chart) {
        return chart.kind() == Kind.G || chart.kind() == Kind.T;
    }

    /** @return whether there is nothing to draw */
    public boolean isEmpty() {
        return choice.chart().size() == 0;
    }

    /** @return what it shows, in plain words */
    public String reading() {
        return PlainWords.of(choice.chart(), drawing.unit()).all();
    }

    /** @return what high and low mean in it */
    public String measure() {
        return between(choice.chart())
                ? "High is good: it shows how many good responses came between two that were not."
                : "High is good: it shows how many in 100 were good or very good.";
    }

    /** @return why this chart was chosen, and what to know about its points */
    public List<String> notes() {
        var notes = choice.chart().notes().stream().map(Note::words);
        return Stream.concat(Stream.of(choice.why()), notes).toList();
    }

    /** @return the sign of how it varies */
    public Content sign() {
        return plain(Icons.variation(choice.chart()));
    }

    /** @return in the width of half a page, where its letters stay large enough */
    public Content drawn() {
        return plain(drawing.compact());
    }

    /** @return for paper: large print has fewer and larger letters */
    public Sheet sheet(boolean large) {
        return large ? drawing.compactSheet() : drawing.wideSheet();
    }

    /** @return for those who do not see it */
    public String inWords() {
        return drawing.title() + ". " + drawing.description();
    }

    /** The library escapes what it writes. */
    private static Content plain(String svg) {
        return output -> output.writeContent(svg);
    }

    /** @return the month in which what stands out at the end began to; empty where nothing does */
    public Optional<YearMonth> began() {
        var points = choice.chart().points();
        var type = choice.chart().variation();
        var from = points.size();
        while (type != PointType.COMMON_CAUSE
                && from > 0
                && points.get(from - 1).type() == type) {
            from--;
        }
        return from == points.size()
                ? Optional.empty()
                : Optional.of(YearMonth.from(points.get(from).date()));
    }
}
