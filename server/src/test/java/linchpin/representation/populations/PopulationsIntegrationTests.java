package linchpin.representation.populations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import linchpin.organisation.Organisation;
import linchpin.organisation.PlaceId;
import linchpin.people.AccountId;
import linchpin.people.Role;
import linchpin.representation.populations.PopulationFile.NewPopulation;
import linchpin.representation.populations.PopulationFile.PopulationSet;
import linchpin.support.ModuleTest;
import linchpin.support.TestTime;
import linchpin.support.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class PopulationsIntegrationTests {

    private static final LocalDate CENSUS = LocalDate.of(2021, 3, 21);

    @Autowired
    World world;

    @Autowired
    TestTime time;

    @Autowired
    Populations populations;

    private Organisation trust;
    private AccountId loader;

    @BeforeEach
    void aTrust() {
        trust = world.organisation();
        loader = world.person(trust, Role.ADMINISTRATOR).account();
    }

    private <T> T in(Supplier<T> work) {
        return World.in(trust.id(), work);
    }

    private static NewPopulation sex(@Nullable PlaceId place, String source, LocalDate asOf, long female) {
        return new NewPopulation(
                new PopulationSet("sex", place, source, asOf), Map.of("female", female, "male", 1_000L));
    }

    private boolean load(NewPopulation... loaded) {
        return in(() -> {
            populations.load(List.of(loaded), loader);
            return true;
        });
    }

    @Test
    void keepsEveryVersionAndComparesWithTheNewest() {
        load(sex(null, "Census 2021", CENSUS, 51));
        load(sex(null, "Census 2011", CENSUS.minusYears(10), 49));
        assertThat(in(() -> populations.all()))
                .extracting(Population::source)
                .containsExactly("Census 2021", "Census 2011");
        assertThat(in(() -> populations.latest("sex", null)).orElseThrow().people())
                .as("the newest by its day, not by when it was loaded")
                .containsEntry("female", 51L);
    }

    @Test
    void takesTheLaterOfTwoOfTheSameDay() {
        time.at("2026-05-01T10:00:00Z", () -> load(sex(null, "First", CENSUS, 51)));
        time.at("2026-05-01T10:00:01Z", () -> load(sex(null, "Put right", CENSUS, 52)));
        assertThat(in(() -> populations.latest("sex", null)).orElseThrow().source())
                .isEqualTo("Put right");
    }

    @Test
    void keepsPlacesAndDimensionsApart() {
        var ash = world.ward(trust, "Ash ward");
        load(sex(ash, "Ward list", CENSUS, 5));
        assertThat(in(() -> populations.latest("sex", ash))).isPresent();
        assertThat(in(() -> populations.latest("sex", null))).isEmpty();
        assertThat(in(() -> populations.latest("age", ash))).isEmpty();
    }

    @Test
    void isLoadedOnTheDayItIsWhereTheOrganisationIs() {
        time.at("2026-06-30T23:30:00Z", () -> load(sex(null, "At night", CENSUS, 51)));
        assertThat(in(() -> populations.all()).getFirst().loadedOn()).isEqualTo(LocalDate.of(2026, 7, 1));
        time.at("2026-12-31T23:30:00Z", () -> load(sex(null, "In winter", CENSUS.plusDays(1), 51)));
        assertThat(in(() -> populations.all()).getFirst().loadedOn()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void addsUpItsPeople() {
        load(sex(null, "Census", CENSUS, 51));
        assertThat(in(() -> populations.all()).getFirst().all()).isEqualTo(1_051);
    }

    @Test
    void isFoundByItsIdAndByNoOther() {
        load(sex(null, "Census", CENSUS, 51));
        var id = in(() -> populations.all()).getFirst().id();
        assertThat(in(() -> populations.with(id))).isPresent();
        assertThat(in(() -> populations.with(null))).isEmpty();
        var other = world.organisation();
        assertThat(World.in(other.id(), () -> populations.with(id)))
                .as("of another organisation")
                .isEmpty();
        assertThat(World.in(other.id(), () -> populations.all())).isEmpty();
    }

    @Test
    void keepsAllOfAFileOrNothing() {
        var tooLong = sex(null, "x".repeat(201), CENSUS, 51);
        assertThatThrownBy(() -> load(sex(null, "Census", CENSUS, 51), tooLong)).isNotNull();
        assertThat(in(() -> populations.all())).isEmpty();
    }
}
