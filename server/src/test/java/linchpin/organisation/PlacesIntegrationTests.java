package linchpin.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import linchpin.platform.Tenancy;
import linchpin.support.ModuleTest;
import linchpin.support.TestTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** The places of an organisation, with nobody in them. */
@ModuleTest
class PlacesIntegrationTests {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    Organisations organisations;

    @Autowired
    Places places;

    @Autowired
    TestTime time;

    private OrganisationId here;

    @BeforeEach
    void anOrganisation() {
        here = founded();
    }

    private OrganisationId founded() {
        var id = OrganisationId.fresh();
        var code = "PL" + COUNT.incrementAndGet();
        var economy = organisations.foundEconomy("Economy of " + code);
        organisations.found(id, new NewOrganisation(code, "Trust " + code, "acute", economy));
        return id;
    }

    private <T> T in(OrganisationId organisation, Supplier<T> work) {
        return Tenancy.in(organisation.id(), work);
    }

    private PlaceId open(@Nullable PlaceId parent, String name) {
        return in(here, () -> places.open(parent, name, "ward", null));
    }

    private List<Place> openHere() {
        return in(here, () -> places.open());
    }

    private List<String> names(List<Place> some) {
        return some.stream().map(Place::fullName).toList();
    }

    @Test
    void standEachAfterTheOneItLiesInAndSiblingsByName() {
        var medicine = open(null, "Medicine");
        open(null, "Surgery");
        var elder = open(medicine, "Elder care");
        open(medicine, "Acute");
        open(elder, "Hazel ward");
        assertThat(in(here, places::all))
                .extracting(Place::name)
                .containsExactly("Medicine", "Acute", "Elder care", "Hazel ward", "Surgery");
        assertThat(in(here, places::all).get(3).path()).containsExactly("Medicine", "Elder care", "Hazel ward");
    }

    @Test
    void areCalledInAddressesAsOnTheirPostersForEver() {
        var ward = open(null, " Ward 7 – Élan! ");
        var code = in(here, () -> places.with(ward).orElseThrow().code());
        assertThat(code).isEqualTo("ward-7-lan");
        in(here, () -> {
            places.rename(ward, "Willow ward");
            return true;
        });
        assertThat(in(here, () -> places.withCode(code)))
                .hasValueSatisfying(place -> assertThat(place.name()).isEqualTo("Willow ward"));
    }

    @Test
    void ofTheSameNameHaveCodesOfTheirOwn() {
        open(null, "Ward 7");
        open(null, "Ward 7");
        open(null, "ward 7");
        assertThat(in(here, places::all))
                .extracting(Place::code)
                .containsExactlyInAnyOrder("ward-7", "ward-7-2", "ward-7-3");
        open(null, "!!!");
        assertThat(in(here, () -> places.withCode("place"))).isPresent();
    }

    @Test
    void takeNoCodeThatAnotherHas() {
        open(null, "Ward 7");
        assertThatThrownBy(() -> in(here, () -> places.open(null, "Another", "ward", "ward-7")))
                .isInstanceOf(CodeTaken.class);
        assertThat(in(here, places::all)).hasSize(1);
        assertThat(in(founded(), () -> places.open(null, "Ward 7", "ward", "ward-7")))
                .as("elsewhere it is free")
                .isNotNull();
    }

    @Test
    void areAnotherOrganisationsAffairElsewhere() {
        var ward = open(null, "Ward 7");
        var there = founded();
        assertThat(in(there, places::all)).isEmpty();
        assertThat(in(there, () -> places.with(ward))).isEmpty();
        assertThatThrownBy(() -> in(there, () -> places.open(ward, "Inside", "ward", null)))
                .isInstanceOf(DataIntegrityViolationException.class);
        in(there, () -> {
            places.rename(ward, "Ours");
            places.close(ward, true);
            return true;
        });
        assertThat(openHere()).extracting(Place::name).containsExactly("Ward 7");
    }

    @Test
    void closeAsOfTodayAndOpenAgain() {
        var ward = open(null, "Ward 7");
        in(here, () -> {
            places.close(ward, true);
            return true;
        });
        assertThat(openHere()).isEmpty();
        assertThat(in(here, places::all)).as("what was said about it stays").hasSize(1);
        in(here, () -> {
            places.close(ward, false);
            return true;
        });
        assertThat(names(openHere())).containsExactly("Ward 7");
    }

    @Test
    void reachAllThatLiesBelowThem() {
        var medicine = open(null, "Medicine");
        var elder = open(medicine, "Elder care");
        var hazel = open(elder, "Hazel ward");
        var surgery = open(null, "Surgery");
        assertThat(in(here, () -> places.below(medicine))).isEqualTo(new Reach.Some(Set.of(medicine, elder, hazel)));
        assertThat(in(here, () -> places.below(Set.of(hazel, surgery))))
                .isEqualTo(new Reach.Some(Set.of(hazel, surgery)));
        assertThat(in(here, () -> places.below((PlaceId) null))).isEqualTo(Reach.everywhere());
        assertThat(in(here, () -> places.below(Set.of())))
                .as("nothing is not everything")
                .isEqualTo(new Reach.Some(Set.of()));
    }

    /** Somebody whose ward was closed yesterday reads today what was said about it. */
    @Test
    void areReachedAlsoWhenTheyAreClosed() {
        var ward = open(null, "Ward 7");
        in(here, () -> {
            places.close(ward, true);
            return true;
        });
        assertThat(in(here, () -> places.below(ward)).covers(ward)).isTrue();
    }

    @Test
    void ofAnotherOrganisationAreReachedByNobodyHere() {
        var ward = open(null, "Ward 7");
        assertThat(in(founded(), () -> places.below(ward))).isEqualTo(new Reach.Some(Set.of()));
    }

    @Test
    void haveParts() {
        var medicine = open(null, "Medicine");
        var ward = open(medicine, "Ward 7");
        assertThat(in(here, () -> places.partsOf(null))).containsExactly(medicine);
        assertThat(in(here, () -> places.partsOf(medicine))).containsExactly(ward);
        assertThat(in(here, () -> places.partsOf(ward))).isEmpty();
    }

    @Test
    void areNotSeenByWhoeverIsInNoOrganisation() {
        open(null, "Ward 7");
        assertThat(places.all()).isEmpty();
    }

    @Test
    void ofAnOrganisationThatJustBeganAreNone() {
        assertThat(time.at("2026-06-30T23:30:00Z", () -> in(here, places::all))).isEmpty();
    }
}
