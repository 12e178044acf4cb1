package linchpin.evidence.print;

import java.awt.geom.Path2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the outlines of an SVG path: straight lines and cubic curves, which is all that our charts draw. */
final class Outline {

    private static final Pattern TOKEN =
            Pattern.compile("[MmLlHhVvCcZz]|[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?");

    private final Matcher tokens;
    private final Path2D path = new Path2D.Double();
    private String next = "";
    private double x;
    private double y;

    private Outline(String said) {
        tokens = TOKEN.matcher(said);
        advance();
    }

    static Path2D of(String said) {
        var outline = new Outline(said);
        var command = 'M';
        while (!outline.next.isEmpty()) {
            if (Character.isLetter(outline.next.charAt(0))) {
                command = outline.next.charAt(0);
                outline.advance();
            }
            outline.step(command);
            command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
        }
        return outline.path;
    }

    private void advance() {
        next = tokens.find() ? tokens.group() : "";
    }

    private double number() {
        var number = Double.parseDouble(next);
        advance();
        return number;
    }

    private void step(char command) {
        var fromX = Character.isLowerCase(command) ? x : 0;
        var fromY = Character.isLowerCase(command) ? y : 0;
        switch (Character.toUpperCase(command)) {
            case 'M' -> {
                to(fromX + number(), fromY + number());
                path.moveTo(x, y);
            }
            case 'L' -> line(fromX + number(), fromY + number());
            case 'H' -> line(fromX + number(), y);
            case 'V' -> line(x, fromY + number());
            case 'C' -> {
                var curve = new double[] {
                    fromX + number(),
                    fromY + number(),
                    fromX + number(),
                    fromY + number(),
                    fromX + number(),
                    fromY + number()
                };
                path.curveTo(curve[0], curve[1], curve[2], curve[3], curve[4], curve[5]);
                to(curve[4], curve[5]);
            }
            default -> close();
        }
    }

    private void line(double toX, double toY) {
        to(toX, toY);
        path.lineTo(x, y);
    }

    private void close() {
        path.closePath();
        var start = path.getCurrentPoint();
        to(start.getX(), start.getY());
    }

    private void to(double toX, double toY) {
        x = toX;
        y = toY;
    }
}
