package linchpin.representation.halfyears;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import linchpin.analysis.figures.Representation.GroupCount;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.Givers;
import linchpin.feedback.register.Register;
import linchpin.figures.Counts;
import linchpin.organisation.Organisation;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.support.ModuleTest;
import linchpin.support.Said;
import linchpin.support.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Who is counted in half a year, where it begins and ends, and where places change within it. */
@ModuleTest
class GroupsHeardIntegrationTests {

    private static final HalfYear HALF = new HalfYear(YearMonth.of(2026, 1));
    private static final LocalDate MAY = LocalDate.of(2026, 5, 5);

    @Autowired
    World world;

    @Autowired
    Places places;

    @Autowired
    Register register;

    @Autowired
    Givers givers;

    @Autowired
    Counts counts;

    @Autowired
    GroupsHeard heard;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    private Organisation trust;
    private PlaceId ash;

    @BeforeEach
    void aTrustWithAWard() {
        trust = world.organisation();
        ash = world.ward(trust, "Ash ward");
    }

    private <T> T in(Supplier<T> work) {
        return World.in(trust.id(), work);
    }

    private FeedbackId said(@Nullable PlaceId where, LocalDate on, String sex) {
        var id = Said.said("Kind").at(where).on(on).in(register, trust);
        return in(() -> {
            givers.say(id, Map.of("sex", sex));
            return id;
        });
    }

    private Slice sex(@Nullable PlaceId place) {
        return in(() -> heard.whole()).stream()
                .filter(slice -> slice.dimension().code().equals("sex"))
                .map(slice -> new Slice(HALF, slice.dimension(), place))
                .findFirst()
                .orElseThrow();
    }

    private long women(@Nullable PlaceId place) {
        return in(() -> heard.of(sex(place), Map.of())).stream()
                .filter(group -> group.name().equals("female"))
                .mapToLong(GroupCount::givers)
                .sum();
    }

    @Test
    void countsTheFirstAndTheLastDayAndNoOther() {
        said(ash, LocalDate.of(2025, 12, 31), "female");
        said(ash, LocalDate.of(2026, 1, 1), "female");
        said(ash, LocalDate.of(2026, 6, 30), "female");
        said(ash, LocalDate.of(2026, 7, 1), "female");
        assertThat(women(null)).isEqualTo(2);
    }

    @Test
    void hearsOfEveryGroupAlsoOfThoseNobodyBelongsTo() {
        var groups = in(() -> heard.of(sex(null), Map.of("female", 510L)));
        assertThat(groups).extracting(GroupCount::name).contains("female", "male");
        assertThat(groups).allSatisfy(group -> assertThat(group.givers()).isZero());
        assertThat(groups.getFirst()).isEqualTo(new GroupCount("female", 0, 510));
    }

    @Test
    void countsAPlaceWithAllBelowItAlsoOnceItIsClosed() {
        var bay = in(() -> world.below(ash, "Bay 4"));
        said(ash, MAY, "female");
        said(bay, MAY, "female");
        said(null, MAY, "female");
        in(() -> {
            places.close(bay, true);
            return true;
        });
        assertThat(women(ash)).isEqualTo(2);
        assertThat(women(bay)).isEqualTo(1);
        assertThat(women(null)).as("what is about no place in particular too").isEqualTo(3);
    }

    @Test
    void countsNobodyWhoTookTheirWordsBack() {
        var taken = said(ash, MAY, "female");
        said(ash, MAY, "female");
        in(() -> transactions.execute(_ -> jdbc.sql("update feedback.feedback set withdrawn = true where id = :id")
                .param("id", taken.id())
                .update()));
        assertThat(women(null)).isEqualTo(1);
    }

    @Test
    void knowsHowManySpokeWhetherTheySaidTheirsOrNot() {
        said(ash, MAY, "female");
        Said.said("Nothing of themselves").at(ash).on(MAY).in(register, trust);
        in(() -> {
            counts.recount();
            return true;
        });
        assertThat(in(() -> heard.everybody(sex(ash)))).isEqualTo(2);
        assertThat(women(ash)).isEqualTo(1);
    }

    @Test
    void hearsNobodyOfAnotherOrganisation() {
        said(ash, MAY, "female");
        var slice = sex(null);
        var other = world.organisation();
        List<GroupCount> groups = World.in(other.id(), () -> heard.of(slice, Map.of()));
        assertThat(groups).allSatisfy(group -> assertThat(group.givers()).isZero());
        assertThat(World.in(other.id(), () -> heard.everybody(slice))).isZero();
    }
}
