package linchpin.twins;

import java.util.Locale;

/** Where the givers of a twin spoke: one that shows all in public, one some of whose numbers are hidden, two of very few, and one hidden with them. */
enum Ward {
    ASH,
    BEECH,
    CEDAR,
    DALE,
    ELM;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String title() {
        return name().charAt(0) + code().substring(1);
    }
}
