package linchpin.analysis.charts.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import linchpin.analysis.charts.Kind;
import linchpin.analysis.charts.Plotted;
import linchpin.analysis.charts.words.Unit;

/**
 * What the lines are and where they are now, at their ends, none upon another.
 *
 * @param canvas to draw on
 * @param plot where things stand
 * @param unit of the values
 */
record LineNames(Canvas canvas, Plot plot, Unit unit) {

    private record Name(double y, String words) {}

    void draw() {
        var names = plot.chart.last().map(this::names).orElse(List.of());
        double apart = plot.size.font() + 2;
        double free = plot.top - apart;
        double below = plot.bottom() - apart * (names.size() - 1);
        for (var name : names) {
            double y = Math.max(free + apart, Math.min(name.y(), below));
            canvas.text(
                    plot.size.plotRight() + 6,
                    y + plot.size.font() * 0.35,
                    Canvas.Anchor.START,
                    plot.size.font(),
                    name.words());
            free = y;
            below += apart;
        }
    }

    private List<Name> names(Plotted last) {
        var names = new ArrayList<Name>();
        var target = plot.chart.options().target();
        var limits = last.limits();
        var centre = last.centre();
        if (target != null && plot.chart.kind() != Kind.G) {
            names.add(name("Target", target));
        }
        if (limits != null && limits.upper() > limits.lower()) {
            names.add(name("Upper limit", limits.upper()));
            names.add(name("Lower limit", limits.lower()));
        }
        if (centre != null) {
            names.add(name(Key.centre(plot.chart), centre));
        }
        names.sort(Comparator.comparingDouble(Name::y));
        return names;
    }

    private Name name(String words, double value) {
        return new Name(plot.y(value), plot.size.named() ? words + " " + unit.brief(value) : unit.brief(value));
    }
}
