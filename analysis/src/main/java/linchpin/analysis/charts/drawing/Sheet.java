package linchpin.analysis.charts.drawing;

import java.util.ArrayList;
import java.util.List;
import linchpin.analysis.charts.drawing.Canvas.Anchor;

/** A drawing laid out in one of its sizes: how large it is, and how it is drawn on whatever there is to draw on. */
public final class Sheet {

    private static final double MARGIN = 10;

    private final Drawing drawing;
    private final Size size;
    private final Marks rows;
    private final Key key;
    private final Plot plot;
    private final double below;
    private final List<String> lines;

    /**
     * @param shown marks within the time of the chart
     * @param heading room for a title above
     * @param notes to be written below
     */
    Sheet(Drawing drawing, List<Mark> shown, Size size, double heading, List<String> notes) {
        this.drawing = drawing;
        this.size = size;
        rows = new Marks(shown, size);
        key = new Key(drawing.chart(), size);
        plot = new Plot(drawing, size, MARGIN + heading + rows.height(), shown);
        below = plot.bottom() + 2 * size.font() + 18;
        lines = notes.stream().flatMap(note -> lines(note).stream()).toList();
    }

    /** @return in its own units, as all that is drawn */
    public double width() {
        return size.width();
    }

    public double height() {
        return below + key.height() + (lines.isEmpty() ? 0 : lines.size() * line() + size.font());
    }

    /** Draws it from the left and the top. */
    public void draw(Canvas canvas) {
        if (drawing.chart().size() == 0) {
            canvas.text(
                    size.width() / 2,
                    plot.top + size.plot() / 2,
                    Anchor.MIDDLE,
                    size.font(),
                    "There is nothing to show yet.");
            return;
        }
        new Axes(canvas, plot, drawing.unit()).draw();
        rows.draw(canvas, plot);
        new Graph(canvas, plot).draw();
        new LineNames(canvas, plot, drawing.unit()).draw();
        key.draw(canvas, below);
        double y = below + key.height() + size.font();
        for (var words : lines) {
            canvas.text(8, y, Anchor.START, size.font(), words);
            y += line();
        }
    }

    private double line() {
        return size.font() + 5;
    }

    /** As many words on a line as find room. */
    private List<String> lines(String note) {
        var found = new ArrayList<String>();
        var line = "";
        for (var word : note.split(" ", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && size.widest(longer) > size.width() - 16) {
                found.add(line);
                longer = word;
            }
            line = longer;
        }
        found.add(line);
        return found;
    }
}
