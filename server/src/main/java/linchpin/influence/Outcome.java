package linchpin.influence;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import linchpin.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What came of something, as somebody said it.
 *
 * @param n the how-manieth; the last counts
 * @param about what it is linked to; null where it is told in words alone
 * @param words null where the link says it
 */
public record Outcome(
        int n,
        How how,
        @Nullable About about,
        @Nullable UUID aboutId,
        @Nullable String words,
        AccountId by,
        LocalDate saidOn) {

    /** Whether it came to anything. */
    public enum How {
        MOVED("It moved something"),
        NOTHING("Nothing came of it");

        private final String label;

        How(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** @return as kept */
        public String stored() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
