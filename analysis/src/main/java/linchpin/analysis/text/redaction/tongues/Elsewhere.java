package linchpin.analysis.text.redaction.tongues;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Which words of a comment are not English.
 *
 * @param tongue the language most of them are in; null where all is English, as far as can be told
 * @param words places of those words among all
 */
public record Elsewhere(@Nullable Tongue tongue, BitSet words) {

    static final Elsewhere NOWHERE = new Elsewhere(null, new BitSet());

    public boolean at(int word) {
        return words.get(word);
    }
}
