package linchpin.analysis.text.rules;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The age at which most people in Britain can read a text: the Flesch-Kincaid grade plus five years. */
public final class ReadingAge {

    private static final int TOO_SHORT = 10;
    private static final double YOUNGEST = 5;
    private static final double OLDEST = 25;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*+");
    private static final Pattern SENTENCE = Pattern.compile("[.!?\\n]+(?=\\s|$)");
    private static final Pattern SYLLABLE = Pattern.compile("[aeiouyàâäéèêëîïôöùûü]+");

    private ReadingAge() {}

    /** @return years; null where there are too few words to say */
    public static @Nullable Double of(String words) {
        var count = 0;
        var syllables = 0;
        for (var word = WORD.matcher(words); word.find(); count++) {
            syllables += syllables(word.group().toLowerCase(java.util.Locale.ROOT));
        }
        if (count < TOO_SHORT) {
            return null;
        }
        var grade = 0.39 * count / sentences(words) + 11.8 * syllables / count - 15.59;
        return Math.clamp(grade + 5, YOUNGEST, OLDEST);
    }

    private static int sentences(String words) {
        var sentences = 0;
        var from = 0;
        for (var end = SENTENCE.matcher(words); end.find(); from = end.end()) {
            if (WORD.matcher(words).region(from, end.start()).find()) {
                sentences++;
            }
        }
        return WORD.matcher(words).region(from, words.length()).find() ? sentences + 1 : Math.max(1, sentences);
    }

    static int syllables(String word) {
        var count = (int) SYLLABLE.matcher(word).results().count();
        var silent = word.length() > 3 && ((word.endsWith("e") && !word.endsWith("le")) || word.endsWith("ed"));
        return Math.max(1, silent ? count - 1 : count);
    }
}
