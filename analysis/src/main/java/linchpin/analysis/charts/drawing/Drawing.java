package linchpin.analysis.charts.drawing;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import linchpin.analysis.charts.Chart;
import linchpin.analysis.charts.Kind;
import linchpin.analysis.charts.Note;
import linchpin.analysis.charts.words.PlainWords;
import linchpin.analysis.charts.words.Unit;

/**
 * A chart as SVG. A data table belongs beside it wherever it is shown.
 *
 * @param chart to draw
 * @param title what it is a chart of
 * @param unit of its values
 * @param marks dated changes to be seen in it
 */
public record Drawing(Chart chart, String title, Unit unit, List<Mark> marks) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final double HEADING = 36;

    /** @return a drawing without marks */
    public static Drawing of(Chart chart, String title, Unit unit) {
        return new Drawing(chart, title, unit, List.of());
    }

    /** @return the same, with dated changes; those before the first point are left out */
    public Drawing marking(List<Mark> changes) {
        return new Drawing(chart, title, unit, List.copyOf(changes));
    }

    /** @return for a page: one for wide screens and print and one for narrow, of which its style sheet shows one */
    public String inline() {
        return wide() + compact();
    }

    /** @return for wide screens, print and other documents; takes the colour of the words around it */
    public String wide() {
        return svg(Size.WIDE, false);
    }

    /** @return for narrow screens */
    public String compact() {
        return svg(Size.COMPACT, false);
    }

    /** @return a file of its own, with its title above it, and below it what must be known to read it */
    public String standalone() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg(Size.WIDE, true) + "\n";
    }

    /** @return laid out as {@link #wide}, to be drawn elsewhere than on a page */
    public Sheet wideSheet() {
        return new Sheet(this, shown(), Size.WIDE, 0, List.of());
    }

    /** @return laid out as {@link #compact} */
    public Sheet compactSheet() {
        return new Sheet(this, shown(), Size.COMPACT, 0, List.of());
    }

    private String svg(Size size, boolean alone) {
        var sheet = new Sheet(this, shown(), size, alone ? HEADING : 0, alone ? notes() : List.of());
        var canvas = new Svg();
        open(canvas, size, sheet.height(), alone);
        sheet.draw(canvas);
        return canvas.raw("</svg>").toString();
    }

    private List<Mark> shown() {
        if (chart.size() == 0) {
            return List.of();
        }
        var first = chart.point(0).date();
        return marks.stream().filter(mark -> !mark.date().isBefore(first)).toList();
    }

    private void open(Svg canvas, Size size, double height, boolean alone) {
        var id = "chart-" + Integer.toHexString(fingerprint()) + "-" + size.name();
        var box = "viewBox=\"0 0 " + Svg.n(size.width()) + " " + Svg.n(height) + "\"";
        var named = alone
                ? " width=\"" + Svg.n(size.width()) + "\" height=\"" + Svg.n(height) + "\" color=\"#212b32\""
                : " class=\"lp-chart lp-chart--" + size.name() + "\"";
        canvas.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" " + box + named
                + " font-family=\"Arial, Helvetica, sans-serif\" role=\"img\" aria-labelledby=\"" + id + "-t " + id
                + "-d\">"
                + "<title id=\"" + id + "-t\">" + Svg.escaped(title) + "</title>"
                + "<desc id=\"" + id + "-d\">" + Svg.escaped(alone ? described() : description()) + "</desc>");
        if (alone) {
            canvas.raw("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>");
            canvas.raw("<text x=\"8\" y=\"24\" font-size=\"18\" font-weight=\"bold\" fill=\"currentColor\">"
                    + Svg.escaped(title) + "</text>");
        }
    }

    private List<String> notes() {
        return chart.size() == 0
                ? List.of()
                : chart.notes().stream().map(Note::words).toList();
    }

    private String described() {
        return (description() + " " + String.join(" ", notes())).strip();
    }

    /** The same whenever the same is drawn, and another for another chart on the same page. */
    private int fingerprint() {
        int all = title.hashCode();
        for (var point : chart.points()) {
            all = 31 * all + 7 * point.date().hashCode() + Double.hashCode(point.value());
        }
        return all;
    }

    /** @return what it shows, for those who do not see it */
    public String description() {
        var said = new StringBuilder(PlainWords.of(chart, unit).all());
        if (chart.size() > 0) {
            said.append(chart.kind() == Kind.XMR ? " An " : " A ")
                    .append(chart.kind().words())
                    .append(" of ")
                    .append(chart.size());
            said.append(chart.size() == 1 ? " point, " : " points, from ")
                    .append(DAY.format(chart.point(0).date()));
            if (chart.size() > 1) {
                said.append(" to ")
                        .append(DAY.format(chart.point(chart.size() - 1).date()));
            }
            said.append('.');
        }
        for (var mark : shown()) {
            said.append(" Marked: ")
                    .append(mark.words())
                    .append(", ")
                    .append(DAY.format(mark.date()))
                    .append('.');
        }
        return said.toString();
    }
}
