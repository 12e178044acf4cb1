package linchpin.feedback.register;

import java.util.Optional;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;

/** What people type in their own words, and how long it may be. */
public final class TypedText {

    /** Characters of one answer. */
    public static final int LONGEST = 20_000;

    /** Characters of a name, or of a way to reach somebody. */
    public static final int LINE = 200;

    private TypedText() {}

    /** @return the text with the line ends of the person, not those that forms add; empty for nothing */
    public static String text(@Nullable String sent) {
        return sent == null ? "" : sent.replace("\r\n", "\n");
    }

    /** @return the errors, and what is wrong with this text if anything is */
    public static Errors check(Errors errors, String field, String text, int longest) {
        return complaint(text, longest).map(words -> errors.with(field, words)).orElse(errors);
    }

    /** @return why this text is too long to be kept as it is; empty where it can */
    static Optional<String> complaint(String text, int longest) {
        var length = text.codePointCount(0, text.length());
        return length > longest
                ? Optional.of("Please shorten this to %,d characters. You wrote %,d, and all of it is still here."
                        .formatted(longest, length))
                : Optional.empty();
    }
}
