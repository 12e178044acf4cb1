package linchpin.analysis.text;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The shortest answers, whose meaning lies in the question: "Nothing" is praise when asked what could be better. */
enum Answers {
    /** Says that nothing is said. */
    NONE,
    /** All is well. */
    PRAISE,
    /** Nothing is well. */
    CONCERN;

    private static final int LONGEST = 60;

    private static final Set<String> UNSAID = Set.of(
            "did not answer", "no answer", "not answered", "no comment", "no comments", "blank", "prefer not to say");
    private static final Set<String> NOTHING = Set.of(
            "nothing",
            "none",
            "nil",
            "nope",
            "nothing at all",
            "nothing really",
            "not a thing",
            "nowt",
            "nothing to improve",
            "nothing needs improving",
            "nothing could be better",
            "nothing to add",
            "nothing thank you",
            "nothing thanks",
            "nothing i can think of",
            "nothing comes to mind",
            "nothing you could have done better");
    private static final Set<String> NOT_APPLICABLE = Set.of("na", "n a", "not applicable");
    private static final Set<String> EVERYTHING = Set.of("everything", "all", "all of it", "everything really");

    /** @return what a short answer means by its question; null where the words must be read */
    static @Nullable Answers of(String words, Question question) {
        if (words.length() > LONGEST) {
            return null;
        }
        var plain = plain(words);
        if (plain.isEmpty()) {
            return words.codePoints().anyMatch(c -> Character.getType(c) == Character.OTHER_SYMBOL) ? null : NONE;
        }
        if (UNSAID.contains(plain)) {
            return NONE;
        }
        var better = question == Question.WHAT_COULD_BE_BETTER;
        if (NOT_APPLICABLE.contains(plain)) {
            return better ? PRAISE : NONE;
        }
        if (better || question == Question.WHAT_WAS_GOOD) {
            if (NOTHING.contains(plain)) {
                return better ? PRAISE : CONCERN;
            }
            if (EVERYTHING.contains(plain)) {
                return better ? CONCERN : PRAISE;
            }
        }
        return null;
    }

    private static String plain(String words) {
        var plain = new StringBuilder();
        for (var c : words.toLowerCase(Locale.ROOT).codePoints().toArray()) {
            if (Character.isLetterOrDigit(c)) {
                plain.appendCodePoint(c);
            } else if (Character.getType(c) != Character.FORMAT && c != '\'' && c != 0x2019) {
                plain.append(' ');
            }
        }
        return plain.toString().strip().replaceAll(" +", " ");
    }
}
