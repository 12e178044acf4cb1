package linchpin.organisation;

import java.util.Locale;

/** What an organisation arranges for itself; the names are those of its columns. */
public enum Setting {
    NAME("Name of the organisation"),
    CONTACT("How to reach you"),
    COMPLAINTS("Worries and complaints"),
    LEADER("One patient leader is called"),
    LEADERS("Several patient leaders are called"),
    TIME_ZONE("Time zone"),
    /** The id of a picture; empty for none. */
    LOGO("Logo"),
    LOGO_ALT("Words for the logo");

    private final String label;

    Setting(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
