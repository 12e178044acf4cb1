package linchpin.proposals.ideas;

import static linchpin.proposals.Codesigning.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import linchpin.people.HomePanel.Item;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What somebody thought of in a session, and how they learn what became of it. */
@ModuleTest
class IdeaIntegrationTests {

    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    MyIdeasOnHome home;

    private Trust trust;
    private Codesigning codesigning;
    private String session;

    @BeforeEach
    void aSessionWithAPatientLeader() {
        trust = trusts.trust();
        codesigning = Codesigning.about(desk, trust, 30);
        session = codesigning.session(trust.linchpin(), "people", id(trust.leader()));
    }

    private MvcTestResult add(Person person, String giver) {
        return desk.post(person, session + "/ideas", "words", "A kettle on the ward", "giver", giver);
    }

    /** @return where what became of it is said */
    private String idea(String giver) {
        assertThat(add(trust.linchpin(), giver)).hasStatus(302);
        return codesigning
                .page(trust.linchpin(), session)
                .select("a[href$=/became]")
                .attr("href");
    }

    private MvcTestResult say(Person person, String became, String state, int seen, String... more) {
        var fields = new ArrayList<>(List.of("state", state, "seen", String.valueOf(seen)));
        fields.addAll(List.of(more));
        return desk.post(person, became, fields.toArray(String[]::new));
    }

    private String ideas(Person person) {
        return codesigning.page(person, session).select("section:has(#ideas)").text();
    }

    private List<Item> told() {
        var viewer = Trusts.viewer(trust.leader(), Role.PATIENT_LEADER);
        return World.as(trust.leader(), () -> home.panel(viewer))
                .map(panel -> panel.items())
                .orElse(List.of());
    }

    private void read() {
        var form = codesigning.page(trust.leader(), session).select("form[action$=/read]");
        assertThat(desk.post(
                        trust.leader(),
                        form.attr("action"),
                        "said",
                        form.select("[name=said]").attr("value")))
                .hasStatus(302);
    }

    @Test
    void standsOpenWithWhoseItWas() {
        add(trust.linchpin(), "patients");
        add(trust.linchpin(), "");
        assertThat(ideas(trust.nurse()))
                .contains("A kettle on the ward Open", "Whose idea: A patient.", "Whose idea: The group together.");
        assertThat(codesigning.page(trust.nurse(), codesigning.path()).text()).contains("2 ideas: 2 open");
        assertThat(add(trust.linchpin(), "person-" + id(trust.nurse())))
                .as("was not named as having been there")
                .hasStatus(400)
                .bodyText()
                .contains("Choose whose idea it was", "A kettle on the ward");
        assertThat(desk.post(trust.linchpin(), session + "/ideas", "words", " "))
                .hasStatus(400);
    }

    @Test
    void namesItsGiverOnceTheySayThatTheyWereThere() {
        add(trust.linchpin(), "person-" + id(trust.leader()));
        assertThat(ideas(trust.nurse())).contains("Somebody who has not said yet that they were there");
        assertThat(ideas(trust.leader())).contains("Whose idea: You.");
        desk.post(trust.leader(), session + "/there");
        assertThat(ideas(trust.nurse())).contains("Whose idea: " + codesigning.name(trust.leader()));
    }

    @Test
    void tellsItsGiverWhatBecameOfItUntilTheyHaveReadIt() {
        var became = idea("person-" + id(trust.leader()));
        assertThat(told())
                .singleElement()
                .satisfies(item -> assertThat(item.tag()).isEqualTo("New"));
        read();
        assertThat(told()).isEmpty();
        assertThat(say(trust.nurse(), became, "not_taken_up", 0, "words", "Hot water harms"))
                .hasStatus(302);
        assertThat(told()).singleElement().satisfies(item -> {
            assertThat(item.text()).isEqualTo("A kettle on the ward");
            assertThat(item.detail()).contains("Not taken up, because: Hot water harms");
        });
        assertThat(ideas(trust.nurse())).as("of others").doesNotContain("I have read it");
        read();
        assertThat(told()).isEmpty();
        assertThat(say(trust.nurse(), became, "parked", 1, "words", "The kitchen is built"))
                .hasStatus(302);
        assertThat(told()).hasSize(1);
    }

    /** Whoever reads slowly does not miss what was said while they read. */
    @Test
    void isReadAsFarAsItWasSeen() {
        var became = idea("person-" + id(trust.leader()));
        say(trust.nurse(), became, "taken_up", 0, "version", "1");
        say(trust.nurse(), became, "not_taken_up", 1, "words", "Hot water harms");
        var path = became.replace("/became", "/read");
        assertThat(desk.post(trust.leader(), path, "said", "1")).hasStatus(302);
        assertThat(told()).hasSize(1);
        assertThat(desk.post(trust.nurse(), path, "said", "2"))
                .as("is not theirs")
                .hasStatus(404);
        assertThat(told()).hasSize(1);
    }

    @Test
    void keepsTheEarlierWordBesideTheLater() {
        var became = idea("");
        say(trust.nurse(), became, "parked", 0, "until", TODAY.plusDays(9).toString(), "words", "The builders come");
        say(trust.nurse(), became, "taken_up", 1, "version", "1", "words", "In the corner");
        assertThat(ideas(trust.nurse()))
                .containsSubsequence(
                        "Taken up in version 1: In the corner",
                        "Parked until " + Days.full(TODAY.plusDays(9)) + ": The builders come");
        assertThat(codesigning.page(trust.nurse(), codesigning.path()).text())
                .contains("1 idea: 1 taken up", "Said what became of an idea from the co-design session", ": Taken up")
                .doesNotContain("In the corner");
    }

