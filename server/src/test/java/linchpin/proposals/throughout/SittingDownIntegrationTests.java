package linchpin.proposals.throughout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.platform.Refusal;
import linchpin.platform.Tenancy;
import linchpin.proposals.Codesigning;
import linchpin.proposals.NotYourProposal;
import linchpin.proposals.ProposalId;
import linchpin.proposals.acting.SitTogether;
import linchpin.proposals.acting.SitTogether.Held;
import linchpin.proposals.acting.SitTogether.Session;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What other modules write down of a session is what its page shows, under the same rules. */
@ModuleTest
class SittingDownIntegrationTests {

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    SitTogether sitting;

    private Trust trust;
    private Codesigning codesigning;
    private Session session;

    @BeforeEach
    void aSession() {
        trust = trusts.trust();
        codesigning = Codesigning.about(desk, trust, 30);
        var id = UUID.fromString(codesigning.path().substring("/proposals/".length()));
        var leader = trust.leader().account();
        var held = new Held(LocalDate.now(), "The day room", 4, 1, 1, 2, leader, List.of(leader));
        session = as(trust.linchpin(), Role.LINCHPIN, viewer -> sitting.records(viewer, new ProposalId(id), held));
    }

    private <T> T as(Person person, Role role, Function<Viewer, T> deed) {
        var viewer = Trusts.viewer(person, role);
        try (var _ = Tenancy.enter(viewer.scope(role))) {
            return deed.apply(viewer);
        }
    }

    private void does(Person person, Role role, Consumer<Viewer> deed) {
        as(person, role, viewer -> {
            deed.accept(viewer);
            return viewer;
        });
    }

    private UUID idea(String words) {
        return as(
                trust.linchpin(),
                Role.LINCHPIN,
                viewer -> sitting.gives(viewer, session, words, trust.leader().account()));
    }

    private String page() {
        return codesigning
                .page(trust.nurse(), codesigning.path() + "/sessions/" + session.id())
                .select("main")
                .text();
    }

    @Test
    void standsOnItsPageWithWhoCameAndWhatCameUp() {
        does(trust.leader(), Role.PATIENT_LEADER, viewer -> sitting.came(viewer, session));
        does(trust.linchpin(), Role.LINCHPIN, viewer -> sitting.tells(viewer, session, "Nobody came", "alone"));
        does(trust.linchpin(), Role.LINCHPIN, viewer -> sitting.notes(viewer, session, "All of us drew a door."));
        assertThat(page()).contains("4 patients", "Nobody came", "Alone", "All of us drew a door.");
        does(trust.leader(), Role.PATIENT_LEADER, viewer -> sitting.approves(viewer, session));
        assertThat(codesigning.count("proposals.codesign_notes where approved_by is not null"))
                .isOne();
        assertThat(codesigning.count("proposals.codesign_presence where said_on is not null"))
                .isEqualTo(2);
    }

    @Test
    void saysOfEachIdeaWhatBecameOfIt() {
        var table = idea("A table");
        var lock = idea("A lock");
        var music = idea("Music");
        does(trust.nurse(), Role.END_USER, viewer -> {
            sitting.takesUp(viewer, session, table, 1, "It stands under the window.");
            sitting.turnsDown(viewer, session, lock, "Nobody could get in.");
            sitting.parks(viewer, session, music, "it is open");
        });
        assertThat(page())
                .contains("Taken up in version 1: It stands under the window.")
                .contains("Not taken up, because: Nobody could get in.")
                .contains("Parked until: it is open");
    }

    @Test
    void isRefusedAsOnThePages() {
        var table = idea("A table");
        var stranger = trusts.person(trust, Role.ANALYST);
        assertThatThrownBy(() -> does(stranger, Role.ANALYST, viewer -> sitting.tells(viewer, session, "I know", "")))
                .isInstanceOf(NotYourProposal.class);
        assertThatThrownBy(
                        () -> does(stranger, Role.ANALYST, viewer -> sitting.turnsDown(viewer, session, table, "No")))
                .isInstanceOf(NotYourProposal.class);
        does(trust.linchpin(), Role.LINCHPIN, viewer -> sitting.notes(viewer, session, "All of us drew a door."));
        assertThatThrownBy(() -> does(trust.linchpin(), Role.LINCHPIN, viewer -> sitting.approves(viewer, session)))
                .isInstanceOf(Refusal.class);
        assertThat(codesigning.count("proposals.touch_point")).isZero();
    }
}
