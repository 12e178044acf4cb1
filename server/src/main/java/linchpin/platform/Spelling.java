package linchpin.platform;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Names that people take for the same, however they are written: case, accents, blanks and the shape of an apostrophe aside. */
public final class Spelling {

    /** As most words are. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9]+");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02bc\u00b4`]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");

    private static final Pattern WITHIN = Pattern.compile("[\\p{Cf}'\u2018\u2019\u201b\u02bc\u00b4`]+");
    /** As in A&E. */
    private static final Pattern AND = Pattern.compile("(?<!\\p{L})(\\p{L})(?: ?& ?| and )(\\p{L})(?!\\p{L})");

    private static final Map<String, String> LETTERS =
            Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ı", "i");
    private static final int FEW = 2;
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Spelling() {}

    /** @return whether they are the same name */
    public static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    /** @return whether each word of what is sought begins a word of a name, or stands within its letters, however either is written */
    public static boolean holds(String name, String sought) {
        var words = " " + bare(name);
        var letters = words.replace(" ", "");
        return Arrays.stream(bare(sought).split(" ", -1))
                .allMatch(word -> words.contains(" " + word) || (word.length() > FEW && letters.contains(word)));
    }

    /** Without apostrophes and signs of no width; any other sign parts words. */
    private static String bare(String name) {
        var plain = key(WITHIN.matcher(name).replaceAll(""));
        for (var letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return SIGNS.matcher(AND.matcher(plain).replaceAll("$1and$2"))
                .replaceAll(" ")
                .strip();
    }

    /** @return what all spellings of a name have in common, for finding it among many; never for showing */
    public static String key(String name) {
        if (PLAIN.matcher(name).matches()) {
            return name.toLowerCase(Locale.ROOT);
        }
        var straight = APOSTROPHES.matcher(name).replaceAll("'"); // before an acute that stands alone comes apart
        var bare = MARKS.matcher(Normalizer.normalize(straight, Normalizer.Form.NFKD))
                .replaceAll("");
        return BLANKS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
