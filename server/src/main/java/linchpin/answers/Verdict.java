package linchpin.answers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody says who was asked whether it changed. */
public enum Verdict {
    YES("Yes"),
    HALF("Half"),
    NO("No");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** @return as people read it */
    public String label() {
        return label;
    }

    /** @return as it stands in the database and in forms */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return empty when nothing, or something else, was chosen */
    public static Optional<Verdict> chosen(String stored) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.stored().equals(stored))
                .findFirst();
    }
}
