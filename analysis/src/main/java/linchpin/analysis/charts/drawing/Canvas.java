package linchpin.analysis.charts.drawing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What drawings are drawn on: the few shapes that they are made of. A page takes them as SVG; whoever prints draws them on paper directly.
 * The first number of a point lies across and the second down.
 */
public interface Canvas {

    /** Dark on light and light on dark, as the words around. */
    String INK = "currentColor";

    /**
     * What lines are drawn with.
     *
     * @param colour as in "#005eb8", or {@link #INK}
     * @param dashes lengths of stroke and gap in turn, with blanks between; empty for an unbroken line
     * @param opacity from 0, not to be seen, to 1
     */
    record Pen(String colour, double width, String dashes, double opacity) {

        static Pen of(String colour, double width) {
            return new Pen(colour, width, "", 1);
        }

        Pen dashed(String lengths) {
            return new Pen(colour, width, lengths, opacity);
        }

        Pen faint(double seen) {
            return new Pen(colour, width, dashes, seen);
        }
    }

    /** Where words stand beside their point. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    void line(double x1, double y1, double x2, double y2, Pen pen);

    void polyline(List<double[]> points, Pen pen);

    /** @param fill its colour */
    void polygon(List<double[]> points, String fill, Pen pen);

    /** @param fill its colour; null for none */
    void circle(double x, double y, double radius, @Nullable String fill, Pen pen);

    /**
     * Writes in {@link #INK}.
     *
     * @param size how tall words are
     */
    void text(double x, double y, Anchor anchor, double size, String words);
}
