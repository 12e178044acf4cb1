package linchpin.representation.populations;

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
 * @param loadedOn the day it was where the organisation is
 * @param people by the band's code
 */
public record Population(
        UUID id,
        String dimension,
        @Nullable PlaceId place,
        String source,
        LocalDate asOf,
        LocalDate loadedOn,
        @Nullable AccountId loadedBy,
        Map<String, Long> people) {

    /** @return the people of all groups together */
    public long all() {
        return people.values().stream().mapToLong(Long::longValue).sum();
    }
}
