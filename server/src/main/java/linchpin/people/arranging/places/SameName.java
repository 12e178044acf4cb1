package linchpin.people.arranging.places;

import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.Viewer;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;

/** Two places side by side that people take for the same would share what is said about the one. */
final class SameName {

    private static final String THERE_IS_ONE = "There is a place of that name already";

    private SameName() {}

    /** @return the other place that is called so there; null for none */
    static @Nullable Place other(Places places, @Nullable Place itself, String name, @Nullable PlaceId parent) {
        return places.called(name, parent)
                .filter(place -> itself == null || !place.id().equals(itself.id()))
                .orElse(null);
    }

    /** @return the same, as far as this person may open its page */
    static @Nullable Place shown(@Nullable Place other, Viewer viewer) {
        return other != null && viewer.reach().covers(other.id()) ? other : null;
    }

    static Errors refused(String field) {
        return Errors.none().with(field, THERE_IS_ONE);
    }
}
