package linchpin.platform;

import java.text.Normalizer;
import java.util.Locale;

/** Names that people take for the same, however they are written: case, accents, blanks and the shape of an apostrophe aside. */
public final class Spelling {

    private Spelling() {}

    /** @return whether they are the same name */
    public static boolean same(String one, String other) {
        return folded(one).equals(folded(other));
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\u2018\u2019\u02bc\u00b4`]", "'")
                .replaceAll("[\\s\u00a0]+", " ")
                .strip();
    }
}
