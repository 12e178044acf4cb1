package linchpin.analysis.charts.drawing;

/**
 * How large a drawing is, in its own units.
 *
 * @param name for its class
 * @param width of all
 * @param plot height of the part with the points
 * @param font how tall words are
 * @param left room for the numbers of the axis, as "100%" in a font as wide as a system without Arial may have
 * @param right room for what lines are called
 * @param named whether lines are named at their ends rather than in the key
 */
record Size(String name, double width, double plot, double font, double left, double right, boolean named) {

    static final Size WIDE = new Size("wide", 720, 260, 15, 54, 166, true);
    /** For a card on a screen of 320 pixels, where it is shrunk to four fifths and its letters still have twelve pixels. */
    static final Size COMPACT = new Size("compact", 300, 200, 15.5, 52, 56, false);

    private static final double LETTER = 0.53;
    private static final double WIDE_LETTER = 0.62;

    /** @return about how wide words are */
    double width(String words) {
        return words.length() * font * LETTER;
    }

    /** @return how wide words are at most, in the font of a system without Arial */
    double widest(String words) {
        return words.length() * font * WIDE_LETTER;
    }

    double plotRight() {
        return width - right;
    }
}
