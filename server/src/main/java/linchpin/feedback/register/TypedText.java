package linchpin.feedback.register;

import java.util.Optional;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;

/** What people type, and the little that cannot be kept of it. */
public final class TypedText {

    /** Characters of one answer. */
    public static final int LONGEST = 20_000;

    /** Characters of a name, or of a way to reach somebody. */
    public static final int LINE = 200;

    private static final String HIDDEN =
            "There was a hidden character in this text that we cannot keep. We have taken it out: please look over your words and send them again.";

    private TypedText() {}

    /** @return the text with the line ends of the person, not those that forms add; empty for nothing */
    public static String text(@Nullable String sent) {
        return sent == null ? "" : sent.replace("\r\n", "\n");
    }

    /** @return the errors, and what is wrong with this text if anything is */
    public static Errors check(Errors errors, String field, String text, int longest) {
        return complaint(text, longest).map(words -> errors.with(field, words)).orElse(errors);
    }

    /** @return why this text cannot be kept as it is; empty where it can */
    static Optional<String> complaint(String text, int longest) {
        var length = text.codePointCount(0, text.length());
        if (length > longest) {
            return Optional.of("Please shorten this to %,d characters. You wrote %,d, and all of it is still here."
                    .formatted(longest, length));
        }
        return mended(text).equals(text) ? Optional.empty() : Optional.of(HIDDEN);
    }

    /** @return the text without the characters that cannot be stored */
    public static String mended(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints().filter(TypedText::keepable).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean keepable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n' || character == '\t';
            case Character.SURROGATE -> false; // half of a character
            default -> true;
        };
    }
}
