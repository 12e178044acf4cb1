package linchpin.proposals.sitting;

import static linchpin.proposals.Codesigning.fields;
import static linchpin.proposals.Codesigning.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import linchpin.people.Role;
import linchpin.proposals.Codesigning;
import linchpin.proposals.Proposing;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import linchpin.ui.Days;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Writing down a co-design session, and what stands of it on the proposal's page. */
@ModuleTest
class SessionIntegrationTests {

    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    World world;

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    private Trust trust;
    private Codesigning codesigning;

    @BeforeEach
    void aProposal() {
        trust = trusts.trust();
        codesigning = Codesigning.about(desk, trust, 30);
    }

    @Test
    void isOnePressFromTheProposalAndStandsThereTheLatestFirst() {
        assertThat(codesigning
                        .page(trust.linchpin(), codesigning.path())
                        .select("section:has(#sessions)")
                        .text())
                .contains("None yet. Sit together", "Write down a co-design session");
        codesigning.held(trust.linchpin(), TODAY.minusDays(9));
        codesigning.session(trust.linchpin());
        var rows = codesigning.page(trust.linchpin(), codesigning.path()).select("section:has(#sessions) li");
        assertThat(rows.eachText())
                .containsExactly(
                        Days.full(TODAY) + ", The day room 4 patients, 1 manager",
                        Days.full(TODAY.minusDays(9)) + ", The day room 4 patients, 1 manager");
    }

    @Test
    void saysWhoCameByKindAndWhoWroteItDown() {
        var path = codesigning.held(trust.linchpin(), TODAY.minusDays(3), "carers", "1", "leaders", "2");
        assertThat(codesigning
                        .page(trust.nurse(), path)
                        .select("section:has(#came)")
                        .text())
                .contains("4 patients, 1 carer or relative, 2 patient leaders, 1 manager.")
                .contains("Contact of the group, who looks through the notes: Nobody yet.")
                .contains("Written down later by " + codesigning.name(trust.linchpin()) + ", Linchpin");
    }

    @Test
    void asksForWhatIsMissingAndLosesNothingTyped() {
        assertThat(codesigning.record(trust.linchpin(), TODAY.plusDays(1), "patients", "four", "managers", "1"))
                .hasStatus(400)
                .bodyText()
                .contains("The day must not be in the future", "Enter a number up to 999", "The day room", "four");
        assertThat(codesigning.record(trust.linchpin(), TODAY))
                .hasStatus(400)
                .bodyText()
                .contains("Enter how many came, of at least one kind");
        assertThat(codesigning.record(trust.linchpin(), TODAY, "patients", "1", "contact", id(trust.nurse())))
                .as("no patient leader")
                .hasStatus(400)
                .bodyText()
                .contains("Choose again who looks through the notes");
        assertThat(codesigning.record(trust.linchpin(), TODAY, "patients", "1", "people", UUID.randomUUID() + ""))
                .hasStatus(400);
        assertThat(codesigning.count("proposals.codesign_session")).isZero();
    }

    @Test
    void isChangedWithNothingLostWhereSomebodyElseWasQuicker() {
        var path = codesigning.session(trust.linchpin());
        assertThat(desk.get(trust.nurse(), path + "/change")).hasStatusOk();
        assertThat(desk.post(trust.linchpin(), path + "/change", fields(TODAY, "patients", "5", "changes", "0")))
                .hasStatus(302);
        var second = desk.post(trust.nurse(), path + "/change", fields(TODAY, "patients", "6", "changes", "0"));
        assertThat(second)
                .hasStatus(400)
                .bodyText()
                .contains("Somebody changed this meanwhile", "The day room: 5 patients.", "value=\"6\"");
        assertThat(desk.post(trust.nurse(), path + "/change", fields(TODAY, "patients", "6", "changes", "1")))
                .hasStatus(302);
        assertThat(codesigning.page(trust.nurse(), path).text()).contains("6 patients.");
        assertThat(codesigning.page(trust.nurse(), codesigning.path()).text())
                .contains("Changed what is told of the co-design session of " + Days.full(TODAY));
    }

