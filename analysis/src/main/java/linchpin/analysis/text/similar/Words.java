package linchpin.analysis.text.similar;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a comment as they are compared: without case, accents kept, and none of one letter. */
public final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]++");

    private Words() {}

    /** @return the distinct words of a text, in its order; at most 200, so that one long text cannot fill the memory */
    public static Set<String> of(String text) {
        var words = new LinkedHashSet<String>();
        var matcher =
                WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
        while (words.size() < 200 && matcher.find()) {
            if (matcher.end() - matcher.start() <= 40) {
                words.add(matcher.group());
            }
        }
        return words;
    }
}
