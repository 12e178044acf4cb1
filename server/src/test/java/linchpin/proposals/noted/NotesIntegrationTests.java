package linchpin.proposals.noted;

import static linchpin.proposals.Codesigning.fields;
import static linchpin.proposals.Codesigning.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import linchpin.people.Role;
import linchpin.proposals.Codesigning;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The notes of a session are one person's until the contact of the group calls them right. */
@ModuleTest
class NotesIntegrationTests {

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    NotesToApprove home;

    private Trust trust;
    private Codesigning codesigning;
    private String session;

    @BeforeEach
    void aSessionWithAContact() {
        trust = trusts.trust();
        codesigning = Codesigning.about(desk, trust, 30);
        session = codesigning.session(trust.linchpin(), "contact", id(trust.leader()));
    }

    private MvcTestResult write(Person person, int from, String words) {
        return desk.post(person, session + "/notes", "words", words, "from", String.valueOf(from));
    }

    private MvcTestResult approve(Person person, int version) {
        return desk.post(person, session + "/notes/approve", "version", String.valueOf(version));
    }

    private String notes(Person person) {
        return codesigning.page(person, session).select("section:has(#notes)").text();
    }

    private boolean reminded() {
        var viewer = Trusts.viewer(trust.leader(), Role.PATIENT_LEADER);
        return World.as(trust.leader(), () -> home.panel(viewer)).isPresent();
    }

    @Test
    void waitForTheContactWhoIsRemindedAndSaysThatTheyAreRight() {
        assertThat(notes(trust.nurse())).contains("Nobody has written notes yet.");
        assertThat(reminded()).isFalse();
        assertThat(write(trust.linchpin(), 0, "We drew the room.\nWith a door."))
                .hasStatus(302);
        assertThat(notes(trust.nurse()))
                .contains("We drew the room.")
                .contains("Not yet approved by " + codesigning.name(trust.leader()) + ", the contact of the group.")
                .doesNotContain("The notes are right");
        assertThat(reminded()).isTrue();
        assertThat(notes(trust.leader())).contains("The notes are right");
        assertThat(approve(trust.leader(), 1)).hasStatus(302);
        assertThat(approve(trust.leader(), 1)).as("pressed again").hasStatus(302);
        assertThat(reminded()).isFalse();
        assertThat(notes(trust.nurse()))
                .contains("Approved for the group by " + codesigning.name(trust.leader()) + ", Patient leader");
        assertThat(codesigning.page(trust.nurse(), codesigning.path()).text())
                .contains("notes approved")
                .containsOnlyOnce("Said that the notes are right of the co-design session");
    }

    @Test
    void waitAnewOnceTheyAreChanged() {
        write(trust.linchpin(), 0, "We drew the room.");
        approve(trust.leader(), 1);
        assertThat(Desk.text(desk.get(trust.nurse(), session + "/notes"))).contains("must be approved again");
        assertThat(write(trust.nurse(), 1, "We drew the room."))
                .as("nothing is changed")
                .hasStatus(302);
        assertThat(reminded()).isFalse();
        assertThat(write(trust.nurse(), 1, "We drew two rooms.")).hasStatus(302);
        assertThat(reminded()).isTrue();
        assertThat(notes(trust.nurse()))
                .contains("Not yet approved by", "Version 1 was approved by", "the notes were changed since")
                .contains("We drew two rooms.");
    }

    @Test
    void areNotApprovedAsSomebodyElseChangedThem() {
        write(trust.linchpin(), 0, "We drew the room.");
        write(trust.nurse(), 1, "We drew nothing.");
        var refused = approve(trust.leader(), 1);
        assertThat(refused).hasStatus(409);
        assertThat(Desk.refusal(refused)).contains("read the notes as they stand now");
        assertThat(codesigning.count("proposals.codesign_notes where approved_on is not null"))
                .isZero();
    }

    @Test
    void areCalledRightByNobodyElseAndByNobodyWhoWroteThem() {
        write(trust.linchpin(), 0, "We drew the room.");
        assertThat(approve(trust.linchpin(), 1)).as("staff").hasStatus(403);
        var other = trusts.person(trust, Role.PATIENT_LEADER);
        assertThat(approve(other, 1)).as("not the contact").hasStatus(409);
        assertThat(write(trust.leader(), 1, "We drew the room, and I say so.")).hasStatus(302);
        assertThat(approve(trust.leader(), 2)).as("their own").hasStatus(409);
        assertThat(reminded()).isFalse();
        assertThat(notes(trust.nurse())).contains("They wrote the notes themselves, so another contact must be named.");
        var fields = fields(LocalDate.now(), "patients", "4", "contact", id(other), "changes", "0");
        assertThat(desk.post(trust.linchpin(), session + "/change", fields)).hasStatus(302);
        assertThat(approve(other, 2)).hasStatus(302);
    }

    @Test
    void loseNothingWhereTwoWriteAtOnce() throws Exception {
        var answers = Trusts.atOnce(
                2,
                () -> write(
                        trust.linchpin(),
                        0,
                        "Words of " + Thread.currentThread().getName()));
        assertThat(answers.stream().map(one -> one.getResponse().getStatus())).containsExactlyInAnyOrder(302, 400);
        var late =
                answers.stream().map(Desk::text).filter(text -> !text.isEmpty()).toList();
        assertThat(late).singleElement().asString().contains("What somebody else saved meanwhile", "value=\"1\"");
        assertThat(late.getFirst().split("Words of ", -1)).as("theirs and mine").hasSize(3);
        assertThat(codesigning.count("proposals.codesign_notes")).isOne();
    }

    @Test
    void areWrittenByNobodyWhoWasNotThereAndNobodyIsNamedUntilSomebodyIsChosen() {
        assertThat(write(trusts.person(trust, Role.ANALYST), 0, "Mischief")).hasStatus(403);
        assertThat(write(trust.linchpin(), 0, " ")).hasStatus(400);
        session = codesigning.session(trust.linchpin());
        write(trust.linchpin(), 0, "We drew the room.");
        assertThat(notes(trust.nurse())).contains("nobody is named yet who looks through them for the group");
    }

    @Test
    void remindOfThemselvesNoMoreOnceTheProposalIsWithdrawn() {
        write(trust.linchpin(), 0, "We drew the room.");
        assertThat(reminded()).isTrue();
        desk.post(trust.nurse(), codesigning.path() + "/withdraw", "why", "The ward moves");
        assertThat(reminded()).isFalse();
        assertThat(notes(trust.leader())).contains("We drew the room.").doesNotContain("The notes are right");
        assertThat(approve(trust.leader(), 1)).hasStatus(409);
    }

    @Test
    void remindNobodyWhoIsNoPatientLeaderAnyMore() {
        write(trust.linchpin(), 0, "We drew the room.");
        var viewer = Trusts.viewer(trust.leader(), Role.ANALYST);
        assertThat(World.as(trust.leader(), () -> home.panel(viewer))).isEmpty();
    }

    @Test
    void stayApprovedByWhoApprovedThemWhoeverIsTheContactNow() {
        write(trust.linchpin(), 0, "We drew the room.");
        approve(trust.leader(), 1);
        var other = trusts.person(trust, Role.PATIENT_LEADER);
        var fields = fields(LocalDate.now(), "patients", "4", "contact", id(other), "changes", "0");
        assertThat(desk.post(trust.linchpin(), session + "/change", fields)).hasStatus(302);
        assertThat(notes(trust.nurse()))
                .contains("Approved for the group by " + codesigning.name(trust.leader()) + ", Patient leader");
    }
}
