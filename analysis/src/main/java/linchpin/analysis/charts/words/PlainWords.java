package linchpin.analysis.charts.words;

import java.util.EnumSet;
import java.util.Set;
import linchpin.analysis.charts.Assurance;
import linchpin.analysis.charts.Chart;
import linchpin.analysis.charts.Direction;
import linchpin.analysis.charts.Kind;
import linchpin.analysis.charts.OpenGap;
import linchpin.analysis.charts.Options;
import linchpin.analysis.charts.Plotted;
import linchpin.analysis.charts.PointType;
import linchpin.analysis.charts.signals.Label;

/**
 * A chart in a sentence or two. The latest signal comes first; what chance explains is not made a story of.
 *
 * @param reading what it shows
 * @param target whether the target will be met; empty where there is none to speak of
 */
public record PlainWords(String reading, String target) {

    /** So many of the latest points tell how things are now. */
    private static final int RECENT = 12;

    private static final Set<Label> MOVES =
            EnumSet.of(Label.SHIFT_ABOVE, Label.SHIFT_BELOW, Label.TREND_UP, Label.TREND_DOWN);

    /** @return the words for a chart whose values have this unit */
    public static PlainWords of(Chart chart, Unit unit) {
        return new PlainWords(reading(chart, unit), target(chart, unit));
    }

    /** @return both, one after the other */
    public String all() {
        return target.isEmpty() ? reading : reading + " " + target;
    }

    private static String reading(Chart chart, Unit unit) {
        if (chart.size() == 0) {
            return "There is nothing to show yet.";
        }
        if (chart.kind() == Kind.LINE) {
            return "There is too little yet to tell a change from chance.";
        }
        var dates = new SpokenDates(chart.step());
        var phases = Phases.said(chart, unit, dates);
        var open = chart.open().filter(OpenGap::unusual);
        var now = open.map(gap -> Since.unusual(chart, gap, unit, dates))
                .orElseGet(() -> same(chart) ? everySame(chart, unit) : signal(chart, unit, dates));
        return now + Since.usual(chart, unit, dates) + (phases.isEmpty() ? "" : " " + phases);
    }

    private static boolean same(Chart chart) {
        double first = chart.point(0).value();
        return chart.points().stream().allMatch(point -> point.value() == first);
    }

    private static String everySame(Chart chart, Unit unit) {
        var value = unit.say(chart.point(0).value());
        return chart.size() == 1
                ? "There is one " + chart.step().word() + " so far: " + value + "."
                : "Every " + chart.step().word() + " has been the same: " + value + ".";
    }

    private static String signal(Chart chart, Unit unit, SpokenDates dates) {
        if (chart.variation() != PointType.COMMON_CAUSE) {
            return Signal.endingAt(chart, chart.size() - 1).said(unit, dates);
        }
        int last = latest(chart);
        int few = chart.size() - phaseBegins(chart);
        if (last >= 0) {
            var then = Signal.endingAt(chart, last).remembered(unit, dates);
            return "The latest " + chart.step().words() + " vary as they always do. " + then;
        }
        if (chart.kind().limits() && few < Options.FEWEST) {
            return "Nothing unusual so far, with " + NumberWords.of(few, chart.step()) + " to tell from.";
        }
        return "Nothing unusual: the " + chart.step().words() + " vary as they always do.";
    }

    /** @return the latest unusual point of the phase that lasts; -1 without one */
    private static int latest(Chart chart) {
        for (int i = chart.size() - 1; i >= phaseBegins(chart); i--) {
            if (chart.type(i) != PointType.COMMON_CAUSE) {
                return i;
            }
        }
        return -1;
    }

    private static int phaseBegins(Chart chart) {
        int phase = chart.last().map(Plotted::phase).orElse(0);
        int at = chart.size();
        while (at > 0 && chart.point(at - 1).phase() == phase) {
            at--;
        }
        return at;
    }

    private static String target(Chart chart, Unit unit) {
        var target = chart.options().target();
        var assurance = chart.assurance();
        if (target == null || assurance == Assurance.NONE) {
            return "";
        }
        if (chart.size() - phaseBegins(chart) < Options.FEWEST) {
            return "It is too early to say whether the target of " + unit.say(target) + " will be met.";
        }
        var step = chart.step();
        if (outgrown(chart)) {
            return "Whether the target of " + unit.say(target)
                    + " will be met cannot be told yet: the limits are made from all " + step.words()
                    + ", those before the change too. Begin new limits where it began, if it is here to stay.";
        }
        var when = switch (assurance) {
            case PASS -> "met every " + step.word();
            case FAIL -> "missed every " + step.word();
            case INCONSISTENT -> "met some " + step.words() + " and missed others";
            case NONE -> "";
        };
        return "The target of " + unit.say(target) + " will be " + when + ", unless something changes.";
    }

    /** Whether things have moved within the phase that lasts, so that its limits describe neither what was nor what is. */
    private static boolean outgrown(Chart chart) {
        int begins = phaseBegins(chart);
        int run = 0;
        for (int i = begins; i < chart.size(); i++) {
            var label = chart.point(i).label();
            boolean goesOn =
                    i > begins && label.high() == chart.point(i - 1).label().high();
            run = label == Label.COMMON_CAUSE ? 0 : goesOn ? run + 1 : 1;
            boolean moved =
                    MOVES.contains(label) || run >= chart.options().rules().shift();
            if (moved && i >= chart.size() - RECENT) {
                return true;
            }
        }
        return contradicted(chart);
    }

    /** Met, or missed, more than once of late, though the limits say that it never would be. */
    private static boolean contradicted(Chart chart) {
        var target = chart.options().target();
        var assurance = chart.assurance();
        if (target == null || (assurance != Assurance.PASS && assurance != Assurance.FAIL)) {
            return false;
        }
        boolean up = chart.options().direction() == Direction.INCREASE;
        int from = Math.max(phaseBegins(chart), chart.size() - RECENT);
        return chart.points().subList(from, chart.size()).stream()
                        .filter(point -> (up ? point.value() >= target : point.value() <= target)
                                == (assurance == Assurance.FAIL))
                        .count()
                > 1;
    }
}
