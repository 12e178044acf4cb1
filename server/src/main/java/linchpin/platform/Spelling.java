package linchpin.platform;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names that people take for the same, however they are written: case, accents, blanks and the shape of an apostrophe aside. */
public final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02bc\u00b4`]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");

    private Spelling() {}

    /** @return whether they are the same name */
    public static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    /** @return what all spellings of a name have in common, for finding it among many; never for showing */
    public static String key(String name) {
        var straight = APOSTROPHES.matcher(name).replaceAll("'"); // before an acute that stands alone comes apart
        var bare = MARKS.matcher(Normalizer.normalize(straight, Normalizer.Form.NFKD))
                .replaceAll("");
        return BLANKS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
