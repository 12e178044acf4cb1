package linchpin.evidence.print;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Draws charts and symbols into a PDF from the very SVG that the page shows. It knows the few elements that our own drawings are made
 * of; a whole SVG library would be thirty times its size and cost more than the rest of the page.
 */
final class ChartDrawer implements SVGDrawer {

    private static final Pattern MOVE = Pattern.compile("(translate|rotate|scale)\\(([^)]*)\\)");

    private final Lettering lettering;

    ChartDrawer(Lettering lettering) {
        this.lettering = lettering;
    }

    @Override
    public SVGImage buildSVGImage(
            Element svg,
            Box box,
            com.openhtmltopdf.css.style.CssContext context,
            double width,
            double height,
            double dots) {
        var view = numbers(svg.getAttribute("viewBox"));
        var wide = width >= 0 ? width : Ink.number(svg, "width", view[2]) * dots;
        return new Drawing(svg, view, wide, height >= 0 ? height : wide * view[3] / view[2], dots);
    }

    /** One drawing, to be scaled from its own measures to those on the page. */
    private final class Drawing implements SVGImage {

        private final Element svg;
        private final double[] view;
        private final double width;
        private final double height;
        private final double dots;

        Drawing(Element svg, double[] view, double width, double height, double dots) {
            this.svg = svg;
            this.view = view;
            this.width = width;
            this.height = height;
            this.dots = dots;
        }

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(width);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(height);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            device.drawWithGraphics(
                    (float) x, (float) y, (float) (width / dots), (float) (height / dots), (Graphics2D on) -> {
                        on.scale(width / dots / view[2], height / dots / view[3]);
                        on.translate(-view[0], -view[1]);
                        drawWithin(svg, Ink.BLACK.of(svg), on);
                    });
        }
    }

    private void drawWithin(Element parent, Ink ink, Graphics2D on) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                draw(element, ink.of(element), on);
            }
        }
    }

    private void draw(Element element, Ink ink, Graphics2D on) {
        var before = on.getTransform();
        move(element, on);
        switch (element.getNodeName()) {
            case "g", "a" -> drawWithin(element, ink, on);
            case "text" -> write(element, ink, on);
            default -> {
                var shape = shape(element);
                if (shape != null) {
                    ink.draw(shape, on);
                }
            }
        }
        on.setTransform(before);
    }

    private static void move(Element element, Graphics2D on) {
        var moves = MOVE.matcher(element.getAttribute("transform"));
        while (moves.find()) {
            var by = numbers(moves.group(2));
            switch (moves.group(1)) {
                case "translate" -> on.translate(by[0], by.length > 1 ? by[1] : 0);
                case "scale" -> on.scale(by[0], by.length > 1 ? by[1] : by[0]);
                default -> on.rotate(Math.toRadians(by[0]), by.length > 2 ? by[1] : 0, by.length > 2 ? by[2] : 0);
            }
        }
    }

    private static @Nullable Shape shape(Element of) {
        return switch (of.getNodeName()) {
            case "line" -> new Line2D.Double(at(of, "x1"), at(of, "y1"), at(of, "x2"), at(of, "y2"));
            case "rect" ->
                new RoundRectangle2D.Double(
                        at(of, "x"),
                        at(of, "y"),
                        at(of, "width"),
                        at(of, "height"),
                        2 * at(of, "rx"),
                        2 * at(of, "rx"));
            case "circle" -> ellipse(at(of, "cx"), at(of, "cy"), at(of, "r"), at(of, "r"));
            case "ellipse" -> ellipse(at(of, "cx"), at(of, "cy"), at(of, "rx"), at(of, "ry"));
            case "path" -> Outline.of(of.getAttribute("d"));
            case "polyline" -> corners(of, false);
            case "polygon" -> corners(of, true);
            default -> null; // title, desc and the like are for those who listen
        };
    }

    private static Shape ellipse(double x, double y, double wide, double high) {
        return new Ellipse2D.Double(x - wide, y - high, 2 * wide, 2 * high);
    }

    private static Shape corners(Element of, boolean closed) {
        var at = numbers(of.getAttribute("points"));
        var path = new Path2D.Double();
        for (var place = 0; place + 1 < at.length; place += 2) {
            if (place == 0) {
                path.moveTo(at[0], at[1]);
            } else {
                path.lineTo(at[place], at[place + 1]);
            }
        }
        if (closed && at.length > 1) {
            path.closePath();
        }
        return path;
    }

    /** A text and the pieces within it; a piece with a place of its own begins there, others go on where the last one ended. */
    private void write(Element text, Ink ink, Graphics2D on) {
        var x = at(text, "x");
        var y = at(text, "y");
        for (var child = text.getFirstChild(); child != null; child = child.getNextSibling()) {
            var own = child instanceof Element piece ? ink.of(piece) : ink;
            if (child instanceof Element piece) {
                x = Ink.number(piece, "x", x);
                y = Ink.number(piece, "y", y) + at(piece, "dy");
            }
            x += line(words(child), own, x, y, on);
        }
    }

    private double line(String words, Ink ink, double x, double y, Graphics2D on) {
        if (words.isBlank()) {
            return 0;
        }
        var line = lettering.line(words, ink.size());
        var back = switch (ink.anchor()) {
            case "middle" -> line.width() / 2;
            case "end" -> line.width();
            default -> 0;
        };
        ink.write(AffineTransform.getTranslateInstance(x - back, y).createTransformedShape(line.outline()), on);
        return line.width();
    }

    private static String words(Node node) {
        var words = node.getTextContent();
        return words == null ? "" : words.replaceAll("\\s+", " ");
    }

    private static double at(Element element, String name) {
        return Ink.number(element, name, 0);
    }

    private static double[] numbers(String said) {
        return Arrays.stream(said.strip().split("[\\s,]+", -1))
                .filter(number -> !number.isEmpty())
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        // charts have the font of the page
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, BaseRendererBuilder.FontStyle style) {
        // as above
    }

    @Override
    public void close() {
        // holds nothing open
    }
}
