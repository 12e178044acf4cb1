package linchpin.analysis.charts.words;

import java.util.List;
import linchpin.analysis.charts.Chart;
import linchpin.analysis.charts.Kind;
import linchpin.analysis.charts.Plotted;
import linchpin.analysis.charts.signals.Label;

/**
 * Neighbouring points that are unusual in the same direction, the last of them first in mind.
 *
 * @param chart they stand in
 * @param points the points, in order
 */
record Signal(Chart chart, List<Plotted> points) {

    static Signal endingAt(Chart chart, int last) {
        var end = chart.point(last);
        int first = last;
        while (first > 0 && alike(chart.point(first - 1), end)) {
            first--;
        }
        return new Signal(chart, chart.points().subList(first, last + 1));
    }

    private static boolean alike(Plotted before, Plotted end) {
        return before.type() == end.type() && before.phase() == end.phase();
    }

    /** @return what is happening now */
    String said(Unit unit, SpokenDates dates) {
        return happening(unit, dates) + meaning() + ".";
    }

    private String happening(Unit unit, SpokenDates dates) {
        var first = points.getFirst().date();
        if (points.stream().allMatch(point -> trend(point.label()))) {
            return "Something has been changing since " + dates.say(first) + ": " + count() + ", each "
                    + (high() ? "higher" : "lower") + " than the one before";
        }
        if (points.size() > 2) {
            return "Something changed " + dates.when(first) + ": " + count() + (oneSided() ? side() : " stand out");
        }
        if (outside(end().label())) {
            return dates.say(end().date()) + " stands out: " + unit.say(end().value()) + ", "
                    + (high() ? "higher" : "lower") + " than chance explains";
        }
        return "Something may have changed: two of the three latest "
                + chart.step().words() + " are unusually " + (high() ? "high" : "low");
    }

    /** @return what happened before, in few words */
    String remembered(Unit unit, SpokenDates dates) {
        var first = dates.say(points.getFirst().date());
        var last = dates.say(end().date());
        if (first.equals(last)) {
            return "The last to stand out was " + last + ", with " + unit.say(end().value()) + ".";
        }
        return "The last to stand out were " + count() + " from " + first + " to " + last + ", "
                + (points.stream().allMatch(point -> trend(point.label()))
                        ? high() ? "rising" : "falling"
                        : "unusually " + (high() ? "high" : "low"))
                + ".";
    }

    private Plotted end() {
        return points.getLast();
    }

    private boolean high() {
        return end().label().high();
    }

    private String count() {
        return NumberWords.of(points.size(), chart.step());
    }

    private boolean oneSided() {
        return points.stream().allMatch(point -> {
            var centre = point.centre();
            return centre != null && (high() ? point.value() > centre : point.value() < centre);
        });
    }

    /** On these charts the centre is a median. */
    private String side() {
        boolean median = chart.kind() == Kind.RUN || chart.kind() == Kind.G;
        return (high() ? " above " : " below ") + (median ? "the middle value" : "average");
    }

    private String meaning() {
        return switch (end().type()) {
            case IMPROVEMENT -> ", and it is an improvement";
            case CONCERN -> ", and it is a concern";
            case NEUTRAL_HIGH, NEUTRAL_LOW, COMMON_CAUSE -> "";
        };
    }

    private static boolean trend(Label label) {
        return label == Label.TREND_UP || label == Label.TREND_DOWN;
    }

    private static boolean outside(Label label) {
        return label == Label.ABOVE_LIMIT || label == Label.BELOW_LIMIT;
    }
}
