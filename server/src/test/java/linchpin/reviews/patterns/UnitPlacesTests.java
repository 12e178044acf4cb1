package linchpin.reviews.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import org.junit.jupiter.api.Test;

class UnitPlacesTests {

    private final Place north = place(null, "North", "division", true);
    private final Place podiatry = place(north, "Podiatry", "service", true);
    private final Place feet = place(podiatry, "Feet team", "team", true);
    private final Place nursing = place(north, "Nursing", "service", true);
    private final Place shut = place(north, "Shut", "service", false);
    private final Place south = place(null, "South", "division", true);
    private final List<Place> all = List.of(north, podiatry, feet, nursing, shut, south);

    private static Place place(Place parent, String name, String kind, boolean open) {
        return new Place(
                new PlaceId(UUID.randomUUID()),
                parent == null ? null : parent.id(),
                name,
                kind,
                name,
                List.of(name),
                open);
    }

    private UnitPlaces watching(PlaceId place, String each) {
        return new UnitPlaces(new Watched(Comments.WAITING, place, each, Tone.ALL), all);
    }

    private static Unit unit(Place place) {
        return new Unit(place.id());
    }

    @Test
    void aPlaceCountsWithAllThatLiesBelowIt() {
        var units = watching(podiatry.id(), "");
        assertThat(units.of(feet.id())).containsExactly(unit(podiatry));
        assertThat(units.of(podiatry.id())).containsExactly(unit(podiatry));
        assertThat(units.of(north.id())).isEmpty();
        assertThat(units.of(nursing.id())).isEmpty();
        assertThat(units.of(null)).isEmpty();
        assertThat(units.all()).containsExactly(unit(podiatry));
    }

    @Test
    void theWholeOrganisationCountsWithWhatIsAboutNoPlace() {
        var units = watching(null, "");
        assertThat(units.of(feet.id())).containsExactly(new Unit(null));
        assertThat(units.of(null)).containsExactly(new Unit(null));
    }

    @Test
    void eachOfAKindIsWatchedByItself() {
        var units = watching(null, "service");
        assertThat(units.of(feet.id())).containsExactly(unit(podiatry));
        assertThat(units.of(nursing.id())).containsExactly(unit(nursing));
        assertThat(units.of(north.id())).isEmpty();
        assertThat(units.of(null)).isEmpty();
        assertThat(units.all()).containsExactly(unit(podiatry), unit(nursing));
    }

    @Test
    void eachOfAKindWithinAPlaceOnly() {
        assertThat(watching(south.id(), "service").of(feet.id())).isEmpty();
        assertThat(watching(north.id(), "service").of(feet.id())).containsExactly(unit(podiatry));
        assertThat(watching(north.id(), "division").of(feet.id())).containsExactly(unit(north));
    }

    @Test
    void sortsWhatCountsByWhere() {
        var one = Comments.at(feet.id());
        var other = Comments.at(nursing.id());
        var sorted = watching(null, "service").sorted(List.of(one, other, Comments.at(south.id())));
        assertThat(sorted).hasSize(2);
        assertThat(sorted.get(unit(podiatry))).containsExactly(one);
        assertThat(sorted.get(unit(nursing))).containsExactly(other);
    }
}