    @Test
    void letsOneOfTwoWhoChangeItAtOnceChangeIt() throws Exception {
        var path = codesigning.session(trust.linchpin());
        var answers = Trusts.atOnce(
                2,
                () -> desk.post(trust.linchpin(), path + "/change", fields(TODAY, "patients", "5", "changes", "0"))
                        .getResponse()
                        .getStatus());
        assertThat(answers).containsExactlyInAnyOrder(302, 400);
    }

    @Test
    void isWrittenDownByAuthorsAndByWhoeverBringsPeopleTogetherThere() {
        assertThat(codesigning.record(trusts.person(trust, Role.CONNECTOR), TODAY, "patients", "2"))
                .hasStatus(302);
        assertThat(codesigning.record(trust.nurse(), TODAY, "patients", "2"))
                .as("an author")
                .hasStatus(302);
        var analyst = trusts.person(trust, Role.ANALYST);
        assertThat(desk.get(analyst, codesigning.path() + "/sessions/new")).hasStatus(403);
        assertThat(codesigning.record(analyst, TODAY, "patients", "2")).hasStatus(403);
        assertThat(codesigning.page(analyst, codesigning.path()).select("a[href$=/sessions/new]"))
                .isEmpty();
        var path = codesigning.session(trust.linchpin());
        assertThat(desk.get(analyst, path)).hasStatusOk();
        assertThat(codesigning.page(analyst, path).select("main a[href*=change], main textarea"))
                .isEmpty();
        assertThat(desk.post(analyst, path + "/change", fields(TODAY, "patients", "9")))
                .hasStatus(403);
    }

    @Test
    void isNotThereForAnotherOrganisationNorForAnotherWard() {
        var path = codesigning.session(trust.linchpin());
        var elsewhere = trusts.on(world.ward(trust.organisation(), "Elm"), trust, Role.CONNECTOR);
        for (var who : new World.Person[] {trusts.trust().linchpin(), elsewhere}) {
            for (var page : new String[] {"", "/change", "/notes"}) {
                assertThat(desk.get(who, path + page)).as(page).hasStatus(404);
            }
            for (var deed : new String[] {"/there", "/not-there", "/moments", "/ideas", "/notes"}) {
                assertThat(desk.post(who, path + deed, "words", "Mischief", "from", "0"))
                        .as(deed)
                        .hasStatus(404);
            }
            assertThat(desk.post(who, codesigning.path() + "/sessions", fields(TODAY, "patients", "1")))
                    .hasStatus(404);
        }
        var other = Codesigning.about(desk, trust, 0).path();
        assertThat(desk.get(trust.linchpin(), path.replace(codesigning.path(), other)))
                .as("a session of another proposal")
                .hasStatus(404);
    }

    @Test
    void takesNothingMoreOnceTheProposalIsWithdrawnAndCanStillBeRead() {
        var path = codesigning.session(trust.linchpin());
        desk.post(trust.nurse(), codesigning.path() + "/withdraw", "why", "The ward moves");
        assertThat(codesigning.page(trust.linchpin(), path).text()).contains("The proposal was withdrawn");
        assertThat(codesigning.page(trust.linchpin(), path).select("main form")).isEmpty();
        assertThat(desk.post(trust.linchpin(), path + "/ideas", "words", "And a kettle"))
                .hasStatus(409);
        assertThat(desk.post(trust.linchpin(), path + "/there")).hasStatus(409);
    }

    /** Whoever follows the matter learns that people sat together over what was proposed from it. */
    @Test
    void standsInTheHistoryOfTheMatterToo() {
        var feedback = trusts.saidOnTheWard(trust, "Nowhere to be alone");
        var matter = trusts.matter(trust, "Nowhere to be alone", feedback).id().toString();
        var path = new Proposing(desk, trust).raiseFrom(matter, trust.nurse(), "Teenage room");
        new Codesigning(desk, trust, path).session(trust.linchpin());
        assertThat(codesigning.count("history.act where kind = 'proposals.session_held' and within_kind = 'matter'"))
                .isOne();
    }
}
