package linchpin.organisation;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far something goes in an organisation: what somebody may read about, what a page is about, whom somebody arranges people for. Either
 * the whole of it, with what is about no particular place, or some places only. Who reaches nothing has {@link Some} without a place.
 */
public sealed interface Reach {

    /** @return the whole organisation */
    static Reach everywhere() {
        return new Whole();
    }

    /** @return nothing at all */
    static Reach nowhere() {
        return new Some(Set.of());
    }

    /** All places there are and will be, and what is about no particular place. */
    record Whole() implements Reach {

        @Override
        public boolean covers(@Nullable PlaceId place) {
            return true;
        }

        @Override
        public Reach within(Reach other) {
            return other;
        }

        @Override
        public Reach or(Reach other) {
            return this;
        }

        @Override
        public String sql(String column) {
            return "true";
        }

        @Override
        public UUID[] ids() {
            return new UUID[0];
        }
    }

    /**
     * Some places.
     *
     * @param places all of them, those below others too
     */
    record Some(Set<PlaceId> places) implements Reach {

        public Some {
            places = Set.copyOf(places);
        }

        @Override
        public boolean covers(@Nullable PlaceId place) {
            return place != null && places.contains(place);
        }

        @Override
        public Reach within(Reach other) {
            return new Some(places.stream().filter(other::covers).collect(Collectors.toSet()));
        }

        @Override
        public Reach or(Reach other) {
            return other instanceof Some(var others)
                    ? new Some(Stream.concat(places.stream(), others.stream()).collect(Collectors.toSet()))
                    : other;
        }

        @Override
        public String sql(String column) {
            return column + " = any (cast(:reach as uuid[]))";
        }

        @Override
        public UUID[] ids() {
            return places.stream().map(PlaceId::id).toArray(UUID[]::new);
        }
    }

    /** @return whether it covers what is about this place; null is the organisation as a whole */
    boolean covers(@Nullable PlaceId place);

    /** @return as far as both go */
    Reach within(Reach other);

    /** @return as far as either goes */
    Reach or(Reach other);

    /** @return a condition on a column of places, with the parameter {@code reach}, which is {@link #ids()} */
    String sql(String column);

    /** @return the value of the parameter {@code reach} */
    UUID[] ids();

    /** @return whether it is the whole organisation */
    default boolean whole() {
        return this instanceof Whole;
    }
}
