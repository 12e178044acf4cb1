package linchpin.demo.leading;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import linchpin.demo.cast.Paper;

/** A slip from a till, as somebody photographs it. Its letters are drawn as lines: a server may have no fonts. */
final class TillSlip {

    static final String SHOWS =
            "A till slip of Oak & Daughter: a table £320.00, four chairs £220.00, a lamp £48.40; total £588.40, paid by card.";

    private static final int WIDTH = 360;
    private static final int HEIGHT = 560;
    private static final int RIGHT = 320;

    /** Which of the seven strokes of a digit are drawn: top, upper left, upper right, middle, lower left, lower right, bottom. */
    private static final String[] DIGITS = {
        "1110111", "0010010", "1011101", "1011011", "0111010", "1101011", "1101111", "1010010", "1111111", "1111011"
    };

    private final Graphics2D pen;

    private TillSlip(Graphics2D pen) {
        this.pen = pen;
    }

    /** @return a PNG */
    static byte[] png() {
        return Paper.png(WIDTH, HEIGHT, new Color(0xfbfaf6), pen -> {
            pen.setColor(new Color(0x3b3b3b));
            new TillSlip(pen).draw();
        });
    }

    private void draw() {
        pen.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        words(90, 50, 7, 3, 5); // the shop
        row(140, "320.00", 1, 5);
        row(200, "220.00", 4, 6);
        row(260, "48.40", 1, 4);
        pen.drawLine(40, 320, RIGHT, 320);
        pen.setStroke(new BasicStroke(6, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        row(350, "588.40", 5);
        pen.setStroke(new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        words(40, 440, 4, 2, 4);
        words(40, 480, 5, 6);
    }

    /** @param letters of each word on its left */
    private void row(int y, String amount, int... letters) {
        words(40, y + 14, letters);
        var x = RIGHT;
        for (var n = amount.length() - 1; n >= 0; n--) {
            var sign = amount.charAt(n);
            x -= sign == '.' ? 10 : 24;
            if (sign == '.') {
                pen.fillOval(x, y + 26, 6, 6);
            } else {
                digit(x, y, DIGITS[sign - '0']);
            }
        }
    }

    private void digit(int x, int y, String strokes) {
        var lines = new int[][] {
            {0, 0, 14, 0},
            {0, 0, 0, 15},
            {14, 0, 14, 15},
            {0, 15, 14, 15},
            {0, 15, 0, 30},
            {14, 15, 14, 30},
            {0, 30, 14, 30}
        };
        for (var n = 0; n < lines.length; n++) {
            if (strokes.charAt(n) == '1') {
                pen.drawLine(x + lines[n][0], y + lines[n][1], x + lines[n][2], y + lines[n][3]);
            }
        }
    }

    /** Words from too far away to be read: a stroke for each letter. */
    private void words(int x, int y, int... letters) {
        var at = x;
        for (var count : letters) {
            for (var n = 0; n < count; n++) {
                pen.drawLine(at, y + (n % 3 == 0 ? -6 : 0), at, y + 6);
                pen.drawLine(at, y + 6, at + 5, y + (n % 2 == 0 ? 6 : 0));
                at += 10;
            }
            at += 10;
        }
    }
}
