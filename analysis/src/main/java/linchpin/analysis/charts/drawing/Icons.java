package linchpin.analysis.charts.drawing;

import java.util.List;
import linchpin.analysis.charts.Assurance;
import linchpin.analysis.charts.Chart;
import linchpin.analysis.charts.PointType;

/**
 * Small signs of how a measure varies (round) and whether its target will be met (square). Letters and shapes say what colours say: H and L
 * for high and low, P and F for pass and fail, ? for now one, now the other.
 */
public final class Icons {

    private static final double MIDDLE = 22;
    private static final String PASS = "#0072c6";
    private static final String FAIL = "#e46c0a";

    private Icons() {}

    /** @return the sign of the last point of a chart */
    public static String variation(Chart chart) {
        return variation(chart.variation(), chart.latest().high());
    }

    /** @return the sign of a point */
    public static String variation(PointType type, boolean high) {
        var canvas = opened(words(type, high));
        canvas.circle(MIDDLE, MIDDLE, 19, null, Canvas.Pen.of(Canvas.INK, 1.2));
        canvas.circle(MIDDLE, MIDDLE, 16.5, null, Canvas.Pen.of(ring(type), 4));
        if (type == PointType.COMMON_CAUSE) {
            wave(canvas);
        } else {
            letter(canvas, 16, high ? "H" : "L");
            Shapes.draw(canvas, 29, MIDDLE, 4.5, type, high);
        }
        return canvas.raw("</svg>").toString();
    }

    /** @return the sign of whether the target will be met; empty where there is none to speak of */
    public static String assurance(Assurance assurance) {
        return switch (assurance) {
            case NONE -> "";
            case PASS -> square("The target will be met", PASS, "P");
            case FAIL -> square("The target will be missed", FAIL, "F");
            case INCONSISTENT -> square("The target will be met some times and missed others", Shapes.LINE, "?");
        };
    }

    private static String square(String words, String colour, String letter) {
        var canvas = opened(words);
        canvas.raw("<rect x=\"3\" y=\"3\" width=\"38\" height=\"38\" rx=\"7\" fill=\"none\" "
                + Svg.said(Canvas.Pen.of(Canvas.INK, 1.2)) + "/>");
        canvas.raw("<rect x=\"5.5\" y=\"5.5\" width=\"33\" height=\"33\" rx=\"5\" fill=\"none\" "
                + Svg.said(Canvas.Pen.of(colour, 4)) + "/>");
        letter(canvas, MIDDLE, letter);
        return canvas.raw("</svg>").toString();
    }

    private static Svg opened(String words) {
        return new Svg()
                .raw(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 44 44\" width=\"44\" height=\"44\" class=\"lp-sign\" "
                                + "font-family=\"Arial, Helvetica, sans-serif\" role=\"img\" aria-label=\""
                                + Svg.escaped(words) + "\"><title>" + Svg.escaped(words) + "</title>");
    }

    private static void letter(Svg canvas, double x, String letter) {
        canvas.raw("<text x=\"" + Svg.n(x)
                + "\" y=\"28.5\" text-anchor=\"middle\" font-size=\"18\" font-weight=\"bold\" fill=\"" + Canvas.INK
                + "\">" + letter + "</text>");
    }

    private static void wave(Canvas canvas) {
        var points = List.of(
                new double[] {12, 24},
                new double[] {17, 18},
                new double[] {22, 25},
                new double[] {27, 19},
                new double[] {32, 24});
        canvas.polyline(points, Canvas.Pen.of(Canvas.INK, 2));
    }

    private static String ring(PointType type) {
        return switch (type) {
            case COMMON_CAUSE -> Shapes.LINE;
            case IMPROVEMENT -> PASS;
            case CONCERN -> FAIL;
            case NEUTRAL_HIGH, NEUTRAL_LOW -> "#8000c0";
        };
    }

    private static String words(PointType type, boolean high) {
        return switch (type) {
            case COMMON_CAUSE -> "Nothing unusual";
            case IMPROVEMENT ->
                "Improvement: unusually " + (high ? "high" : "low") + " or " + (high ? "rising" : "falling");
            case CONCERN -> "Concern: unusually " + (high ? "high" : "low") + " or " + (high ? "rising" : "falling");
            case NEUTRAL_HIGH -> "Unusually high or rising";
            case NEUTRAL_LOW -> "Unusually low or falling";
        };
    }
}
