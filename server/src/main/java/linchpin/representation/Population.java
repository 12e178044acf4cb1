package linchpin.representation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import linchpin.organisation.PlaceId;
import linchpin.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * The people of each group, as a source outside tells them.
 *
 * @param place null for the whole organisation
 * @param people by the band's code
 */
record Population(
        UUID id,
        String dimension,
        @Nullable PlaceId place,
        String source,
        LocalDate asOf,
        Instant loadedAt,
        @Nullable AccountId loadedBy,
        Map<String, Long> people) {

    long all() {
        return people.values().stream().mapToLong(Long::longValue).sum();
    }
}
