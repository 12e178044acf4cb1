package linchpin.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import linchpin.feedback.register.Register;
import linchpin.figures.Counts;
import linchpin.organisation.Organisation;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.organisation.Reach;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.returns.counting.CountReturn;
import linchpin.returns.months.MonthlyReturn;
import linchpin.returns.months.ReturnKey;
import linchpin.returns.months.Returns;
import linchpin.returns.sheet.ReturnLine;
import linchpin.returns.sheet.ReturnSheet;
import linchpin.returns.units.CareSettings;
import linchpin.returns.units.ReturnRefused;
import linchpin.returns.units.ReturnUnit;
import linchpin.returns.units.Units;
import linchpin.support.LinchpinTest;
import linchpin.support.Repairs;
import linchpin.support.Said;
import linchpin.support.TestTime;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A return where its month begins and ends, in England's summer and winter, and when places change within it. */
@LinchpinTest
class MonthsEndIntegrationTests {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final ReturnKey KEY = new ReturnKey("inpatient", MARCH);

    /** In London it is half past midnight of 1 April, for the clocks went forward on 29 March. */
    private static final String AFTER_MIDNIGHT = "2026-03-31T23:30:00Z";

    private static final String BEFORE_MIDNIGHT = "2026-03-31T22:30:00Z";

    @Autowired
    World world;

    @Autowired
    TestTime time;

    @Autowired
    Places places;

    @Autowired
    Register register;

    @Autowired
    Counts counts;

    @Autowired
    CountReturn counting;

    @Autowired
    Returns returns;

    @Autowired
    MakeReturn making;

    @Autowired
    ListReturns listing;

    @Autowired
    CareSettings settings;

    @Autowired
    Units units;

    @Autowired
    Repairs repairs;

    private Organisation trust;
    private PlaceId ash;

    @BeforeEach
    void aTrustWithAWard() {
        trust = world.organisation();
        ash = world.ward(trust, "Ash ward");
        arrange(ash);
    }

    private <T> T in(Supplier<T> work) {
        return World.in(trust.id(), work);
    }

    private void arrange(PlaceId... wards) {
        in(() -> {
            units.arrange("inpatient", List.of(wards).stream().map(this::unit).toList(), Map.of(), units.parent());
            return true;
        });
    }

    private ReturnUnit unit(PlaceId ward) {
        return new ReturnUnit("inpatient", ward.id(), "", "", "");
    }

    private void said(PlaceId where, LocalDate on) {
        Said.said("Kind").at(where).on(on).in(register, trust);
    }

    private ReturnSheet counted() {
        return in(() -> {
            counts.recount();
            return counting.count(settings.in(MARCH, "inpatient"), MARCH, trust.name(), Map.of());
        });
    }

    private void check() {
        in(() -> {
            making.check(KEY);
            return true;
        });
    }

    @Test
    void isOverWhenItIsMidnightWhereTheOrganisationIs() {
        assertThatExceptionOfType(ReturnRefused.class)
                .isThrownBy(() -> time.at(BEFORE_MIDNIGHT, () -> {
                    check();
                    return true;
                }))
                .withMessageContaining("not over");
        time.at(AFTER_MIDNIGHT, () -> {
            check();
            return true;
        });
        assertThat(in(() -> returns.with(KEY)).checked()).isTrue();
    }

    /** In another country the same moment may be another month. */
    @Test
    void isOverLaterFartherWest() {
        var west = world.organisation();
        repairs.make("update organisation.organisation set time_zone = 'America/New_York' where id = '"
                + west.id().id() + "'");
        Supplier<Boolean> over = () -> World.in(west.id(), () -> returns.over(KEY));
        assertThat(time.at(AFTER_MIDNIGHT, over)).isFalse();
        assertThat(time.at("2026-04-01T04:30:00Z", over)).isTrue();
    }

    @Test
    void listsTheMonthThatHasJustEnded() {
        assertThat(time.at(AFTER_MIDNIGHT, () -> in(() -> latest()))).isEqualTo("March 2026");
        assertThat(time.at(BEFORE_MIDNIGHT, () -> in(() -> latest()))).isEqualTo("February 2026");
    }

    private String latest() {
        return listing.list().sections().getFirst().months().getFirst().name();
    }

    @Test
    void countsTheFirstAndTheLastDayAndNoOther() {
        said(ash, MARCH.atDay(1).minusDays(1));
        said(ash, MARCH.atDay(1));
        said(ash, LocalDate.of(2026, 3, 29));
        said(ash, MARCH.atEndOfMonth());
        said(ash, MARCH.atEndOfMonth().plusDays(1));
        assertThat(counted().total().total()).isEqualTo(3);
    }

    @Test
    void countsAWardThatWasClosedWithinTheMonth() {
        said(ash, MARCH.atDay(3));
        in(() -> {
            places.close(ash, true);
            return true;
        });
        assertThat(counted().lines()).singleElement().satisfies(line -> {
            assertThat(line.name()).isEqualTo("Ash ward");
            assertThat(line.responses()).isOne();
        });
    }

    @Test
    void countsAPlaceThatWasOpenedWithinTheMonthBelowItsWard() {
        said(ash, MARCH.atDay(3));
        var bay = in(() -> world.below(ash, "Bay 4"));
        said(bay, MARCH.atDay(20));
        assertThat(counted().lines()).extracting(ReturnLine::responses).containsExactly(2L);
        arrange(ash, bay);
        assertThat(in(() -> counting.nested("inpatient"))).containsExactly("Ash ward › Bay 4");
    }

    @Test
    void hasNoLineAndNoAnswerWhereNothingIsArrangedOrSaid() {
        assertThat(counted().total().total()).isZero();
        arrange();
        assertThat(counted().lines()).isEmpty();
        assertThat(counted().modes())
                .isNotEmpty()
                .allSatisfy(mode -> assertThat(mode.n()).isZero());
        assertThat(in(() -> listing.list()).sections()).isEmpty();
    }

    @Test
    void isNoneBeforeThatReturnWasCollected() {
        var early = new ReturnKey("inpatient", YearMonth.of(2020, 3));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> in(() -> returns.with(early)));
    }

    @Test
    void listsEarlierMonthsThatSomebodyBegan() {
        var longAgo = new ReturnKey("inpatient", YearMonth.of(2024, 5));
        in(() -> {
            returns.state(longAgo, MonthlyReturn.State.MAKING);
            return true;
        });
        var all = time.at(AFTER_MIDNIGHT, () -> in(() -> returns.of(settings.in(MARCH, "inpatient"))));
        assertThat(all).hasSize(7);
        assertThat(all.getFirst().key().month()).isEqualTo(MARCH);
        assertThat(all.getLast().state()).isEqualTo(MonthlyReturn.State.MAKING);
    }

    /** Two people at once: the second finds what the first did. */
    @Test
    void isSubmittedOnceOnly() {
        said(ash, MARCH.atDay(3));
        in(() -> {
            counts.recount();
            return true;
        });
        check();
        var analyst = world.person(trust, Role.ANALYST);
        var viewer = new Viewer(analyst.account(), "Ana", trust.id(), trust.name(), Map.of(), Reach.everywhere());
        in(() -> {
            making.submit(KEY, viewer);
            return true;
        });
        assertThatExceptionOfType(ReturnRefused.class)
                .isThrownBy(() -> in(() -> {
                    making.submit(KEY, viewer);
                    return true;
                }))
                .withMessageContaining("submitted");
    }
}
