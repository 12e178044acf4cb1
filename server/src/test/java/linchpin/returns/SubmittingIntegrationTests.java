package linchpin.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
import linchpin.returns.months.MonthlyReturn;
import linchpin.returns.months.ReturnKey;
import linchpin.returns.months.Returns;
import linchpin.returns.sheet.ReturnCsv;
import linchpin.returns.units.ReturnRefused;
import linchpin.returns.units.ReturnUnit;
import linchpin.returns.units.Units;
import linchpin.support.LinchpinTest;
import linchpin.support.Said;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was submitted, and what happens to it afterwards: nothing. */
@LinchpinTest
class SubmittingIntegrationTests {

    private static final YearMonth MONTH = YearMonth.now().minusMonths(1);
    private static final ReturnKey KEY = new ReturnKey("inpatient", MONTH);

    @Autowired
    World world;

    @Autowired
    Places places;

    @Autowired
    Register register;

    @Autowired
    Counts counts;

    @Autowired
    Units units;

    @Autowired
    Returns returns;

    @Autowired
    MakeReturn making;

    @Autowired
    ReadReturn reading;

    @Autowired
    ListReturns listing;

    private Organisation trust;
    private World.Person analyst;
    private PlaceId ash;
    private PlaceId beech;

    @BeforeEach
    void aTrustOfTwoWardsThatWereHeard() {
        trust = world.organisation();
        analyst = world.person(trust, Role.ANALYST);
        ash = world.ward(trust, "Ash ward");
        beech = world.ward(trust, "Beech ward");
        arrange(Map.of("paper", "paper-home"), "QX1", ash, beech);
        said(ash);
        said(beech);
        recount();
    }

    private <T> T in(Supplier<T> work) {
        return World.in(trust.id(), work);
    }

    private void does(Runnable deed) {
        in(() -> {
            deed.run();
            return true;
        });
    }

    private void arrange(Map<String, String> modes, String above, PlaceId... wards) {
        var lines = List.of(wards).stream()
                .map(ward -> new ReturnUnit("inpatient", ward.id(), "T1R", "300 MEDICINE", ""))
                .toList();
        does(() -> units.arrange("inpatient", lines, modes, new Units.Parent(above, "An ICB")));
    }

    private void said(PlaceId where) {
        Said.said("Kind").at(where).by("paper").on(MONTH.atDay(3)).in(register, trust);
    }

    private void recount() {
        does(counts::recount);
    }

    private Viewer viewer() {
        return new Viewer(analyst.account(), "Ana", trust.id(), trust.name(), Map.of(), Reach.everywhere());
    }

    private void submit() {
        does(() -> making.check(KEY));
        does(() -> making.submit(KEY, viewer()));
    }

    private String lines() {
        return ReturnCsv.lines(in(() -> reading.sheet(KEY, viewer())), MONTH, trust);
    }

    private String modes() {
        return ReturnCsv.modes(in(() -> reading.sheet(KEY, viewer())), MONTH, trust);
    }

    @Test
    void keepsNamesLinesModesAndWhoStandsAboveAsTheyWere() {
        submit();
        var lines = lines();
        var modes = modes();
        assertThat(lines).contains("QX1", "T1R", "Ash ward", "Beech ward");
        does(() -> places.rename(ash, "Another name"));
        does(() -> places.close(beech, true));
        arrange(Map.of("paper", "paper-discharge"), "QX9", ash);
        assertThat(lines()).isEqualTo(lines);
        assertThat(modes()).isEqualTo(modes);
        assertThat(in(() -> reading.page(KEY, viewer())).since())
                .containsExactly("Beech ward is no line of this return any more.");
    }

    @Test
    void tellsOfALineThatCameLater() {
        submit();
        var cedar = world.ward(trust, "Cedar ward");
        arrange(Map.of(), "QX1", ash, beech, cedar);
        said(cedar);
        recount();
        assertThat(in(() -> reading.page(KEY, viewer())).since())
                .containsExactly("Cedar ward has become a line, with 1 response in that month.");
        assertThat(lines()).doesNotContain("Cedar ward");
    }

    @Test
    void isRefusedWhileSomethingSaidIsNotCounted() {
        does(() -> making.check(KEY));
        said(ash);
        assertThatExceptionOfType(ReturnRefused.class)
                .isThrownBy(() -> does(() -> making.submit(KEY, viewer())))
                .withMessageContaining("still being counted");
        assertThat(in(() -> returns.with(KEY)).submitted()).isFalse();
    }

    @Test
    void isRefusedAgainOnceMoreWasTypedIn() {
        does(() -> making.check(KEY));
        does(() -> making.eligible(KEY, Map.of(ash.id(), 40)));
        assertThatExceptionOfType(ReturnRefused.class).isThrownBy(() -> does(() -> making.submit(KEY, viewer())));
        submit();
        assertThat(lines()).contains("1,0,0,0,0,0,1,40");
        assertThatExceptionOfType(ReturnRefused.class)
                .isThrownBy(() -> does(() -> making.eligible(KEY, Map.of(ash.id(), 50))));
        assertThat(lines()).contains("1,0,0,0,0,0,1,40");
    }

    @Test
    void saysWhoSubmittedItAndIsDueNoLonger() {
        submit();
        assertThat(in(() -> listing.list())
                        .sections()
                        .getFirst()
                        .months()
                        .getFirst()
                        .standing())
                .satisfies(standing -> {
                    assertThat(standing.submitted()).isTrue();
                    assertThat(standing.state()).startsWith("Submitted on ").contains(" by Person ");
                });
    }

    @Test
    void isThatOfOneOrganisation() {
        submit();
        var other = world.organisation();
        assertThat(World.in(other.id(), () -> returns.with(KEY)).state()).isEqualTo(MonthlyReturn.State.NOT_STARTED);
        assertThat(World.in(other.id(), () -> returns.eligible(KEY))).isEmpty();
    }
}
