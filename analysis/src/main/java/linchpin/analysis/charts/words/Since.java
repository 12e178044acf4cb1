package linchpin.analysis.charts.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import linchpin.analysis.charts.Chart;
import linchpin.analysis.charts.OpenGap;
import linchpin.analysis.charts.Plotted;
import linchpin.analysis.charts.PointType;

/** The gap that is open, in words: what has come since the last event, and whether chance explains it. */
final class Since {

    private static final double SELDOM = 0.001;

    private Since() {}

    /** @return what it says of how things are now: that it is longer than chance explains */
    static String unusual(Chart chart, OpenGap gap, Unit unit, SpokenDates dates) {
        return "Something has changed: " + unit.say(gap.length()) + " so far without one since "
                + dates.say(gap.since())
                + ". By chance alone such a gap would come about " + seldom(gap.chance())
                + (chart.variation() == PointType.IMPROVEMENT ? ", so it is an improvement." : ".");
    }

    /** @return that it is not over, where it is longer than most; empty otherwise */
    static String usual(Chart chart, Unit unit, SpokenDates dates) {
        double most = chart.last().map(Plotted::centre).orElse(0.0);
        return chart.open()
                .filter(gap -> !gap.unusual() && gap.length() > most)
                .map(gap -> " The gap since " + dates.say(gap.since()) + " is still open, at " + unit.say(gap.length())
                        + " so far, which is nothing unusual.")
                .orElse("");
    }

    /** @return as in "once in about 190 gaps" */
    private static String seldom(double chance) {
        if (chance < SELDOM) {
            return "less than once in 1,000 gaps";
        }
        var gaps = new BigDecimal(1 / chance).round(new MathContext(2, RoundingMode.DOWN));
        return "once in about " + gaps.toBigInteger() + " gaps";
    }
}
