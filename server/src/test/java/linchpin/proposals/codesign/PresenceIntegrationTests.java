package linchpin.proposals.codesign;

import static linchpin.proposals.Codesigning.fields;
import static linchpin.proposals.Codesigning.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import linchpin.people.Role;
import linchpin.proposals.Codesigning;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.TestTime;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import linchpin.ui.Days;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who was at a session: by number as it is told, by name only as they say themselves; and what that says of when patients came in. */
@ModuleTest
class PresenceIntegrationTests {

    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    TestTime time;

    @Autowired
    AskedWhetherThere home;

    private Trust trust;
    private Codesigning codesigning;

    @BeforeEach
    void aProposal() {
        trust = trusts.trust();
        codesigning = Codesigning.about(desk, trust, 30);
    }

    private String proposal() {
        return codesigning.page(trust.linchpin(), codesigning.path()).text();
    }

    private String came(String path) {
        return codesigning
                .page(trust.nurse(), path)
                .select("section:has(#came)")
                .text();
    }

    private boolean asked() {
        var viewer = Trusts.viewer(trust.leader(), Role.PATIENT_LEADER);
        return World.as(trust.leader(), () -> home.panel(viewer)).isPresent();
    }

    @Test
    void isNamedOnceTheySayYesAndIsAskedUntilThen() {
        var leader = codesigning.name(trust.leader());
        assertThat(asked()).isFalse();
        var path = codesigning.session(trust.linchpin(), "people", id(trust.leader()));
        assertThat(asked()).isTrue();
        assertThat(codesigning.page(trusts.person(trust, Role.ANALYST), path).text())
                .doesNotContain(leader);
        assertThat(codesigning.page(trust.linchpin(), path).text()).contains("have not said yet", leader);
        assertThat(codesigning.page(trust.leader(), path).text()).contains("Were you there?");
        assertThat(desk.post(trust.leader(), path + "/there")).hasStatus(302);
        assertThat(desk.post(trust.leader(), path + "/there"))
                .as("pressed again")
                .hasStatus(302);
        assertThat(asked()).isFalse();
        assertThat(came(path)).contains(leader + ", Patient leader");
        assertThat(codesigning.count("proposals.part_taken where kind = 'came'"))
                .isOne();
    }

    @Test
    void isNotNamedWhereTheySayNo() {
        var path = codesigning.session(trust.linchpin(), "people", id(trust.leader()));
        assertThat(desk.post(trust.leader(), path + "/not-there")).hasStatus(302);
        assertThat(asked()).isFalse();
        assertThat(codesigning.page(trust.linchpin(), path).text()).doesNotContain(codesigning.name(trust.leader()));
        assertThat(proposal()).doesNotContain("Was not at the co-design session");
    }

    @Test
    void isTakenBackWithAReasonOnceOthersHaveReadIt() {
        var path = codesigning.session(trust.linchpin());
        desk.post(trust.leader(), path + "/there");
        assertThat(desk.get(trust.leader(), path + "/not-there")).bodyText().contains("Why? (optional)");
        time.during(TODAY.plusDays(1) + "T12:00:00Z", () -> {
            assertThat(desk.post(trust.leader(), path + "/not-there"))
                    .hasStatus(400)
                    .bodyText()
                    .contains("Enter why, for those who have read it");
            assertThat(desk.post(trust.leader(), path + "/not-there", "why", "I mixed up two days"))
                    .hasStatus(302);
            assertThat(desk.post(trust.leader(), path + "/not-there")).hasStatus(302);
        });
        assertThat(came(path))
                .contains("not to have been there, because: I mixed up two days")
                .doesNotContain(codesigning.name(trust.leader()) + ", Patient leader");
        assertThat(codesigning.count("proposals.codesign_not_there")).isOne();
    }

    @Test
    void countsForWhenPatientsCameInAsToldOnItsDay() {
        codesigning.session(trust.linchpin());
        assertThat(proposal())
                .contains("Patients took part from the first day", "4 patients came to a co-design session")
                .doesNotContain("Recorded later");
    }

    @Test
    void saysWithoutWhatOneWouldSayOtherwiseWhereItIsToldLater() {
        codesigning.held(trust.linchpin(), TODAY.minusDays(9));
        assertThat(proposal())
                .contains("Patients took part from the first day", "Recorded later, on " + Days.full(TODAY))
                .contains("Without that: patients have not taken part yet");
    }

    @Test
    void saysSoTooWhereALeaderSaysLaterThatTheyWereThere() {
        var path = codesigning.held(trust.nurse(), TODAY.minusDays(9), "patients", "");
        desk.post(trust.leader(), path + "/there");
        assertThat(proposal())
                .contains(codesigning.name(trust.leader()) + " came to a co-design session, "
                        + Days.full(TODAY.minusDays(9)) + " (recorded later, on " + Days.full(TODAY))
                .contains("Without that: patients have not taken part yet");
    }

    @Test
    void takesNothingThatStaffSayOfThemselvesForTakingPart() {
        var path = codesigning.session(trust.nurse(), "patients", "", "me", "true");
        desk.post(trust.linchpin(), path + "/there");
        assertThat(came(path)).contains(", Linchpin", ", Clinician or manager");
        assertThat(proposal()).contains("Patients have not taken part yet");
        assertThat(codesigning.count("proposals.part_taken")).isZero();
    }

    @Test
    void takesBackWhatWasToldWronglyAndTellsItAnew() {
        var path = codesigning.session(trust.linchpin());
        assertThat(desk.post(trust.linchpin(), path + "/change", fields(TODAY, "managers", "5", "changes", "0")))
                .hasStatus(302);
        assertThat(proposal()).contains("Patients have not taken part yet").doesNotContain("4 patients came");
        assertThat(codesigning.count("proposals.part_taken"))
                .as("what was told stays, and that it was wrong")
                .isEqualTo(2);
    }

    @Test
    void isAskedAgainWhereTheDayWasWrong() {
        var path = codesigning.session(trust.nurse(), "patients", "");
        desk.post(trust.leader(), path + "/there");
        assertThat(proposal()).contains("Patients took part from the first day");
        var yesterday = fields(TODAY.minusDays(1), "managers", "1", "changes", "0");
        assertThat(desk.post(trust.nurse(), path + "/change", yesterday)).hasStatus(302);
        assertThat(asked()).isTrue();
        assertThat(proposal()).contains("Patients have not taken part yet");
    }

    @Test
    void saysOfTheirOwnThatTheyWereNotThereAfterAll() {
        var path = codesigning.session(trust.leader(), "patients", "", "me", "true");
        assertThat(proposal()).contains("Patients took part from the first day");
        desk.post(trust.leader(), path + "/not-there");
        assertThat(proposal()).contains("Patients have not taken part yet", "Was not at the co-design session");
    }

    /** What led to a proposal is worth writing down, and is no part in a proposal that was not there yet. */
    @Test
    void doesNotCountWhereTheSessionWasBeforeTheProposal() {
        var path = codesigning.held(trust.leader(), TODAY.minusDays(31), "me", "true");
        assertThat(came(path)).contains("4 patients", "does not count for when patients came in");
        assertThat(codesigning.count("proposals.part_taken")).isZero();
        assertThat(proposal()).contains("Patients have not taken part yet");
    }
}
