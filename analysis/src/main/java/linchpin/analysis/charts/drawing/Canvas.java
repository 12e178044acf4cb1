package linchpin.analysis.charts.drawing;

import java.util.List;

/** Writes the few shapes that drawings are made of. */
final class Canvas {

    /** Dark on light and light on dark, as the words around. */
    static final String INK = "currentColor";

    private static final double LETTER = 0.53;

    private final StringBuilder out = new StringBuilder(8_192);
    private final double font;

    /** @param font how tall words are */
    Canvas(double font) {
        this.font = font;
    }

    double font() {
        return font;
    }

    /** @return about how wide words are */
    double width(String words) {
        return words.length() * font * LETTER;
    }

    Canvas raw(String markup) {
        out.append(markup);
        return this;
    }

    void line(double x1, double y1, double x2, double y2, String pen) {
        out.append("<line x1=\"")
                .append(n(x1))
                .append("\" y1=\"")
                .append(n(y1))
                .append("\" x2=\"")
                .append(n(x2));
        out.append("\" y2=\"").append(n(y2)).append("\" ").append(pen).append("/>");
    }

    void polyline(List<double[]> points, String pen) {
        shape("polyline", points, "fill=\"none\" " + pen);
    }

    void polygon(List<double[]> points, String pen) {
        shape("polygon", points, pen);
    }

    private void shape(String name, List<double[]> points, String pen) {
        out.append('<').append(name).append(" points=\"");
        for (int i = 0; i < points.size(); i++) {
            var point = points.get(i);
            out.append(i == 0 ? "" : " ").append(n(point[0])).append(',').append(n(point[1]));
        }
        out.append("\" ").append(pen).append("/>");
    }

    void circle(double x, double y, double radius, String pen) {
        out.append("<circle cx=\"")
                .append(n(x))
                .append("\" cy=\"")
                .append(n(y))
                .append("\" r=\"")
                .append(n(radius));
        out.append("\" ").append(pen).append("/>");
    }

    /** @param anchor start, middle or end */
    void text(double x, double y, String anchor, String words) {
        out.append("<text x=\"")
                .append(n(x))
                .append("\" y=\"")
                .append(n(y))
                .append("\" text-anchor=\"")
                .append(anchor);
        out.append("\" font-size=\"")
                .append(n(font))
                .append("\" fill=\"")
                .append(INK)
                .append("\">");
        out.append(escaped(words)).append("</text>");
    }

    static String pen(String colour, double width) {
        return "stroke=\"" + colour + "\" stroke-width=\"" + n(width) + "\"";
    }

    static String dashed(String colour, double width, String dashes) {
        return pen(colour, width) + " stroke-dasharray=\"" + dashes + "\"";
    }

    static String filled(String colour) {
        return "fill=\"" + colour + "\" " + pen(INK, 1.2);
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
