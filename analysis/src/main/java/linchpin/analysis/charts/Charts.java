package linchpin.analysis.charts;

import java.util.Arrays;
import java.util.List;
import linchpin.analysis.charts.limits.Events;
import linchpin.analysis.charts.limits.Individuals;
import linchpin.analysis.charts.limits.Lines;
import linchpin.analysis.charts.limits.Proportions;
import linchpin.analysis.charts.points.CountPoint;
import linchpin.analysis.charts.points.Point;
import linchpin.analysis.charts.points.Series;
import linchpin.analysis.charts.signals.Label;
import linchpin.analysis.charts.signals.Rules;
import linchpin.analysis.charts.signals.RunLines;

/**
 * Makes charts. Points may come in any order. Short, constant and gappy series make a chart too, and its notes say what to mind;
 * only two values for one day are refused, with an {@link IllegalArgumentException}.
 */
public final class Charts {

    private Charts() {}

    /** @return individual values with limits from their moving range, as NHSRplotthedots 0.2.2 makes them */
    public static Chart xmr(List<Point> points, Options options) {
        return xmr(points, options, List.of());
    }

    static Chart xmr(List<Point> points, Options options, List<Note> told) {
        var series = series(points, options);
        return labelled(Kind.XMR, series, Individuals.lines(series, options.screenOutliers()), options, told);
    }

    /** @return percentages with limits from how many were counted each time */
    public static Chart p(List<CountPoint> counts, Options options) {
        return proportions(Kind.P, new Percentages(counts), options);
    }

    /** @return Laney's chart: as {@link #p}, with limits as wide as the percentages really vary */
    public static Chart laneyP(List<CountPoint> counts, Options options) {
        return proportions(Kind.LANEY_P, new Percentages(counts), options);
    }

    /**
     * @param times from one rare event to the next, on the day of the later one
     * @return a chart of time between events
     * @throws IllegalArgumentException when a time is negative
     */
    public static Chart t(List<Point> times, Options options) {
        refuseNegative(times);
        var series = events(times, options);
        var roots = series.changed(time -> Math.pow(time, 1 / Events.POWER));
        var lines = Individuals.lines(roots, options.screenOutliers());
        var labels = new Rules(options.rules()).labels(roots, lines);
        lines.change(root -> Math.pow(Math.max(0, root), Events.POWER));
        return new Chart(Kind.T, series, lines, labels, options, List.of());
    }

    /**
     * @param open how long it is since the last event
     * @return the same, with the gap that is open
     * @throws IllegalArgumentException when a time is negative
     */
    public static Chart t(List<Point> times, Options options, double open) {
        return t(times, options).openFor(atLeastNothing(open));
    }

    /**
     * @param between how many cases lay between one event and the next, on the day of the later one
     * @return a chart of cases between events
     * @throws IllegalArgumentException when a number is negative
     */
    public static Chart g(List<Point> between, Options options) {
        return g(between, options, List.of());
    }

    /**
     * @param open how many cases there have been since the last event
     * @return the same, with the gap that is open
     * @throws IllegalArgumentException when a number is negative
     */
    public static Chart g(List<Point> between, Options options, double open) {
        return g(between, options).openFor(atLeastNothing(open));
    }

    static Chart g(List<Point> between, Options options, List<Note> told) {
        refuseNegative(between);
        var series = events(between, options);
        return labelled(Kind.G, series, Events.lines(series), options, told);
    }

    /** @return values about their median, by the rules of Healthcare Improvement Scotland; a plain line under 12 points */
    public static Chart run(List<Point> points, Options options) {
        return run(points, options, Double.NaN, List.of());
    }

    static Chart run(List<Point> points, Options options, double most, List<Note> told) {
        var series = series(points, options);
        if (series.length() < Options.FEWEST) {
            return line(points, options, told);
        }
        var run = new RunLines(series, options.rules(), most);
        return new Chart(Kind.RUN, series, run.lines(), run.labels(), options, told);
    }

    /** @return the points and nothing said about them */
    public static Chart line(List<Point> points, Options options) {
        return line(points, options, List.of());
    }

    static Chart line(List<Point> points, Options options, List<Note> told) {
        return plain(series(points, options), options, told);
    }

    /** Of events, several of which may fall on one day. */
    static Chart eventLine(List<Point> points, Options options) {
        return plain(events(points, options), options, List.of());
    }

    private static Chart plain(Series series, Options options, List<Note> told) {
        var labels = new Label[series.length()];
        Arrays.fill(labels, Label.COMMON_CAUSE);
        return new Chart(Kind.LINE, series, new Lines(series.length()), labels, options, told);
    }

    static Chart proportions(Kind kind, Percentages percentages, Options options) {
        var series = series(percentages.points(), options);
        var lines = new Proportions(percentages.counts(), kind == Kind.LANEY_P).lines(series);
        return labelled(kind, series, lines, options, percentages.notes());
    }

    private static Chart labelled(Kind kind, Series series, Lines lines, Options options, List<Note> told) {
        return new Chart(kind, series, lines, new Rules(options.rules()).labels(series, lines), options, told);
    }

    private static Series series(List<Point> points, Options options) {
        return Series.of(points, options.rebases(), options.fixAfter());
    }

    private static Series events(List<Point> points, Options options) {
        return Series.ofEvents(points, options.rebases(), options.fixAfter());
    }

    private static double atLeastNothing(double open) {
        if (!(open >= 0)) {
            throw new IllegalArgumentException("Since the last event there cannot be " + open);
        }
        return open;
    }

    private static void refuseNegative(List<Point> points) {
        for (var point : points) {
            if (point.value() < 0) {
                throw new IllegalArgumentException(
                        "Between two events there cannot be " + point.value() + ", as on " + point.date());
            }
        }
    }
}
