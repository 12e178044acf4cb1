package linchpin.ui.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.stream.Stream;
import linchpin.analysis.charts.drawing.Canvas;
import org.jspecify.annotations.Nullable;

/**
 * Paper to draw charts on, where ink is black.
 *
 * @param on what takes the shapes
 */
record Paper(Graphics2D on, Lettering lettering) implements Canvas {

    private static final int OPAQUE = 255;

    @Override
    public void line(double x1, double y1, double x2, double y2, Pen pen) {
        outline(new Line2D.Double(x1, y1, x2, y2), pen);
    }

    @Override
    public void polyline(List<double[]> points, Pen pen) {
        outline(path(points), pen);
    }

    @Override
    public void polygon(List<double[]> points, String fill, Pen pen) {
        var path = path(points);
        path.closePath();
        shape(path, fill, pen);
    }

    @Override
    public void circle(double x, double y, double radius, @Nullable String fill, Pen pen) {
        shape(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), fill, pen);
    }

    @Override
    public void text(double x, double y, Anchor anchor, double size, String words) {
        var line = lettering.line(words, size);
        var back = switch (anchor) {
            case START -> 0;
            case MIDDLE -> line.width() / 2;
            case END -> line.width();
        };
        on.setColor(Color.BLACK);
        on.fill(AffineTransform.getTranslateInstance(x - back, y).createTransformedShape(line.outline()));
    }

    private static Path2D path(List<double[]> points) {
        var path = new Path2D.Double();
        for (var point : points) {
            if (path.getCurrentPoint() == null) {
                path.moveTo(point[0], point[1]);
            } else {
                path.lineTo(point[0], point[1]);
            }
        }
        return path;
    }

    private void shape(Shape shape, @Nullable String fill, Pen pen) {
        if (fill != null) {
            on.setColor(colour(fill, 1));
            on.fill(shape);
        }
        outline(shape, pen);
    }

    private void outline(Shape shape, Pen pen) {
        on.setColor(colour(pen.colour(), pen.opacity()));
        on.setStroke(new BasicStroke(
                (float) pen.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashes(pen.dashes()), 0));
        on.draw(shape);
    }

    private static float @Nullable [] dashes(String said) {
        if (said.isEmpty()) {
            return null;
        }
        var lengths = Stream.of(said.split(" ", -1)).map(Float::valueOf).toList();
        var dashes = new float[lengths.size()];
        for (var at = 0; at < dashes.length; at++) {
            dashes[at] = lengths.get(at);
        }
        return dashes;
    }

    private static Color colour(String said, double opacity) {
        var colour = said.equals(INK) ? Color.BLACK : Color.decode(said);
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(OPAQUE * opacity));
    }
}
