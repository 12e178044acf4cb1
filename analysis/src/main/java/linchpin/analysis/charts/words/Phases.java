package linchpin.analysis.charts.words;

import linchpin.analysis.charts.Chart;
import linchpin.analysis.charts.Kind;
import linchpin.analysis.charts.Plotted;

/** Before and since the last change of phase. */
final class Phases {

    private Phases() {}

    /** @return what the centre was and is; empty where there is one phase */
    static String said(Chart chart, Unit unit, SpokenDates dates) {
        for (int i = chart.size() - 1; i > 0; i--) {
            if (chart.point(i).phase() != chart.point(i - 1).phase()) {
                return said(chart, chart.point(i - 1), chart.point(i), unit, dates);
            }
        }
        return "";
    }

    private static String said(Chart chart, Plotted before, Plotted since, Unit unit, SpokenDates dates) {
        var was = before.centre();
        var is = since.centre();
        if (was == null || is == null) {
            return "";
        }
        var centre = chart.kind() == Kind.RUN || chart.kind() == Kind.G ? "middle value" : "average";
        var begun = dates.say(since.date());
        return unit.say(was).equals(unit.say(is))
                ? "Since " + begun + " the " + centre + " has been " + unit.say(is) + ", as it was before."
                : "Since " + begun + " the " + centre + " has been " + unit.say(is) + "; before, it was "
                        + unit.say(was) + ".";
    }
}
