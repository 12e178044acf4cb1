package linchpin.matters;

import java.time.LocalDate;
import java.util.Map;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Something people raised that is carried to a change, or to an honest no.
 *
 * @param number as people call it, counted in each organisation
 * @param placeId null for the organisation as a whole
 * @param nextOwner whose turn it is; null for whoever looks after matters
 * @param closingReason why it was closed without agreement; null while it is not
 */
public record Matter(
        MatterId id,
        int number,
        String title,
        String summary,
        @Nullable PlaceId placeId,
        MatterState state,
        @Nullable AccountId nextOwner,
        AccountId openedBy,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable String closingReason) {

    /** @return where its thread is shown */
    public String path() {
        return "/matters/" + id.id();
    }

    /** @return what its place is called, with those it lies within */
    public String place(Map<PlaceId, Place> places) {
        return place(placeId, places);
    }

    /**
     * @param place null for the organisation as a whole
     * @return what it is called, with those it lies within
     */
    public static String place(@Nullable PlaceId place, Map<PlaceId, Place> places) {
        var found = place == null ? null : places.get(place);
        return found == null ? "Whole organisation" : found.fullName();
    }
}
