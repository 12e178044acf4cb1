package linchpin.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Reach;
import linchpin.ui.Choice;
import org.junit.jupiter.api.Test;

class PlaceChoicesTests {

    private static final Place SITE = place(null, "North site");
    private static final Place WARD = place(SITE, "Ward 7");
    private static final Place OTHER = place(SITE, "Ward 8");
    private static final List<Place> ALL = List.of(SITE, WARD, OTHER);

    private static Place place(Place in, String name) {
        return new Place(
                new PlaceId(UUID.randomUUID()),
                in == null ? null : in.id(),
                name,
                "ward",
                name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
                in == null ? List.of(name) : List.of(in.name(), name),
                true);
    }

    private static String value(Place place) {
        return place.id().id().toString();
    }

    @Test
    void whoReachesEverythingMayChooseTheWholeFirst() {
        assertThat(PlaceChoices.named("All of the trust", ALL, Reach.everywhere()))
                .containsExactly(
                        new Choice("", "All of the trust"),
                        new Choice(value(SITE), "North site"),
                        new Choice(value(WARD), "North site › Ward 7"),
                        new Choice(value(OTHER), "North site › Ward 8"));
    }

    @Test
    void whoReachesAWardIsOfferedThatAlone() {
        var reach = new Reach.Some(Set.of(WARD.id()));
        assertThat(PlaceChoices.named("All of the trust", ALL, reach))
                .containsExactly(new Choice(value(WARD), "North site › Ward 7"));
        assertThat(PlaceChoices.indented(ALL, reach)).containsExactly(new Choice(value(WARD), "\u2003Ward 7"));
    }

    @Test
    void whoReachesNothingIsOfferedNothing() {
        assertThat(PlaceChoices.named("All of the trust", ALL, new Reach.Some(Set.of())))
                .isEmpty();
    }
}
