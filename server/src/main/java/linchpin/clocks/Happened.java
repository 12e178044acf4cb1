package linchpin.clocks;

import java.time.LocalDate;
import java.util.UUID;
import linchpin.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a clock.
 *
 * @param how null for what is not met
 * @param words a note, or why; may be empty
 * @param owner whose it is from then on; null for what does not change that
 */
public record Happened(
        UUID clockId,
        Happening what,
        LocalDate onDay,
        @Nullable How how,
        String words,
        @Nullable AccountId owner) {}
