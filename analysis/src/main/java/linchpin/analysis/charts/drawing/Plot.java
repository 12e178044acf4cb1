package linchpin.analysis.charts.drawing;

import java.time.LocalDate;
import java.util.List;
import linchpin.analysis.charts.Chart;
import linchpin.analysis.charts.points.Step;

/** Where things stand in a drawing. Points stand where their dates are; of events, one beside the other. */
final class Plot {

    final Chart chart;
    final Size size;
    final Scale scale;
    final double top;
    private final List<Mark> marks;
    private final boolean events;
    private final double first;
    private final double last;

    Plot(Drawing drawing, Size size, double top, List<Mark> marks) {
        chart = drawing.chart();
        this.size = size;
        this.top = top;
        this.marks = marks;
        scale = Scale.of(chart, drawing.unit());
        events = chart.step() == Step.EVENT;
        int points = chart.size();
        first = points == 0 ? 0 : place(0);
        double end = points == 0 ? 1 : place(points - 1);
        for (var mark : marks) {
            end = events ? end : Math.max(end, (double) mark.date().toEpochDay());
        }
        last = end;
    }

    private double place(int at) {
        return events ? at : chart.point(at).date().toEpochDay();
    }

    double bottom() {
        return top + size.plot();
    }

    double x(int at) {
        return across(place(at));
    }

    /** @return where a day is, among events before the first that is not earlier */
    double x(LocalDate date) {
        if (!events) {
            return across((double) date.toEpochDay());
        }
        int at = 0;
        while (at < chart.size() && chart.point(at).date().isBefore(date)) {
            at++;
        }
        return Math.clamp(across(at - 0.5), size.left(), size.plotRight());
    }

    private double across(double place) {
        double inset = 10;
        double room = size.plotRight() - size.left() - 2 * inset;
        return size.left() + inset + (last == first ? 0.5 : (place - first) / (last - first)) * room;
    }

    double y(double value) {
        return bottom() - scale.at(value) * size.plot();
    }

    /** @return where the level of a point begins */
    double before(int at) {
        if (at == 0) {
            return size.left();
        }
        return phase(at) == phase(at - 1) ? (x(at - 1) + x(at)) / 2 : change(at) + 2;
    }

    /** @return where the level of a point ends */
    double after(int at) {
        if (at == chart.size() - 1) {
            return size.plotRight();
        }
        return phase(at) == phase(at + 1) ? (x(at) + x(at + 1)) / 2 : change(at + 1) - 2;
    }

    /** @return where a phase begins: at the marked change before its first point, else halfway from the last of the phase before */
    private double change(int at) {
        return marks.stream()
                .mapToDouble(mark -> x(mark.date()))
                .filter(x -> x > x(at - 1) && x <= x(at))
                .max()
                .orElse((x(at - 1) + x(at)) / 2);
    }

    int phase(int at) {
        return chart.point(at).phase();
    }

    /** @return where the phase of a point ends, exclusive */
    int phaseEnd(int from) {
        int to = from;
        while (to < chart.size() && phase(to) == phase(from)) {
            to++;
        }
        return to;
    }

    double radius() {
        return Math.clamp(
                (size.plotRight() - size.left()) / Math.max(1, chart.size()) / 3, 1.5, size.named() ? 5.5 : 4.5);
    }
}
