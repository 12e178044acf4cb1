package linchpin.proposals.codesign;

import static linchpin.proposals.Codesigning.fields;
import static linchpin.proposals.Codesigning.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import linchpin.people.HomePanel.Panel;
import linchpin.people.Role;
import linchpin.proposals.Codesigning;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import linchpin.support.World.Person;
import linchpin.ui.Days;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whom one can name at a session, who is named, and what stands of it on their home. */
@ModuleTest
class NamingIntegrationTests {

    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    World world;

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    AskedWhetherThere home;

    private Trust trust;
    private Codesigning codesigning;

    @BeforeEach
    void aProposal() {
        trust = trusts.trust();
        codesigning = Codesigning.about(desk, trust, 30);
    }

    private Optional<Panel> panel(Person person, Role role) {
        var viewer = Trusts.viewer(person, role);
        return World.as(person, () -> home.panel(viewer));
    }

    private List<String> offered(String where, String field) {
        return codesigning
                .page(trust.linchpin(), where)
                .select("[name=" + field + "]")
                .eachAttr("value");
    }

    @Test
    void offersWhoeverCanReadOfItAndNotWhoIsNamedAlready() {
        var elsewhere = trusts.on(world.ward(trust.organisation(), "Elm"), trust, Role.CONNECTOR);
        var here = trusts.on(trust.ward(), trust, Role.CONNECTOR);
        assertThat(offered(codesigning.path() + "/sessions/new", "people"))
                .contains(id(trust.leader()), id(trust.nurse()), id(here))
                .doesNotContain(
                        id(elsewhere), id(trust.linchpin()), id(trusts.trust().leader()));
        var session = codesigning.session(trust.linchpin(), "people", id(trust.leader()));
        assertThat(offered(session + "/change", "people"))
                .contains(id(trust.nurse()))
                .doesNotContain(id(trust.leader()));
    }

    @Test
    void namesNobodyWhoCannotReadOfIt() {
        var elsewhere = trusts.on(world.ward(trust.organisation(), "Elm"), trust, Role.CONNECTOR);
        for (var stranger : List.of(elsewhere, trusts.trust().leader())) {
            assertThat(codesigning.record(trust.linchpin(), TODAY, "patients", "1", "people", id(stranger)))
                    .hasStatus(400)
                    .bodyText()
                    .contains("cannot be named any more");
        }
        assertThat(codesigning.record(trust.linchpin(), TODAY, "patients", "1", "people", "not-an-id"))
                .hasStatus(400);
        assertThat(codesigning.count("proposals.codesign_presence")).isZero();
    }

    @Test
    void choosesAContactAmongPatientLeadersOfItsPlace() {
        var elsewhere = trusts.on(world.ward(trust.organisation(), "Elm"), trust, Role.PATIENT_LEADER);
        var here = trusts.on(trust.ward(), trust, Role.PATIENT_LEADER);
        var page = codesigning.page(trust.linchpin(), codesigning.path() + "/sessions/new");
        assertThat(page.select("#contact option").eachAttr("value"))
                .contains("", id(trust.leader()), id(here))
                .doesNotContain(id(elsewhere), id(trust.linchpin()));
        var session = codesigning.session(trust.linchpin(), "contact", id(here));
        assertThat(codesigning.page(trust.linchpin(), session + "/change").select("#contact option[selected]"))
                .singleElement()
                .satisfies(chosen -> assertThat(chosen.attr("value")).isEqualTo(id(here)));
    }

    @Test
    void namesMoreLaterAndNobodyTwice() {
        var session = codesigning.session(trust.linchpin(), "people", id(trust.leader()));
        desk.post(trust.leader(), session + "/there");
        var more = fields(TODAY, "patients", "4", "managers", "1", "people", id(trust.nurse()), "changes", "0");
        assertThat(desk.post(trust.linchpin(), session + "/change", more)).hasStatus(302);
        assertThat(panel(trust.nurse(), Role.END_USER)).isPresent();
        assertThat(codesigning.count("proposals.codesign_presence")).isEqualTo(2);
        var again = fields(TODAY, "patients", "4", "managers", "1", "people", id(trust.leader()), "changes", "1");
        assertThat(desk.post(trust.linchpin(), session + "/change", again)).hasStatus(400);
    }

    @Test
    void saysOnTheHomeOfWhoIsAskedWhenAndWhereItWas() {
        var session = codesigning.session(trust.linchpin(), "people", id(trust.nurse()));
        assertThat(panel(trust.nurse(), Role.END_USER)).hasValueSatisfying(panel -> {
            assertThat(panel.heading()).isEqualTo("Were you at this co-design session?");
            assertThat(panel.items()).singleElement().satisfies(item -> {
                assertThat(item.text()).isEqualTo("Teenage room");
                assertThat(item.path()).isEqualTo(session);
                assertThat(item.detail()).isEqualTo("Held on " + Days.full(TODAY) + ", The day room. Say yes or no.");
            });
        });
        assertThat(panel(trust.leader(), Role.PATIENT_LEADER)).isEmpty();
    }

    @Test
    void showsFiveOnAHomeAndCountsAll() {
        for (var held = 0; held < 6; held++) {
            codesigning.held(trust.linchpin(), TODAY.minusDays(held), "people", id(trust.nurse()));
        }
        assertThat(panel(trust.nurse(), Role.END_USER)).hasValueSatisfying(panel -> {
            assertThat(panel.count()).isEqualTo(6);
            assertThat(panel.items()).hasSize(5);
        });
    }

    /** Nothing can be said of it any more, so nobody is asked for ever. */
    @Test
    void asksNobodyOnceTheProposalIsWithdrawn() {
        codesigning.session(trust.linchpin(), "people", id(trust.leader()));
        desk.post(trust.nurse(), codesigning.path() + "/withdraw", "why", "The ward moves");
        assertThat(panel(trust.leader(), Role.PATIENT_LEADER)).isEmpty();
    }

    @Test
    void keepsOneWordOfWhoPressesInTwoWindowsAtOnce() throws Exception {
        var session = codesigning.session(trust.linchpin());
        var answers = Trusts.atOnce(
                2,
                () -> desk.post(trust.leader(), session + "/there")
                        .getResponse()
                        .getStatus());
        assertThat(answers).containsExactly(302, 302);
        assertThat(codesigning.count("proposals.part_taken where kind = 'came'"))
                .isOne();
        assertThat(codesigning.count("proposals.codesign_presence")).isOne();
    }

    /** Whoever is staff and a patient leader too acts as staff: what patients did must never look like more than it was. */
    @Test
    void takesWhoIsStaffTooForStaff() {
        world.give(trust.leader(), Role.LINCHPIN);
        var session = codesigning.session(trust.nurse(), "patients", "");
        desk.post(trust.leader(), session + "/there");
        assertThat(codesigning
                        .page(trust.nurse(), session)
                        .select("section:has(#came)")
                        .text())
                .contains(codesigning.name(trust.leader()) + ", Linchpin");
        assertThat(codesigning.count("proposals.part_taken")).isZero();
    }
}
