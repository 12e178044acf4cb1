package linchpin.ui;

import java.util.regex.Pattern;

/**
 * What an organisation calls something that others call otherwise, as it stands within a sentence.
 *
 * @param one as in "patient leader"
 * @param many as in "patient leaders"
 */
public record LocalName(String one, String many) {

    /** As "user" and "one" begin: with a vowel to look at, and none to hear. */
    private static final Pattern CONSONANT = Pattern.compile("(?i)(?:uni|use|usu|uk|eu|ewe|one\\b|once).*");

    private static final Pattern VOWEL = Pattern.compile("(?i)(?:[aeiou]|hono|hour|heir).*");

    /** @return as in "a patient leader", "an expert by experience" or "a user representative" */
    public String a() {
        return (VOWEL.matcher(one).matches() && !CONSONANT.matcher(one).matches() ? "an " : "a ") + one;
    }

    /** @return one, at the beginning of a sentence or by itself */
    public String alone() {
        return beginning(one);
    }

    /** @return many, at the beginning of a sentence or by themselves */
    public String together() {
        return beginning(many);
    }

    /** @return as in "1 patient leader" or "3 patient leaders" */
    public String of(long count) {
        return CountNoun.number(count) + " " + (count == 1 ? one : many);
    }

    /** @return the text with its first letter as a capital, for the beginning of a sentence */
    public static String beginning(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.UK) + text.substring(1);
    }
}
