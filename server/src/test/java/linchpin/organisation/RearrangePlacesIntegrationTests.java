package linchpin.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import linchpin.platform.Tenancy;
import linchpin.support.ModuleTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Places that are moved about, and back. */
@ModuleTest
class RearrangePlacesIntegrationTests {

    @Autowired
    Organisations organisations;

    @Autowired
    Places places;

    @Autowired
    RearrangePlaces rearrange;

    private final OrganisationId organisation = OrganisationId.fresh();

    @BeforeEach
    void anOrganisation() {
        var code = "RP" + organisation.id().toString().substring(0, 8);
        organisations.found(organisation, new NewOrganisation(code, "Trust " + code, "acute", null));
    }

    private <T> T here(Supplier<T> work) {
        return Tenancy.in(organisation.id(), work);
    }

    private PlaceId place(PlaceId parent, String name) {
        return here(() -> places.open(parent, name, "ward", null));
    }

    private Place now(PlaceId id) {
        return here(() -> places.with(id)).orElseThrow();
    }

    private void does(Runnable work) {
        Tenancy.in(organisation.id(), work);
    }

    /** Whoever reads the one reads from then on what was said about the other, before and after. */
    @Test
    void whatBecamePartOfAPlaceCountsThere() {
        var one = place(null, "Ward 7");
        var other = place(null, "Ward 8");
        assertThat(here(() -> places.below(other)).covers(one)).isFalse();
        does(() -> rearrange.merge(one, other));
        assertThat(here(() -> places.below(other)).covers(one)).isTrue();
        does(() -> rearrange.part(one));
        assertThat(here(() -> places.below(other)).covers(one)).isFalse();
    }

    @Test
    void isPartedToWhereItWasAsFarAsThatDoesNotLieWithinItByNow() {
        var division = place(null, "Medicine");
        var one = place(division, "Ward 7");
        var other = place(null, "Ward 8");
        does(() -> rearrange.merge(one, other));
        does(() -> rearrange.part(one));
        assertThat(now(one).parent()).isEqualTo(division);
        var bay = place(one, "Bay");
        does(() -> rearrange.merge(one, other));
        does(() -> rearrange.move(division, bay));
        does(() -> rearrange.part(one));
        assertThat(now(one).parent()).isNull();
    }

    @Test
    void neverLiesWithinItself() {
        var division = place(null, "Medicine");
        var ward = place(division, "Ward 7");
        assertThatThrownBy(() -> does(() -> rearrange.move(division, ward))).isInstanceOf(GoesRound.class);
        assertThatThrownBy(() -> does(() -> rearrange.move(division, division))).isInstanceOf(GoesRound.class);
        assertThatThrownBy(() -> does(() -> rearrange.merge(division, ward))).isInstanceOf(GoesRound.class);
    }

    /** A ring of places hangs on nothing and would be seen nowhere, with all that was said in it. */
    @Test
    void twoThatAreMovedIntoOneAnotherAtOnceMakeNoRing() throws Exception {
        for (var round = 0; round < 10; round++) {
            var one = place(null, "One " + round);
            var other = place(null, "Other " + round);
            try (var threads = Executors.newFixedThreadPool(2)) {
                threads.invokeAll(List.<Callable<Boolean>>of(() -> moved(one, other), () -> moved(other, one)));
            }
            assertThat(here(() -> places.all()).stream().map(Place::id)).contains(one, other);
        }
    }

    private boolean moved(PlaceId id, PlaceId parent) {
        try {
            does(() -> rearrange.move(id, parent));
            return true;
        } catch (GoesRound round) {
            return false;
        }
    }
}
