package linchpin.demo.cast;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.Random;

/** The room for teenagers as one of them drew it: by hand, with three pens, seen from above. */
public final class RoomSketch {

    public static final String SHOWS =
            "A room seen from above: a sofa along one wall, a table with four chairs under the window, a shelf with a kettle and a"
                    + " fridge, and a door that opens inwards.";
    public static final String SAID =
            "The table goes under the window, because nobody wants to do homework facing a wall.";

    private static final Color PENCIL = new Color(0x3b3b3b);
    private static final Color BLUE = new Color(0x2b6cb0);
    private static final Color RED = new Color(0xc0392b);
    private static final int WIDTH = 1_000;
    private static final int HEIGHT = 700;

    /** A hand shakes; that of this sketch each time alike. */
    private final Random hand = new Random(17);

    private final Graphics2D pen;

    private RoomSketch(Graphics2D pen) {
        this.pen = pen;
    }

    /** @return the sketch, as somebody photographs and sends it: a PNG */
    public static byte[] png() {
        return Paper.png(WIDTH, HEIGHT, new Color(0xfffdf5), pen -> new RoomSketch(pen).draw());
    }

    private void draw() {
        take(PENCIL, 6);
        line(80, 70, 920, 70);
        line(920, 70, 920, 630);
        line(920, 630, 300, 630);
        line(180, 630, 80, 630);
        line(80, 630, 80, 70);
        take(PENCIL, 4);
        line(180, 630, 180, 510); // the door, and how it swings
        curve(180, 510, 265, 520, 300, 630);
        take(BLUE, 4);
        line(400, 58, 800, 58); // the window
        line(400, 82, 800, 82);
        take(RED, 5);
        box(105, 170, 110, 260); // the sofa, with its cushions
        line(180, 175, 180, 425);
        line(110, 255, 178, 255);
        line(110, 342, 178, 342);
        take(PENCIL, 4);
        box(450, 140, 300, 130); // the table
        for (var chair = 0; chair < 4; chair++) {
            round(480 + 65 * chair, chair % 2 == 0 ? 300 : 310, 44);
        }
        take(BLUE, 4);
        box(790, 400, 110, 210); // the fridge, and the kettle on the shelf
        line(792, 500, 898, 500);
        round(820, 425, 46);
        curve(866, 440, 885, 430, 880, 460);
    }

    private void take(Color colour, int width) {
        pen.setColor(colour);
        pen.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    }

    private void line(double fromX, double fromY, double toX, double toY) {
        curve(fromX, fromY, shaken((fromX + toX) / 2), shaken((fromY + toY) / 2), toX, toY);
    }

    private void box(int x, int y, int width, int height) {
        line(x, y, x + width, y);
        line(x + width, y, x + width, y + height);
        line(x + width, y + height, x, y + height);
        line(x, y + height, x, y);
    }

    private void round(int x, int y, int across) {
        pen.drawOval(x, y, across, (int) shaken(across));
    }

    private void curve(double fromX, double fromY, double byX, double byY, double toX, double toY) {
        var path = new Path2D.Double();
        path.moveTo(shaken(fromX), shaken(fromY));
        path.quadTo(byX, byY, shaken(toX), shaken(toY));
        pen.draw(path);
    }

    private double shaken(double where) {
        return where + hand.nextGaussian() * 3;
    }
}
