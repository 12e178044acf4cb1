package linchpin.figures.room;

import gg.jte.Content;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.analysis.charts.Chart;
import linchpin.analysis.charts.ChartChoice;
import linchpin.analysis.charts.Direction;
import linchpin.analysis.charts.Kind;
import linchpin.analysis.charts.Note;
import linchpin.analysis.charts.OpenGap;
import linchpin.analysis.charts.Options;
import linchpin.analysis.charts.PointType;
import linchpin.analysis.charts.drawing.Drawing;
import linchpin.analysis.charts.drawing.Icons;
import linchpin.analysis.charts.drawing.Mark;
import linchpin.analysis.charts.drawing.Sheet;
import linchpin.analysis.charts.points.CountPoint;
import linchpin.analysis.charts.words.PlainWords;
import linchpin.analysis.charts.words.Unit;
import linchpin.figures.DayCount;
import linchpin.figures.MonthCount;

/**
 * Something month by month, or what small numbers can carry instead: the share of good responses, or of those who spoke of a theme. Nothing rises
 * or falls here unless a published rule says so.
 *
 * <p>One rule says which months count, for figures, packs and effects alike: those that are over ({@link CountedMonths}) and have {@link #ENOUGH}
 * responses. Where that leaves small numbers only, it is a chart of the gaps between, and of all months that are over.
 *
 * @param choice the chart that these months can carry
 * @param drawing of it
 * @param shows what it is a chart of
 */
public record MonthChart(ChartChoice choice, Drawing drawing, Measure shows) {

    /** Of fewer responses than this no share is made. */
    public static final int ENOUGH = 10;

    /**
     * The share of good responses.
     *
     * @param about what the title says they are about; empty for nothing
     * @param phases the days on which a new phase begins
     * @param marks dated changes
     */
    public static MonthChart of(CountedMonths counted, String about, List<LocalDate> phases, List<Mark> marks) {
        var options = Options.standard(Direction.INCREASE).rebasedAt(phases);
        var all = counted.over().stream().map(MonthChart::good).toList();
        var months = ChartChoice.of(all, options);
        var choice = between(months.chart())
                ? ChartChoice.of(all, cases(goodByDay(counted), all), options)
                : ChartChoice.of(many(all), options);
        return drawn(choice, Measure.GOOD, about, marks);
    }

    /**
     * How many of all who spoke, spoke of something. Neither way is better: it may be praise.
     *
     * @param some those who did
     * @param everybody all who spoke, in the same months
     * @param about what the title says it is; empty for nothing
     * @param phases the days on which a new phase begins
     * @param marks dated changes
     */
    public static MonthChart spoken(
            CountedMonths some, CountedMonths everybody, String about, List<LocalDate> phases, List<Mark> marks) {
        var options = Options.standard(Direction.NEUTRAL).rebasedAt(phases);
        var all = Trend.shares(some.over(), everybody.over());
        var months = ChartChoice.ofMentions(all, all, options);
        var choice = between(months.chart())
                ? ChartChoice.ofMentions(all, cases(spokenByDay(some, everybody), all), options)
                : ChartChoice.ofMentions(many(all), many(all), options);
        return drawn(choice, Measure.SPOKEN, about, marks);
    }

    private static CountPoint good(MonthCount month) {
        var answers = month.count().answers();
        return new CountPoint(month.month().atDay(1), answers.veryGood() + answers.good(), answers.total());
    }

    private static List<CountPoint> goodByDay(CountedMonths counted) {
        return counted.daysOver().stream()
                .map(day -> new CountPoint(day.day(), day.good(), day.answers()))
                .toList();
    }

    private static List<CountPoint> spokenByDay(CountedMonths some, CountedMonths everybody) {
        var spoke = some.daysOver().stream().collect(Collectors.toMap(DayCount::day, DayCount::total));
        return everybody.daysOver().stream()
                .map(day -> new CountPoint(day.day(), spoke.getOrDefault(day.day(), 0L), day.total()))
                .toList();
    }

    /** The months themselves where no days are known. */
    private static List<CountPoint> cases(List<CountPoint> days, List<CountPoint> months) {
        return days.isEmpty() ? months : days;
    }

    private static List<CountPoint> many(List<CountPoint> months) {
        return months.stream().filter(month -> month.of() >= ENOUGH).toList();
    }

    private static MonthChart drawn(ChartChoice choice, Measure measure, String about, List<Mark> marks) {
        var between = between(choice.chart());
        var title = measure.title(between);
        var drawing = Drawing.of(
                choice.chart(), about.isEmpty() ? title : title + ": " + about, between ? Unit.COUNT : Unit.PERCENT);
        return new MonthChart(choice, drawing.marking(marks), measure);
    }

    /** Where many come between one and the next, there are few. */
    static boolean between(Chart chart) {
        return chart.kind() == Kind.G || chart.kind() == Kind.T;
    }

    /** @return whether it shows gaps, because what it is about is rare */
    public boolean gaps() {
        return between(choice.chart());
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
        return shows.meaning(between(choice.chart()));
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

    /** @return one for wide screens and one for narrow, of which the page shows one */
    public Content inline() {
        return plain(drawing.inline());
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
        var open = choice.chart().open().filter(OpenGap::unusual);
        if (open.isPresent()) {
            return open.map(gap -> YearMonth.from(gap.since()));
        }
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
