package linchpin.analysis.charts.drawing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToDoubleFunction;
import linchpin.analysis.charts.Chart;
import linchpin.analysis.charts.Kind;
import linchpin.analysis.charts.OpenGap;
import linchpin.analysis.charts.Options;
import linchpin.analysis.charts.Plotted;
import linchpin.analysis.charts.drawing.Canvas.Pen;
import linchpin.analysis.charts.limits.Limits;

/**
 * Centre, limits and target, broken where a phase ends, and the points above them.
 *
 * @param canvas to draw on
 * @param plot where things stand
 */
record Graph(Canvas canvas, Plot plot) {

    static final Pen LIMIT = Pen.of(Shapes.LINE, 1.8).dashed("7 4");
    static final Pen CENTRE = Pen.of(Canvas.INK, 1.6);
    static final Pen TARGET = Pen.of(Shapes.TARGET, 2).dashed("2 4");

    /** A median of few points is not yet one to judge by. */
    private static final Pen YOUNG = Pen.of(Canvas.INK, 1.6).dashed("10 5");

    void draw() {
        var target = plot.chart.options().target();
        if (target != null && plot.chart.kind() != Kind.G) {
            double y = plot.y(target);
            canvas.line(plot.size.left(), y, plot.size.plotRight(), y, TARGET);
        }
        var gaps = plot.chart.gapsBefore();
        for (int from = 0; from < plot.chart.size(); from = plot.phaseEnd(from)) {
            phase(from, plot.phaseEnd(from));
            values(from, plot.phaseEnd(from), gaps);
        }
        for (int i = 0; i < plot.chart.size(); i++) {
            var point = plot.chart.point(i);
            Shapes.draw(
                    canvas,
                    plot.x(i),
                    plot.y(point.value()),
                    plot.radius(),
                    point.type(),
                    point.label().high());
        }
        plot.chart.open().ifPresent(this::open);
    }

    /** At the end of a broken line: it goes on. */
    private void open(OpenGap gap) {
        int last = plot.chart.size() - 1;
        double y = plot.y(gap.length());
        canvas.line(
                plot.x(last),
                plot.y(plot.chart.point(last).value()),
                plot.openX(),
                y,
                Pen.of(Shapes.LINE, 1.5).dashed("3 3"));
        Shapes.open(canvas, plot.openX(), y, plot.radius(), plot.chart.type(gap));
    }

    private void phase(int from, int to) {
        Chart chart = plot.chart;
        if (chart.kind().limits()) {
            steps(from, to, LIMIT, point -> limits(point).upper());
            steps(from, to, LIMIT, point -> limits(point).lower());
        }
        if (chart.kind() != Kind.LINE) {
            boolean young = chart.kind() == Kind.RUN && to - from < Options.FEWEST;
            steps(from, to, young ? YOUNG : CENTRE, Graph::centre);
        }
    }

    /** Broken where dates are missing: nobody knows how it was in between. */
    private void values(int from, int to, BitSet gaps) {
        var line = new ArrayList<double[]>();
        for (int i = from; i < to; i++) {
            if (gaps.get(i)) {
                piece(line);
                line.clear();
            }
            line.add(new double[] {plot.x(i), plot.y(plot.chart.point(i).value())});
        }
        piece(line);
    }

    private void piece(List<double[]> line) {
        if (line.size() > 1) {
            canvas.polyline(List.copyOf(line), Pen.of(Shapes.LINE, 1.5));
        }
    }

    /** A line that is level about each point. */
    private void steps(int from, int to, Pen pen, ToDoubleFunction<Plotted> value) {
        var line = new ArrayList<double[]>();
        double level = Double.NaN;
        for (int i = from; i < to; i++) {
            double y = plot.y(value.applyAsDouble(plot.chart.point(i)));
            if (y != level) {
                if (i > from) {
                    line.add(new double[] {plot.before(i), level});
                }
                line.add(new double[] {plot.before(i), y});
                level = y;
            }
        }
        line.add(new double[] {plot.after(to - 1), level});
        canvas.polyline(line, pen);
    }

    private static Limits limits(Plotted point) {
        var limits = point.limits();
        return limits == null ? new Limits(centre(point), centre(point), centre(point), centre(point)) : limits;
    }

    private static double centre(Plotted point) {
        var centre = point.centre();
        return centre == null ? point.value() : centre;
    }
}
