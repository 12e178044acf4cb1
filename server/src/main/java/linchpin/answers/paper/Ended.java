package linchpin.answers.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What became of copies that hung somewhere. */
enum Ended {
    DOWN("Taken down"),
    REPLACED("Replaced");

    private final String label;

    Ended(String label) {
        this.label = label;
    }

    /** @return as people read it */
    String label() {
        return label;
    }

    /** @return as it stands in the database and in forms */
    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return empty when nothing, or something else, was chosen */
    static Optional<Ended> chosen(String stored) {
        return Arrays.stream(values())
                .filter(ended -> ended.stored().equals(stored))
                .findFirst();
    }
}
