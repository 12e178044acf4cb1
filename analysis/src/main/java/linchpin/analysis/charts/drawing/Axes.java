package linchpin.analysis.charts.drawing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import linchpin.analysis.charts.drawing.Canvas.Anchor;
import linchpin.analysis.charts.drawing.Canvas.Pen;
import linchpin.analysis.charts.points.Step;
import linchpin.analysis.charts.words.Unit;

/**
 * Numbers along the side and dates along the bottom.
 *
 * @param canvas to draw on
 * @param plot where things stand
 * @param unit of the values
 */
record Axes(Canvas canvas, Plot plot, Unit unit) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final Pen LINE = Pen.of(Canvas.INK, 1);
    private static final Pen GRID = LINE.faint(0.15);
    private static final int MONTHS = 12;

    void draw() {
        double font = plot.size.font();
        for (double tick : plot.scale.ticks()) {
            if (possible(tick)) {
                double y = plot.y(tick);
                canvas.line(plot.size.left(), y, plot.size.plotRight(), y, GRID);
                canvas.text(plot.size.left() - 6, y + font * 0.35, Anchor.END, font, unit.brief(tick));
            }
        }
        canvas.line(plot.size.left(), plot.bottom(), plot.size.plotRight(), plot.bottom(), LINE);
        dates();
    }

    /** Limits may lie where no value can. */
    private boolean possible(double tick) {
        boolean negative = plot.chart.points().stream().anyMatch(point -> point.value() < 0);
        return (tick >= 0 || negative) && (unit != Unit.PERCENT || tick <= 100);
    }

    private void dates() {
        double font = plot.size.font();
        double free = Double.NEGATIVE_INFINITY;
        int year = Integer.MIN_VALUE;
        int every = every();
        for (int i = 0; i < plot.chart.size(); i++) {
            var date = plot.chart.point(i).date();
            double x = plot.x(i);
            boolean due = plot.chart.step() != Step.MONTH || (date.getMonthValue() - 1) % every == 0;
            double half = plot.size.width(words(date)) / 2 + 4;
            if (due && x - half >= free) {
                canvas.line(x, plot.bottom(), x, plot.bottom() + 5, LINE);
                canvas.text(x, plot.bottom() + font + 7, Anchor.MIDDLE, font, words(date));
                if (date.getYear() != year) {
                    canvas.text(x, plot.bottom() + 2 * font + 9, Anchor.MIDDLE, font, String.valueOf(date.getYear()));
                    year = date.getYear();
                }
                free = x + half;
            }
        }
    }

    /** @return 1, 2, 3, 4, 6 or 12 months between labels, so that they have room */
    private int every() {
        if (plot.chart.size() < 2) {
            return 1;
        }
        var first = plot.chart.point(0).date();
        var last = plot.chart.point(plot.chart.size() - 1).date();
        double months = Math.max(1, (last.toEpochDay() - first.toEpochDay()) / 30.44);
        double room = (plot.x(plot.chart.size() - 1) - plot.x(0)) / months;
        int every = (int) Math.ceil(plot.size.width("2025 ") * 1.1 / room);
        while (every < MONTHS && MONTHS % every != 0) {
            every++;
        }
        return Math.min(every, MONTHS);
    }

    private String words(LocalDate date) {
        return (plot.chart.step() == Step.MONTH ? MONTH : DAY).format(date);
    }
}
