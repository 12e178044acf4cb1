package linchpin.proposals.promised;

import java.time.LocalDate;
import java.util.Locale;
import linchpin.people.AccountId;
import linchpin.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * Something that stands beside what was told.
 *
 * @param words null where a link says it all
 * @param camePath what it links to; null for nothing
 * @param cameWords what that was called when it was written; null for nothing
 * @param onDay on which it happened, or by which it is to be now; null for what has no such day
 */
public record PromiseLine(
        PromiseId promiseId,
        Kind kind,
        @Nullable String words,
        @Nullable String camePath,
        @Nullable String cameWords,
        @Nullable LocalDate onDay,
        AccountId recordedBy,
        Role recordedAs,
        LocalDate recordedOn) {

    /** What is said by it. */
    public enum Kind {
        HAPPENED("Happened"),
        NOT_YET("Not yet"),
        KEPT("Kept"),
        HALF("Half kept"),
        NOT_KEPT("Not kept"),
        CORRECTED("Correction");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        /** @return whether a patient says by it what became of the promise */
        boolean verdict() {
            return this == KEPT || this == HALF || this == NOT_KEPT;
        }

        /** @return its name as the database and forms have it */
        public String stored() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
