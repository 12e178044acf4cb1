package linchpin.ui;

import org.jspecify.annotations.Nullable;

/** What somebody typed into a form. */
public final class Typed {

    /** As a pattern: no control characters but tabs and the ends of lines, and no halves of characters. The rest can be stored. */
    public static final String STORABLE = "[[^\\p{Cc}\\p{Cs}]\n\r\t]*";

    /** What to say of a text with anything else in it. */
    public static final String HIDDEN =
            "There was a hidden character in this text that we cannot keep. We have taken it out: please look over your words and send them again.";

    private Typed() {}

    /** @return without blanks around it; empty for a field that was not sent */
    public static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** @return without what cannot be stored */
    public static String mended(String typed) {
        return typed.replaceAll("[\\p{Cc}\\p{Cs}&&[^\n\r\t]]", "");
    }
}
