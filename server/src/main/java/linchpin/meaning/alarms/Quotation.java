package linchpin.meaning.alarms;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import linchpin.feedback.Shortened;
import linchpin.meaning.Alarms.Piece;

/**
 * What is quoted of words that rang: the whole sentences, and as many of those beside them as there is room for. Half a sentence, or the
 * first of several, may say nothing of the harm.
 */
final class Quotation {

    private static final String GAP = " … ";

    private Quotation() {}

    /** @return at most so many characters; empty where the words are no longer as they were when they rang */
    static String of(String said, List<Piece> rung, int most) {
        if (rung.isEmpty() || rung.stream().anyMatch(piece -> piece.end() > said.length())) {
            return "";
        }
        var sentences = sentences(said);
        var ringing = IntStream.range(0, sentences.size())
                .filter(at -> rung.stream().anyMatch(sentences.get(at)::meets))
                .boxed()
                .toList();
        if (ringing.isEmpty()) {
            return "";
        }
        var quoted = new BitSet();
        var inTurn = new ArrayList<>(ringing);
        inTurn.addAll(beside(ringing, sentences.size()));
        for (int at : inTurn) {
            quoted.set(at);
            if (quoted.cardinality() > 1 && quote(said, sentences, quoted).length() > most) {
                quoted.clear(at);
            }
        }
        return Shortened.to(most, quote(said, sentences, quoted));
    }

    /** The nearest first, and of two as near that which follows: what happened is said after who it happened to. */
    private static List<Integer> beside(List<Integer> ringing, int all) {
        return IntStream.range(0, all)
                .filter(at -> !ringing.contains(at))
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(at -> away(ringing, at))
                        .thenComparing(at -> !ringing.contains(at - away(ringing, at))))
                .toList();
    }

    private static int away(List<Integer> ringing, int at) {
        return ringing.stream().mapToInt(one -> Math.abs(one - at)).min().orElseThrow();
    }

    private static String quote(String said, List<Sentence> sentences, BitSet quoted) {
        var quote = new StringBuilder();
        var before = -1;
        for (var at = quoted.nextSetBit(0); at >= 0; before = at, at = quoted.nextSetBit(at + 1)) {
            if (before >= 0) {
                quote.append(at == before + 1 ? " " : GAP);
            }
            quote.append(said, sentences.get(at).start, sentences.get(at).end);
        }
        return quote.toString();
    }

    private record Sentence(int start, int end) {

        boolean meets(Piece piece) {
            return piece.start() < end && start < piece.end();
        }
    }

    /** A line of its own is one, too. */
    private static List<Sentence> sentences(String said) {
        var found = new ArrayList<Sentence>();
        var breaks = BreakIterator.getSentenceInstance(Locale.UK);
        breaks.setText(said);
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            for (int line = from, end; line < to; line = end + 1) {
                end = said.indexOf('\n', line) < 0 ? to : Math.min(said.indexOf('\n', line), to);
                add(said, line, end, found);
            }
        }
        return found;
    }

    private static void add(String said, int from, int to, List<Sentence> found) {
        var start = from;
        var end = to;
        while (start < end && Character.isWhitespace(said.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(said.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            found.add(new Sentence(start, end));
        }
    }
}
