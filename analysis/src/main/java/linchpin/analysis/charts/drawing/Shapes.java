package linchpin.analysis.charts.drawing;

import java.util.List;
import linchpin.analysis.charts.PointType;

/** Points: round where nothing is unusual, pointing up where high or rising, down where low or falling; outlined whatever their colour. */
final class Shapes {

    static final String GREY = "#a6a6a6";
    static final String LINE = "#768692";
    static final String TARGET = "#d5281b";

    private static final Canvas.Pen EDGE = Canvas.Pen.of(Canvas.INK, 1.2);

    private static final Canvas.Pen OPEN = Canvas.Pen.of(Canvas.INK, 1.8);

    private Shapes() {}

    static void draw(Canvas canvas, double x, double y, double radius, PointType type, boolean high) {
        if (type == PointType.COMMON_CAUSE) {
            canvas.circle(x, y, radius * 0.8, GREY, EDGE);
            return;
        }
        double tip = (high ? -1.25 : 1.25) * radius;
        double base = -0.75 * tip;
        canvas.polygon(
                List.of(new double[] {x, y + tip}, new double[] {x + 1.2 * radius, y + base}, new double[] {
                    x - 1.2 * radius, y + base
                }),
                colour(type),
                EDGE);
    }

    /** What is not over yet: hollow until it stands out. */
    static void open(Canvas canvas, double x, double y, double radius, PointType type) {
        if (type == PointType.COMMON_CAUSE) {
            canvas.circle(x, y, radius, null, OPEN);
            return;
        }
        draw(canvas, x, y, radius + 1, type, true);
    }

    /** The hues that people know from NHS charts. */
    static String colour(PointType type) {
        return switch (type) {
            case COMMON_CAUSE -> GREY;
            case IMPROVEMENT -> "#00b0f0";
            case CONCERN -> "#e46c0a";
            case NEUTRAL_HIGH, NEUTRAL_LOW -> "#8000c0";
        };
    }
}
