package linchpin.people.arranging;

import java.util.Set;
import linchpin.organisation.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * The part of the organisation that somebody arranges people for, which other roles of theirs do not widen.
 *
 * @param places with all below them; null for the whole organisation
 */
record Reach(@Nullable Set<PlaceId> places) {

    /** @return whether it covers the place; null is the organisation as a whole */
    boolean covers(@Nullable PlaceId place) {
        return places == null || (place != null && places.contains(place));
    }
}
