package linchpin.reports.newsletters;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** For whom a newsletter is. */
enum Audience {
    PATIENTS("For patients", "What came of what you said"),
    STAFF("For staff rooms and clinics", "What patients said, and what we did");

    private final String label;
    private final String title;

    Audience(String label, String title) {
        this.label = label;
        this.title = title;
    }

    /** @return as people read it */
    String label() {
        return label;
    }

    /** @return what its newsletters are called */
    String title() {
        return title;
    }

    /** @return as it stands in the database, in forms and in addresses */
    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return empty for anything else */
    static Optional<Audience> with(String stored) {
        return Arrays.stream(values())
                .filter(audience -> audience.stored().equals(stored))
                .findFirst();
    }
}
