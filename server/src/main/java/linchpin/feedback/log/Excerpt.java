package linchpin.feedback.log;

import java.util.List;
import linchpin.feedback.Shortened;

/** The first words of a feedback, or those around what was searched for, cut where a hit begins and ends. */
record Excerpt(List<Marks.Piece> pieces) {

    /** How many characters are shown, and how many are read of words without a hit, to tell whether there are more. */
    static final int SHOWN = 280;

    static final int READ = SHOWN + 1;

    /** How many characters stand before the first hit, where not all fits. */
    private static final int BEFORE = 80;

    private static final String MORE = "… ";

    static Excerpt of(String words, Marks marks) {
        return new Excerpt(marks.pieces(Shortened.to(SHOWN, words.length() <= SHOWN ? words : around(words, marks))));
    }

    /** From a word on, with as many different hits as fit. */
    private static String around(String words, Marks marks) {
        var hits = marks.in(words);
        var best = 0;
        var most = 0L;
        for (var hit : hits) {
            var from = from(words, hit.from());
            var many = hits.stream()
                    .filter(one -> one.from() >= from && one.to() <= from + SHOWN - MORE.length() * 2)
                    .map(one -> words.substring(one.from(), one.to()))
                    .distinct()
                    .count();
            if (many > most) {
                most = many;
                best = from;
            }
        }
        return best == 0 ? words : MORE + words.substring(best);
    }

    private static int from(String words, int hit) {
        if (hit < SHOWN - BEFORE) {
            return 0;
        }
        var blank = words.indexOf(' ', hit - BEFORE);
        return blank < 0 || blank >= hit ? hit : blank + 1;
    }

    /** @return without marks */
    String plain() {
        return String.join("", pieces.stream().map(Marks.Piece::text).toList());
    }
}
