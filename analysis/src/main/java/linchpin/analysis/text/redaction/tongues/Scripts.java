package linchpin.analysis.text.redaction.tongues;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Other alphabets than the Latin one. */
final class Scripts {

    /** One sign of Greek is a unit or a drug's, and one of Japanese a face; two of Chinese are a word. */
    private static final int FEWEST = 3;

    private static final int LAST_LATIN = 0x24F;

    private static final Map<UnicodeScript, String> NAMES = Map.ofEntries(
            Map.entry(UnicodeScript.ARABIC, "Arabic"),
            Map.entry(UnicodeScript.BENGALI, "Bengali"),
            Map.entry(UnicodeScript.GURMUKHI, "Gurmukhi (Punjabi)"),
            Map.entry(UnicodeScript.DEVANAGARI, "Devanagari (Hindi, Nepali)"),
            Map.entry(UnicodeScript.GUJARATI, "Gujarati"),
            Map.entry(UnicodeScript.TAMIL, "Tamil"),
            Map.entry(UnicodeScript.SINHALA, "Sinhala"),
            Map.entry(UnicodeScript.MALAYALAM, "Malayalam"),
            Map.entry(UnicodeScript.TELUGU, "Telugu"),
            Map.entry(UnicodeScript.KANNADA, "Kannada"),
            Map.entry(UnicodeScript.THAI, "Thai"),
            Map.entry(UnicodeScript.HAN, "Chinese"),
            Map.entry(UnicodeScript.HIRAGANA, "Japanese"),
            Map.entry(UnicodeScript.KATAKANA, "Japanese"),
            Map.entry(UnicodeScript.HANGUL, "Korean"),
            Map.entry(UnicodeScript.GREEK, "Greek"),
            Map.entry(UnicodeScript.CYRILLIC, "Cyrillic"),
            Map.entry(UnicodeScript.HEBREW, "Hebrew"),
            Map.entry(UnicodeScript.ETHIOPIC, "Ethiopic (Amharic, Tigrinya)"),
            Map.entry(UnicodeScript.GEORGIAN, "Georgian"),
            Map.entry(UnicodeScript.ARMENIAN, "Armenian"));

    private Scripts() {}

    /** @param letters how many */
    record Script(String name, int letters) {}

    /** @return the one most letters are in that are not Latin; null where there are hardly any */
    static @Nullable Script of(String text) {
        var counts = counts(text);
        var most = counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElse(null);
        if (most == null) {
            return null;
        }
        boolean kana = counts.containsKey(UnicodeScript.HIRAGANA) || counts.containsKey(UnicodeScript.KATAKANA);
        int letters = counts.values().stream().mapToInt(Integer::intValue).sum();
        int fewest = most.getKey() == UnicodeScript.HAN ? 1 : kana ? 2 : FEWEST;
        var name = kana ? "Japanese" : NAMES.getOrDefault(most.getKey(), "other");
        return letters < fewest ? null : new Script(name, letters);
    }

    /** Letters side by side: those by themselves are signs and faces, but for one of Chinese that is all there is. */
    private static Map<UnicodeScript, Integer> counts(String text) {
        var counts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        boolean alone = text.codePoints().filter(Character::isLetter).count() == 1;
        int before = -1;
        int beside = 0;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (!other(c)) {
                before = mark(c) ? before : -1;
                beside = mark(c) ? beside : 0;
                continue;
            }
            beside++;
            if (beside > 1 || (alone && UnicodeScript.of(c) == UnicodeScript.HAN)) {
                counts.merge(UnicodeScript.of(c), 1, Integer::sum);
            }
            if (beside == 2) {
                counts.merge(UnicodeScript.of(before), 1, Integer::sum);
            }
            before = c;
        }
        return counts;
    }

    private static boolean other(int c) {
        if (c <= LAST_LATIN || !Character.isLetter(c)) {
            return false;
        }
        var script = UnicodeScript.of(c);
        return script != UnicodeScript.LATIN && script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED;
    }

    private static boolean mark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT;
    }
}
