package linchpin.feedback.log;

import java.util.ArrayList;
import java.util.List;
import linchpin.feedback.Shortened;

/** The first words of a feedback, or those around what was searched for, cut where a hit begins and ends. */
record Excerpt(List<Piece> pieces) {

    // Private-use characters, taken out of the words before: they cannot be forged, and "<" must not look like a tag to
    // PostgreSQL.
    static final char HIT = '\uE001';
    static final char END = '\uE002';
    static final char LESS_THAN = '\uE000';

    /** How many characters of words without a hit are shown, and how many are read, to tell whether there are more. */
    static final int SHOWN = 280;

    static final int READ = SHOWN + 1;

    /** Some words; a hit is what was searched for. */
    record Piece(String text, boolean hit) {}

    /** @param marked with {@link #HIT} before and {@link #END} after each hit */
    static Excerpt of(String marked) {
        var pieces = new ArrayList<Piece>();
        var hit = false;
        var cut = marked.indexOf(HIT) < 0 ? Shortened.to(SHOWN, marked) : marked;
        for (var text : cut.replace(LESS_THAN, '<').split("(?<=[" + HIT + END + "])", -1)) {
            var plain = text.replaceAll("[" + HIT + END + "]", "");
            if (!plain.isEmpty()) {
                pieces.add(new Piece(plain, hit));
            }
            hit = text.endsWith(String.valueOf(HIT)) || (hit && !text.endsWith(String.valueOf(END)));
        }
        return new Excerpt(pieces);
    }

    /** @return without marks */
    String plain() {
        return String.join("", pieces.stream().map(Piece::text).toList());
    }
}
