package linchpin.analysis.charts.drawing;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes shapes as SVG. */
final class Svg implements Canvas {

    private final StringBuilder out = new StringBuilder(8_192);

    Svg raw(String markup) {
        out.append(markup);
        return this;
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Pen pen) {
        out.append("<line x1=\"")
                .append(n(x1))
                .append("\" y1=\"")
                .append(n(y1))
                .append("\" x2=\"")
                .append(n(x2));
        out.append("\" y2=\"").append(n(y2)).append("\" ").append(said(pen)).append("/>");
    }

    @Override
    public void polyline(List<double[]> points, Pen pen) {
        shape("polyline", points, "none", pen);
    }

    @Override
    public void polygon(List<double[]> points, String fill, Pen pen) {
        shape("polygon", points, fill, pen);
    }

    private void shape(String name, List<double[]> points, String fill, Pen pen) {
        out.append('<').append(name).append(" points=\"");
        for (int i = 0; i < points.size(); i++) {
            var point = points.get(i);
            out.append(i == 0 ? "" : " ").append(n(point[0])).append(',').append(n(point[1]));
        }
        filled(fill, pen);
    }

    @Override
    public void circle(double x, double y, double radius, @Nullable String fill, Pen pen) {
        out.append("<circle cx=\"")
                .append(n(x))
                .append("\" cy=\"")
                .append(n(y))
                .append("\" r=\"")
                .append(n(radius));
        filled(fill == null ? "none" : fill, pen);
    }

    private void filled(String fill, Pen pen) {
        out.append("\" fill=\"").append(fill).append("\" ").append(said(pen)).append("/>");
    }

    @Override
    public void text(double x, double y, Anchor anchor, double size, String words) {
        out.append("<text x=\"")
                .append(n(x))
                .append("\" y=\"")
                .append(n(y))
                .append("\" text-anchor=\"")
                .append(anchor.name().toLowerCase(Locale.ROOT));
        out.append("\" font-size=\"")
                .append(n(size))
                .append("\" fill=\"")
                .append(INK)
                .append("\">");
        out.append(escaped(words)).append("</text>");
    }

    static String said(Pen pen) {
        return "stroke=\"" + pen.colour() + "\" stroke-width=\"" + n(pen.width()) + "\""
                + (pen.dashes().isEmpty() ? "" : " stroke-dasharray=\"" + pen.dashes() + "\"")
                + (pen.opacity() == 1 ? "" : " stroke-opacity=\"" + pen.opacity() + "\"");
    }

    /** @return words as they may stand in XML, within elements and attributes */
    static String escaped(String words) {
        var safe = new StringBuilder(words.length());
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(allowed(c) ? c : ' ');
            }
        });
        return safe.toString();
    }

    private static boolean allowed(int c) {
        return c >= 0x20 && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
    }

    /** A tenth of a unit is finer than anybody sees. */
    static String n(double number) {
        double tenth = Math.round(number * 10) / 10.0;
        return tenth == Math.rint(tenth) ? String.valueOf((long) tenth) : String.valueOf(tenth);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
