package linchpin.ui;

import org.jspecify.annotations.Nullable;

/** What somebody typed into a form. */
public final class Typed {

    private Typed() {}

    /** @return without blanks around it; empty for a field that was not sent */
    public static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
