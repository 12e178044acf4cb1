package linchpin.analysis.charts.drawing;

import java.time.LocalDate;
import java.util.Comparator;
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
    private final List<Integer> slots;
    private final boolean events;
    private final double first;
    private final double last;

    Plot(Drawing drawing, Size size, double top, List<Mark> marks) {
        chart = drawing.chart();
        this.size = size;
        this.top = top;
        this.marks = marks.stream().sorted(Comparator.comparing(Mark::date)).toList();
        scale = Scale.of(chart, drawing.unit());
        events = chart.step() == Step.EVENT;
        int points = chart.size();
        first = points == 0 ? 0 : place(0);
        slots = this.marks.stream().map(mark -> before(mark.date())).toList();
        double end = points == 0 ? 1 : place(points - 1);
        for (var mark : marks) {
            end = events ? end : Math.max(end, (double) mark.date().toEpochDay());
        }
        last = events && (chart.open().isPresent() || slots.contains(points)) ? points : end;
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

    /** @return where the day of a mark is; among events, between the one before it and the one after, beside the other marks there */
    double x(Mark mark) {
        if (!events) {
            return across((double) mark.date().toEpochDay());
        }
        int at = marks.indexOf(mark);
        int slot = slots.get(at);
        int of = (int) slots.stream().filter(one -> one == slot).count();
        int nth = at - slots.indexOf(slot) + 1;
        return Math.clamp(across(slot - 1 + nth / (of + 1.0)), size.left(), size.plotRight());
    }

    /** @return where the gap is that is not over yet */
    double openX() {
        return across(chart.size());
    }

    /** @return the first event that is not earlier than a day; as many as there are where all are */
    private int before(LocalDate date) {
        int at = 0;
        while (at < chart.size() && chart.point(at).date().isBefore(date)) {
            at++;
        }
        return at;
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
                .mapToDouble(this::x)
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
