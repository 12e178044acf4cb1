package linchpin.representation.halfyears;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import linchpin.analysis.figures.Profile;
import linchpin.analysis.figures.Representation;
import linchpin.analysis.figures.Representation.GroupCount;
import linchpin.analysis.figures.Wilson;
import linchpin.feedback.Givers.Band;
import linchpin.feedback.Givers.Dimension;
import linchpin.organisation.Organisation;
import linchpin.organisation.PlaceId;
import linchpin.support.ModuleTest;
import linchpin.support.TestTime;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What is kept of half a year. */
@ModuleTest
class WhoSpokeIntegrationTests {

    private static final HalfYear SPRING = new HalfYear(YearMonth.of(2026, 1));
    private static final Dimension SEX = new Dimension(
            "sex", "Sex", "What is your sex?", List.of(new Band("female", "Female"), new Band("male", "Male")));
    private static final Dimension DISABILITY =
            new Dimension("disability", "Disability", "Are you disabled?", List.of(new Band("disabled", "Disabled")));
    private static final Slice WHOLE = new Slice(SPRING, SEX, null);

    @Autowired
    World world;

    @Autowired
    TestTime time;

    @Autowired
    WhoSpoke spoke;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    private Organisation trust;

    @BeforeEach
    void aTrust() {
        trust = world.organisation();
    }

    private <T> T in(Supplier<T> work) {
        return World.in(trust.id(), work);
    }

    private void keep(Slice slice, long female, long male) {
        in(() -> {
            spoke.keep(slice, counted(female, male), null);
            return true;
        });
    }

    private static Representation counted(long female, long male) {
        var groups = List.of(new GroupCount("female", female, 0), new GroupCount("male", male, 0));
        return Representation.of(groups, 7, Profile.of("MIN_N", LocalDate.of(2026, 8, 1)), Wilson.Z95);
    }

    private Map<String, GiverGroups> latest(PlaceId place) {
        return in(() -> spoke.latest(place));
    }

    @Test
    void tellsWhatItKept() {
        keep(WHOLE, 60, 20);
        assertThat(latest(null)).containsOnlyKeys("sex");
        assertThat(latest(null).get("sex")).satisfies(sex -> {
            assertThat(sex.half().words()).isEqualTo("January to June 2026");
            assertThat(sex.known()).hasValue(80);
            assertThat(sex.unknown()).isEqualTo(7);
            assertThat(sex.of("female")).hasValue(60);
            assertThat(sex.of("male")).hasValue(20);
            assertThat(sex.hidden()).isEmpty();
        });
    }

    /** Else two versions could be compared, and their difference would be somebody. */
    @Test
    void keepsTheFirstWhateverIsCountedAgain() {
        keep(WHOLE, 60, 20);
        keep(WHOLE, 61, 20);
        assertThat(latest(null).get("sex").of("female")).hasValue(60);
    }

    @Test
    void keepsNeitherASmallNumberNorTheOneItFollowsFrom() {
        keep(WHOLE, 60, 3);
        assertThat(latest(null).get("sex")).satisfies(sex -> {
            assertThat(sex.of("female")).isEmpty();
            assertThat(sex.of("male")).isEmpty();
            assertThat(sex.hidden()).containsExactlyInAnyOrder("female", "male");
            assertThat(sex.known()).hasValue(63);
        });
        assertThat(stored("select count(givers) from representation.who_spoke_group"))
                .as("not even in the database")
                .isZero();
    }

    @Test
    void keepsNothingButThatThereWereTooFew() {
        keep(WHOLE, 4, 3);
        assertThat(latest(null).get("sex").known()).isEmpty();
        assertThat(stored("select count(unknown) from representation.who_spoke"))
                .as("how many did not say theirs would tell how many did")
                .isZero();
    }

    @Test
    void tellsTheLatestHalfYearOnly() {
        keep(WHOLE, 60, 20);
        keep(new Slice(SPRING.next(), SEX, null), 30, 40);
        assertThat(latest(null).get("sex").half().words()).isEqualTo("July to December 2026");
        assertThat(latest(null).get("sex").of("female")).hasValue(30);
    }

    @Test
    void tellsAPlaceApartFromTheWhole() {
        var ward = world.ward(trust, "Ash ward");
        keep(WHOLE, 60, 20);
        keep(WHOLE.at(ward), 15, 12);
        assertThat(latest(ward).get("sex").known()).hasValue(27);
        assertThat(latest(null).get("sex").known()).hasValue(80);
        assertThat(latest(world.ward(trust, "Beech ward"))).isEmpty();
    }

    @Test
    void knowsWhatWasCounted() {
        keep(WHOLE, 60, 20);
        assertThat(in(() -> spoke.counted(WHOLE))).isTrue();
        assertThat(in(() -> spoke.counted(new Slice(SPRING, DISABILITY, null)))).isFalse();
        assertThat(in(() -> spoke.counted(new Slice(SPRING.next(), SEX, null)))).isFalse();
    }

    @Test
    void tellsNothingToAnotherOrganisation() {
        keep(WHOLE, 60, 20);
        var other = world.organisation();
        assertThat(World.in(other.id(), () -> spoke.latest(null))).isEmpty();
        assertThat(World.in(other.id(), () -> spoke.counted(WHOLE))).isFalse();
    }

    @Test
    void isKeptFromChangesByTheDatabaseItself() {
        keep(WHOLE, 60, 20);
        assertThatThrownBy(() -> change("update representation.who_spoke_group set givers = 1"))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> change("delete from representation.who_spoke"))
                .hasStackTraceContaining("permission denied");
    }

    /** The clocks of London went forward in March, so there the 29th of July began an hour before it did in Greenwich. */
    @Test
    void isDueWhenFourWeeksAreOverWhereTheOrganisationIs() {
        assertThat(time.at("2026-07-28T22:59:59Z", () -> in(() -> spoke.due()))).isEqualTo(beforeSpring());
        assertThat(time.at("2026-07-28T23:00:00Z", () -> in(() -> spoke.due()))).isEqualTo(SPRING);
    }

    private static HalfYear beforeSpring() {
        return new HalfYear(YearMonth.of(2025, 7));
    }

    private long stored(String sql) {
        return in(
                () -> transactions.execute(_ -> jdbc.sql(sql).query(Long.class).single()));
    }

    private void change(String sql) {
        in(() -> transactions.execute(_ -> jdbc.sql(sql).update()));
    }
}
