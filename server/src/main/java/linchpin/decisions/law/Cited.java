package linchpin.decisions.law;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a decision was published with.
 *
 * @param code of one of the laws; null for none of them
 * @param words which other rules, or what else there is to say; may be empty where a law is named
 */
public record Cited(@Nullable String code, String words) {

    /** As it is sent by a form: none of those in the list, but others. */
    public static final String OTHER = "other";

    public static final int LONGEST = 500;

    /** @return empty where none of the list was cited */
    public Optional<Law> law() {
        return code == null ? Optional.empty() : Laws.of(code);
    }

    /** @return in a sentence */
    public String says() {
        return law().map(law -> "The law that is cited: " + law.name() + ", " + law.number() + "."
                        + (words.isEmpty() ? "" : " Said to it: " + words))
                .orElseGet(() -> "By rules in words of one’s own: " + words);
    }
}
