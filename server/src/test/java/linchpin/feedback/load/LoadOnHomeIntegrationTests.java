package linchpin.feedback.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import linchpin.feedback.register.Register;
import linchpin.organisation.Organisation;
import linchpin.organisation.PlaceId;
import linchpin.people.HomePanel;
import linchpin.people.Role;
import linchpin.support.ModuleTest;
import linchpin.support.Said;
import linchpin.support.Trusts;
import linchpin.support.World;
import linchpin.ui.Days;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class LoadOnHomeIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Register register;

    @Autowired
    LoadOnHome load;

    private final LocalDate today = LocalDate.now();
    private Organisation trust;
    private PlaceId ward;
    private World.Person manager;

    @BeforeEach
    void aManager() {
        trust = world.organisation();
        ward = world.ward(trust, "Nightingale");
        manager = world.person(trust, Role.LINE_MANAGER);
    }

    private HomePanel.Panel home() {
        return World.as(manager, () -> load.panel(Trusts.viewer(manager, Role.LINE_MANAGER)))
                .orElseThrow();
    }

    @Test
    void tellsTheAgeOfThePileAndTheLoadOfEachWeek() {
        said(today);
        said(today.minusWeeks(1).with(DayOfWeek.MONDAY));
        said(today.minusWeeks(1).with(DayOfWeek.SUNDAY));
        said(today.minusDays(90));
        var panel = home();
        assertThat(panel.glance())
                .isNotNull()
                .satisfies(glance -> assertThat(glance.figures())
                        .extracting(HomePanel.Figure::shown)
                        .containsExactly("4", "90 days"));
        assertThat(panel.items())
                .hasSize(4)
                .extracting(HomePanel.Item::text)
                .startsWith("Week of " + Days.full(today.with(DayOfWeek.MONDAY)));
        assertThat(panel.items())
                .extracting(HomePanel.Item::detail)
                .startsWith(
                        "1 piece of feedback came in, 1 of them still unread",
                        "2 pieces of feedback came in, 2 of them still unread",
                        "0 pieces of feedback came in, 0 of them still unread");
    }

    @Test
    void doesNotCallSilenceGoodNews() {
        assertThat(home().glance()).isNull();
        assertThat(home().empty()).contains("Ask whether people know that they can tell you");
    }

    @Test
    void isForTheLineManagerAlone() {
        assertThat(World.as(manager, () -> load.panel(Trusts.viewer(manager, Role.LINCHPIN))))
                .isEmpty();
    }

    private void said(LocalDate day) {
        Said.said("There is nowhere to sit").at(ward).on(day).in(register, trust);
    }
}
