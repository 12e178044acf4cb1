package linchpin.analysis.text.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a comment where its feeling may turn: at the ends of sentences and before words like "but". */
public final class Clauses {

    /** A comment of a hundred thousand characters is not cut into ten thousand pieces. */
    private static final int MOST = 40;

    private static final int FEWEST_LETTERS = 4;
    private static final Pattern TURN = Pattern.compile(
            "[.!?;\\n]+\\s*|[,\\s-]*(?<=[\\s,-])(?=(?:but|however|although|though|except|apart from|the only (?:thing|issue"
                    + "|problem|downside|negative)|only thing|just wish|unfortunately|sadly|whereas|on the other hand)\\b)",
            Pattern.CASE_INSENSITIVE);

    private Clauses() {}

    /**
     * A piece.
     *
     * @param start its first character, counted in the words as given
     * @param end behind its last character
     */
    public record Clause(int start, int end) {}

    /** @return pieces in order, each with some letters in it; none where there are no letters */
    public static List<Clause> of(String words) {
        var clauses = new ArrayList<Clause>();
        var from = 0;
        for (var turn = TURN.matcher(words); turn.find() && clauses.size() < MOST - 1; ) {
            if (letters(words, from, turn.start()) >= FEWEST_LETTERS) {
                add(words, from, turn.end(), clauses);
                from = turn.end();
            }
        }
        if (letters(words, from, words.length()) >= FEWEST_LETTERS) {
            add(words, from, words.length(), clauses);
        } else if (!clauses.isEmpty()) {
            var last = clauses.removeLast();
            add(words, last.start, words.length(), clauses);
        } else if (letters(words, 0, words.length()) > 0) {
            add(words, 0, words.length(), clauses);
        }
        return clauses;
    }

    private static void add(String words, int from, int to, List<Clause> clauses) {
        while (from < to && Character.isWhitespace(words.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(words.charAt(to - 1))) {
            to--;
        }
        clauses.add(new Clause(from, to));
    }

    private static int letters(String words, int from, int to) {
        var letters = 0;
        for (var at = from; at < to && letters < FEWEST_LETTERS; at++) {
            letters += Character.isLetter(words.charAt(at)) ? 1 : 0;
        }
        return letters;
    }
}
