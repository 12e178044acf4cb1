package linchpin.reminders;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How somebody wants to be reminded of a kind of thing. */
public enum How {
    MORNING("In one mail in the morning"),
    EACH("At once, in a mail of its own"),
    NEVER("Not by mail");

    private final String label;

    How(String label) {
        this.label = label;
    }

    /** @return as whoever chooses reads it */
    public String label() {
        return label;
    }

    /** @return as it stands in the database and in forms */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return empty when it is none of these */
    public static Optional<How> chosen(String stored) {
        return Arrays.stream(values())
                .filter(how -> how.stored().equals(stored))
                .findFirst();
    }
}
