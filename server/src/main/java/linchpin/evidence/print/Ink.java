package linchpin.evidence.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * What an element is drawn with; what it does not say itself it has from the one around it.
 *
 * @param fill null for none
 * @param stroke null for none
 * @param dashes null for an unbroken line
 */
record Ink(
        @Nullable Color fill,
        @Nullable Color stroke,
        float width,
        float @Nullable [] dashes,
        float opacity,
        double size,
        boolean bold,
        String anchor) {

    static final Ink BLACK = new Ink(Color.BLACK, null, 1, null, 1, 16, false, "start");

    private static final int BOLD = 600;

    Ink of(Element element) {
        return new Ink(
                colour(element, "fill", fill),
                colour(element, "stroke", stroke),
                (float) number(element, "stroke-width", width),
                dashes(element),
                opacity * (float) number(element, "opacity", 1),
                number(element, "font-size", size),
                bold(element),
                element.hasAttribute("text-anchor") ? element.getAttribute("text-anchor") : anchor);
    }

    private static @Nullable Color colour(Element element, String name, @Nullable Color inherited) {
        var said = element.getAttribute(name).strip();
        return switch (said) {
            case "" -> inherited;
            case "none" -> null;
            case "white" -> seen(element, name, Color.WHITE);
            case "currentColor" -> seen(element, name, Color.BLACK);
            default ->
                seen(element, name, Color.decode(said.length() == 4 ? said.replaceAll("[0-9a-fA-F]", "$0$0") : said));
        };
    }

    private static Color seen(Element element, String name, Color colour) {
        return faded(colour, (float) number(element, name + "-opacity", 1));
    }

    static double number(Element element, String name, double otherwise) {
        var said = element.getAttribute(name).replace("px", "").strip();
        return said.isEmpty() ? otherwise : Double.parseDouble(said);
    }

    private float @Nullable [] dashes(Element element) {
        var said = element.getAttribute("stroke-dasharray").strip();
        if (said.isEmpty() || said.equals("none")) {
            return said.isEmpty() ? dashes : null;
        }
        var lengths = Arrays.stream(said.split("[\\s,]+", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
        var each = new float[lengths.length];
        for (var place = 0; place < each.length; place++) {
            each[place] = (float) lengths[place];
        }
        return each;
    }

    private boolean bold(Element element) {
        var said = element.getAttribute("font-weight");
        return said.isEmpty() ? bold : said.equals("bold") || (said.matches("\\d+") && Integer.parseInt(said) >= BOLD);
    }

    void draw(Shape shape, Graphics2D on) {
        if (fill != null) {
            on.setColor(seen(fill));
            on.fill(shape);
        }
        if (stroke != null && width > 0) {
            outline(shape, stroke, width, on);
        }
    }

    /** Bold is the same letters with a thin line around: the font is carried in one weight. */
    void write(Shape letters, Graphics2D on) {
        if (fill != null) {
            on.setColor(seen(fill));
            on.fill(letters);
            if (bold) {
                outline(letters, fill, (float) (size / 24), on);
            }
        }
    }

    private void outline(Shape shape, Color colour, float thickness, Graphics2D on) {
        on.setColor(seen(colour));
        on.setStroke(new BasicStroke(thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashes, 0));
        on.draw(shape);
    }

    private Color seen(Color colour) {
        return faded(colour, opacity);
    }

    private static Color faded(Color colour, float opacity) {
        return opacity >= 1
                ? colour
                : new Color(
                        colour.getRed(), colour.getGreen(), colour.getBlue(), Math.round(colour.getAlpha() * opacity));
    }
}
