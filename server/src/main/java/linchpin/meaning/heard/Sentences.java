package linchpin.meaning.heard;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What somebody said, thought by thought: a comment of three sentences mixes three meanings, and as a whole is like nothing else. */
final class Sentences {

    /** Fewer words, as in "Thank you.", say nothing that could be looked for. */
    private static final int LEAST_WORDS = 3;

    private static final int MOST = 8;

    private Sentences() {}

    /** @return the first eight sentences, in order, each as it stands in the words; a line of its own is one, too */
    static List<String> of(String words) {
        var found = new ArrayList<String>();
        for (var line : words.lines().toList()) {
            var breaks = BreakIterator.getSentenceInstance(Locale.UK);
            breaks.setText(line);
            for (int from = breaks.first(), to = breaks.next();
                    to != BreakIterator.DONE;
                    from = to, to = breaks.next()) {
                var sentence = line.substring(from, to).strip();
                if (sentence.split("\\s+", -1).length >= LEAST_WORDS && found.size() < MOST) {
                    found.add(sentence);
                }
            }
        }
        return List.copyOf(found);
    }
}
