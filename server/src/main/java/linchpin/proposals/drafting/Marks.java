package linchpin.proposals.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import linchpin.proposals.drafting.Differences.Same;

/**
 * Two wordings word by word: what stands in both, what was taken out of the one and what was added in the other. Each side, put together again, is
 * that side's text to the letter.
 *
 * @param before what was there, with what was taken out of it marked
 * @param after what is there now, with what was added marked
 */
record Marks(List<Part> before, List<Part> after) {

    /** A word with the blanks behind it. */
    private static final Pattern WORD = Pattern.compile("\\s+|\\S+\\s*");

    /** @param marked whether it stands on this side only */
    record Part(String text, boolean marked) {}

    static Marks between(String before, String after) {
        var left = words(before);
        var right = words(after);
        var runs = Differences.between(bare(left), bare(right));
        return new Marks(
                parts(
                        left,
                        runs.stream()
                                .map(run -> new Run(run.left(), run.length()))
                                .toList()),
                parts(right, runs.stream().map(Marks::onTheRight).toList()));
    }

    /** @return whether nothing differs */
    boolean same() {
        return before.stream().noneMatch(Part::marked) && after.stream().noneMatch(Part::marked);
    }

    private record Run(int from, int length) {}

    private static Run onTheRight(Same run) {
        return new Run(run.right(), run.length());
    }

    private static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList();
    }

    /** Whether a word ends its line changes no word. */
    private static List<String> bare(List<String> words) {
        return words.stream().map(String::strip).toList();
    }

    private static List<Part> parts(List<String> words, List<Run> same) {
        var parts = new ArrayList<Part>();
        var at = 0;
        for (var run : same) {
            add(parts, words.subList(at, run.from()), true);
            add(parts, words.subList(run.from(), run.from() + run.length()), false);
            at = run.from() + run.length();
        }
        add(parts, words.subList(at, words.size()), true);
        return parts;
    }

    private static void add(List<Part> parts, List<String> words, boolean marked) {
        if (!words.isEmpty()) {
            parts.add(new Part(String.join("", words), marked));
        }
    }
}
