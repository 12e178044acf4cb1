package linchpin.returns.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import linchpin.organisation.Organisation;
import linchpin.organisation.PlaceId;
import linchpin.platform.NotFound;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is arranged once, and what is collected when. */
@LinchpinTest
class UnitsIntegrationTests {

    private static final YearMonth MAY = YearMonth.of(2026, 5);

    @Autowired
    World world;

    @Autowired
    Units units;

    @Autowired
    CareSettings settings;

    private Organisation trust;
    private PlaceId ash;
    private PlaceId beech;

    @BeforeEach
    void aTrustWithTwoWards() {
        trust = world.organisation();
        ash = world.ward(trust, "Ash ward");
        beech = world.ward(trust, "Beech ward");
    }

    private <T> T in(Supplier<T> work) {
        return World.in(trust.id(), work);
    }

    private void arrange(String setting, PlaceId... places) {
        in(() -> {
            units.arrange(
                    setting,
                    List.of(places).stream().map(place -> unit(setting, place)).toList());
            return true;
        });
    }

    private static ReturnUnit unit(String setting, PlaceId place) {
        return new ReturnUnit(setting, place.id(), "T1R", "300 MEDICINE", "");
    }

    @Test
    void areThoseThatWereChosenLast() {
        arrange("inpatient", ash, beech);
        arrange("inpatient", beech);
        assertThat(in(() -> units.of("inpatient"))).containsExactly(unit("inpatient", beech));
        assertThat(in(() -> units.of("ae"))).isEmpty();
        arrange("inpatient");
        assertThat(in(() -> units.all())).isEmpty();
    }

    @Test
    void areMadeHereSinceTheyWereFirstArranged() {
        arrange("inpatient", ash);
        var since = in(() -> units.since("inpatient"));
        assertThat(since.orElseThrow()).isBetween(LocalDate.now().minusDays(1), LocalDate.now());
        arrange("inpatient", ash, beech);
        assertThat(in(() -> units.since("inpatient"))).isEqualTo(since);
        assertThat(in(() -> units.since("ae"))).as("never arranged").isEmpty();
    }

    @Test
    void belongToOneOrganisation() {
        arrange("inpatient", ash);
        var other = world.organisation();
        assertThat(World.in(other.id(), () -> units.all())).isEmpty();
        assertThat(World.in(other.id(), () -> units.parent())).isEqualTo(new Units.Parent("", ""));
    }

    @Test
    void mayBeTheWholeOrganisation() {
        assertThat(new ReturnUnit("pts", ReturnUnit.WHOLE, "", "", "").place()).isNull();
        assertThat(unit("inpatient", ash).place()).isEqualTo(ash);
    }

    @Test
    void standBelowABodyWhoseNameMayChange() {
        in(() -> {
            units.parent(new Units.Parent("QX1", "An ICB"));
            units.parent(new Units.Parent("QX2", "Another ICB"));
            return true;
        });
        assertThat(in(() -> units.parent())).isEqualTo(new Units.Parent("QX2", "Another ICB"));
    }

    @Test
    void countAChannelAsTheModeOfItsNameUntilSomebodySaysOtherwise() {
        var modes = in(() -> settings.modes(settings.in(MAY, "inpatient"), MAY));
        var channels = Set.of("sms", "paper", "kiosk");
        assertThat(in(() -> units.modes("inpatient", channels, modes)))
                .isEqualTo(Map.of("sms", "sms", "paper", "paper-discharge", "kiosk", "other"));
        in(() -> {
            units.count("inpatient", Map.of("paper", "paper-home", "kiosk", "tablet"));
            return true;
        });
        assertThat(in(() -> units.modes("inpatient", channels, modes)))
                .as("a mode that this return does not have counts as not said")
                .isEqualTo(Map.of("sms", "sms", "paper", "paper-home", "kiosk", "other"));
    }

    @Test
    void countPaperAsHandwrittenWhereItIsCalledSo() {
        var modes = in(() -> settings.modes(settings.in(MAY, "gp"), MAY));
        assertThat(in(() -> units.modes("gp", Set.of("paper"), modes))).isEqualTo(Map.of("paper", "handwritten"));
    }

    @Test
    void areCollectedByWardSiteOrOrganisation() {
        assertThat(in(() -> settings.in(MAY, "inpatient")))
                .extracting(CareSetting::lineName, CareSetting::byWard, CareSetting::bySite)
                .containsExactly("ward", true, false);
        assertThat(in(() -> settings.in(MAY, "ae")).lineName()).isEqualTo("site");
        assertThat(in(() -> settings.in(MAY, "pts")).lineName()).isEqualTo("organisation");
    }

    /** The question was new in April 2020, and before that there was no such return. */
    @Test
    void areThoseOfTheirMonth() {
        assertThat(in(() -> settings.in(YearMonth.of(2020, 3)))).isEmpty();
        assertThat(in(() -> settings.in(YearMonth.of(2020, 4)))).isNotEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> in(() -> settings.in(YearMonth.of(2020, 3), "inpatient")));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> in(() -> settings.in(MAY, "astrology")));
    }

    @Test
    void areDueOnAWorkingDayOfTheNextMonth() {
        assertThat(in(() -> settings.due(settings.in(MAY, "inpatient"), MAY))).hasValue(LocalDate.of(2026, 6, 11));
        var december = YearMonth.of(2026, 12);
        assertThat(in(() -> settings.due(settings.in(december, "inpatient"), december)))
                .as("New Year is no working day")
                .hasValue(LocalDate.of(2027, 1, 14));
        assertThat(in(() -> settings.due(settings.in(MAY, "dental"), MAY)))
                .as("nobody knows")
                .isEmpty();
    }
}