    @Test
    void asksForWhatIsMissingAndLosesNothingTyped() {
        var became = idea("");
        assertThat(say(trust.nurse(), became, "", 0, "words", "Perhaps"))
                .hasStatus(400)
                .bodyText()
                .contains("Choose what became of it", "Perhaps");
        assertThat(say(trust.nurse(), became, "not_taken_up", 0)).hasStatus(400);
        assertThat(say(trust.nurse(), became, "taken_up", 0)).hasStatus(400);
        assertThat(say(trust.nurse(), became, "taken_up", 0, "version", "2")).hasStatus(400);
        assertThat(say(trust.nurse(), became, "parked", 0)).hasStatus(400);
        assertThat(codesigning.count("proposals.idea_word")).isZero();
    }

    @Test
    void tellsTheSecondOfTwoWhoSayItAtOnceWhatTheFirstSaid() throws Exception {
        var became = idea("");
        var answers = Trusts.atOnce(2, () -> say(trust.nurse(), became, "not_taken_up", 0, "words", "Hot water harms"));
        assertThat(answers.stream().map(one -> one.getResponse().getStatus())).containsExactlyInAnyOrder(302, 400);
        assertThat(answers.stream().map(Desk::text).filter(text -> !text.isEmpty()))
                .anySatisfy(text -> assertThat(text)
                        .contains("Somebody said something of it meanwhile", "Not taken up, because: Hot water harms"));
        assertThat(codesigning.count("proposals.idea_word")).isOne();
    }

    @Test
    void isAnsweredByNobodyWhoMayNotMoveTheProposal() {
        var became = idea("person-" + id(trust.leader()));
        for (var who : new Person[] {trusts.person(trust, Role.CONNECTOR), trusts.person(trust, Role.ANALYST)}) {
            assertThat(desk.get(who, became)).hasStatus(403);
            assertThat(say(who, became, "not_taken_up", 0, "words", "No")).hasStatus(403);
        }
        assertThat(add(trusts.person(trust, Role.ANALYST), "")).hasStatus(403);
        assertThat(desk.get(trusts.trust().linchpin(), became)).hasStatus(404);
        var elsewhere = session.replaceAll("[^/]+$", UUID.randomUUID().toString());
        assertThat(desk.get(trust.linchpin(), became.replace(session, elsewhere)))
                .hasStatus(404);
    }

    @Test
    void isTakenAwayByItsGiverAndLeavesThatThereWasOne() {
        var became = idea("person-" + id(trust.leader()));
        var away = became.replace("/became", "/away");
        assertThat(desk.post(trusts.person(trust, Role.CONNECTOR), away)).hasStatus(403);
        assertThat(desk.post(trust.leader(), away)).as("without a reason").hasStatus(400);
        assertThat(desk.get(trust.leader(), away)).hasStatusOk().bodyText().contains("kettle");
        assertThat(desk.post(trust.leader(), away, "why", "It was another’s")).hasStatus(302);
        assertThat(desk.post(trust.leader(), away)).as("pressed again").hasStatus(302);
        assertThat(ideas(trust.nurse()))
                .contains(codesigning.name(trust.leader()) + " took this away on " + Days.full(TODAY)
                        + ", because: It was another’s")
                .doesNotContain("kettle");
        assertThat(told()).isEmpty();
        assertThat(say(trust.nurse(), became, "not_taken_up", 0, "words", "No")).hasStatus(404);
        assertThat(codesigning.count("proposals.idea where words is not null")).isZero();
    }

    @Test
    void isTheirsNoMoreWhoSayThatTheyWereNotThere() {
        idea("person-" + id(trust.leader()));
        desk.post(trust.leader(), session + "/not-there");
        assertThat(told()).isEmpty();
    }

    /** What became of it can still be read, and is told, though nothing more is done with the proposal. */
    @Test
    void isToldOfStillOnceTheProposalIsWithdrawn() {
        var became = idea("person-" + id(trust.leader()));
        say(trust.nurse(), became, "not_taken_up", 0, "words", "The ward moves");
        desk.post(trust.nurse(), codesigning.path() + "/withdraw", "why", "The ward moves");
        assertThat(told()).hasSize(1);
        read();
        assertThat(told()).isEmpty();
    }

    @Test
    void isToldToNobodyElse() {
        var became = idea("person-" + id(trust.leader()));
        say(trust.nurse(), became, "not_taken_up", 0, "words", "Hot water harms");
        for (var other : new Person[] {trust.nurse(), trust.linchpin(), trusts.person(trust, Role.PATIENT_LEADER)}) {
            var viewer = Trusts.viewer(other, Role.PATIENT_LEADER);
            assertThat(World.as(other, () -> home.panel(viewer))).isEmpty();
        }
    }

    @Test
    void isNotNewToWhoeverWroteItDownAsTheirOwn() {
        desk.post(trust.leader(), session + "/there");
        assertThat(add(trust.leader(), "person-" + id(trust.leader()))).hasStatus(302);
        assertThat(told()).isEmpty();
        assertThat(ideas(trust.leader())).contains("Whose idea: You.").doesNotContain("I have read it");
    }

    @Test
    void standsFiveTimesOnAHomeAndIsCountedInAll() {
        for (var more = 0; more < 6; more++) {
            add(trust.linchpin(), "person-" + id(trust.leader()));
        }
        var viewer = Trusts.viewer(trust.leader(), Role.PATIENT_LEADER);
        assertThat(World.as(trust.leader(), () -> home.panel(viewer))).hasValueSatisfying(panel -> {
            assertThat(panel.count()).isEqualTo(6);
            assertThat(panel.items()).hasSize(5);
        });
    }
}
