package linchpin.analysis.text.redaction.tongues;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Other alphabets than the Latin one. */
final class Scripts {

    /** One sign of Greek is a unit or a drug's; one of Chinese may be a word. */
    private static final int FEWEST = 3;

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
        var counts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        text.codePoints()
                .filter(c -> c > 0x24F && Character.isLetter(c))
                .mapToObj(UnicodeScript::of)
                .filter(script -> script != UnicodeScript.LATIN
                        && script != UnicodeScript.COMMON
                        && script != UnicodeScript.INHERITED)
                .forEach(script -> counts.merge(script, 1, Integer::sum));
        var most = counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElse(null);
        if (most == null) {
            return null;
        }
        boolean kana = counts.containsKey(UnicodeScript.HIRAGANA) || counts.containsKey(UnicodeScript.KATAKANA);
        int letters = counts.values().stream().mapToInt(Integer::intValue).sum();
        int fewest = most.getKey() == UnicodeScript.HAN || kana ? 1 : FEWEST;
        var name = kana ? "Japanese" : NAMES.getOrDefault(most.getKey(), "other");
        return letters < fewest ? null : new Script(name, letters);
    }
}
