package linchpin.proposals.promised;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import linchpin.people.Role;
import linchpin.proposals.Proposing;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World.Person;
import linchpin.ui.Days;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What patients were told against what happened: two columns, and nobody confirms their own claim. */
@ModuleTest
class PromisedIntegrationTests {

    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    private Trust trust;
    private Proposing proposing;
    private String path;

    @BeforeEach
    void aProposal() {
        trust = trusts.trust();
        proposing = new Proposing(desk, trust);
        path = proposing.raise(trust.leader(), "Teenage room");
        proposing.join(trust.leader(), trust.nurse(), path);
    }

    private MvcTestResult tell(Person person, String by, LocalDate on, LocalDate due) {
        return desk.post(
                person,
                path + "/promises",
                "words",
                "Open until ten by the summer",
                "toldTo",
                "The young people on the ward",
                "by",
                by,
                "byName",
                by.isEmpty() ? "The director of estates" : "",
                "on",
                on.toString(),
                "due",
                due.toString());
    }

    /** @return where something is written beside it */
    private String told(LocalDate due) {
        var nurse = trust.nurse().account().id().toString();
        assertThat(tell(trust.leader(), nurse, TODAY.minusDays(20), due)).hasStatus(302);
        return promise();
    }

    private String promise() {
        return page(trust.linchpin())
                .select("#promised ~ .lp-card a[href*=promises]")
                .attr("href");
    }

    private org.jsoup.nodes.Document page(Person person) {
        return Jsoup.parse(proposing.page(person, path));
    }

    private MvcTestResult beside(Person person, String promise, String kind, String words, String on) {
        return desk.post(person, promise, "kind", kind, "words", words, "on", on);
    }

    private MvcTestResult say(Person person, String promise, String kind) {
        return desk.post(person, promise + "/kept", "kind", kind, "words", "I went and looked");
    }

    private String state() {
        return page(trust.linchpin()).select(".lp-sides .nhsuk-tag").text();
    }

    @Test
    void standsInTwoColumnsWithWhoToldItToWhomAndByWhen() {
        told(TODAY.plusDays(9));
        var sides = page(trust.linchpin()).select(".lp-sides > div");
        assertThat(sides).hasSize(2);
        assertThat(sides.first().text())
                .contains("Open until ten by the summer", "told The young people on the ward on")
                .contains("to be by " + Days.full(TODAY.plusDays(9)), "Written down on " + Days.full(TODAY));
        assertThat(sides.last().text()).contains("Not yet", "Nothing is written here yet.");
    }

    @Test
    void isNamedLateOnceItsDayIsOverAndDueAnewWithANewDay() {
        var promise = told(TODAY.minusDays(1));
        assertThat(state()).isEqualTo("Late");
        assertThat(beside(
                        trust.nurse(),
                        promise,
                        "not_yet",
                        "The door is on order",
                        TODAY.minusDays(1).toString()))
                .hasStatus(400)
                .bodyText()
                .contains("The new day must not be over", "The door is on order");
        assertThat(beside(
                        trust.nurse(),
                        promise,
                        "not_yet",
                        "The door is on order",
                        TODAY.plusDays(5).toString()))
                .hasStatus(302);
        assertThat(state()).isEqualTo("Not yet");
        assertThat(page(trust.linchpin()).text()).contains("Not yet: to be by " + Days.full(TODAY.plusDays(5)));
    }

    @Test
    void linksToWhatTheProductKnowsWithItsDay() {
        var promise = told(TODAY);
        assertThat(proposing.page(trust.nurse(), promise)).contains("Version 1: First version (");
        assertThat(desk.post(trust.nurse(), promise, "kind", "happened", "came", "version-1"))
                .hasStatus(302);
        var beside = page(trust.linchpin()).select(".lp-sides .lp-list li").first();
        assertThat(beside.text()).startsWith("Happened on " + Days.full(TODAY) + ": Version 1: First version");
        assertThat(beside.select("a").attr("href")).isEqualTo(path + "/versions");
        assertThat(state()).isEqualTo("Happened, not judged yet");
    }

    @Test
    void isCalledKeptByAPatientAndByNobodyWhoToldItOrSaidThatItHappened() {
        var promise = told(TODAY);
        assertThat(say(trust.nurse(), promise, "kept")).as("staff").hasStatus(403);
        beside(trust.leader(), promise, "happened", "It is open", TODAY.toString());
        assertThat(page(trust.leader()).text()).contains("You had a hand in it");
        assertThat(say(trust.leader(), promise, "kept"))
                .as("said that it happened")
                .hasStatus(409);
        var other = trusts.person(trust, Role.PATIENT_LEADER);
        assertThat(page(other).text()).contains("Say whether it was kept");
        assertThat(say(other, promise, "half")).hasStatus(302);
        assertThat(state()).isEqualTo("Half kept");
        assertThat(say(other, promise, "kept")).hasStatus(302);
        assertThat(page(trust.linchpin()).select(".lp-sides .lp-list li"))
                .as("both words stand")
                .hasSize(3);
        assertThat(state()).isEqualTo("Kept");
    }

    @Test
    void isNotCalledKeptByAPatientLeaderWhoToldIt() {
        var leader = trust.leader().account().id().toString();
        assertThat(tell(trust.nurse(), leader, TODAY, TODAY)).hasStatus(302);
        assertThat(say(trust.leader(), promise(), "kept")).hasStatus(409);
        assertThat(say(trusts.person(trust, Role.PATIENT_LEADER), promise(), "not_kept"))
                .hasStatus(302);
        assertThat(state()).isEqualTo("Not kept");
    }

    @Test
    void isCorrectedBesideItAndNeverChanged() {
        var promise = told(TODAY.plusDays(9));
        assertThat(beside(trust.nurse(), promise, "corrected", "", "")).hasStatus(400);
        assertThat(beside(trust.nurse(), promise, "corrected", "It was said on the Monday", ""))
                .hasStatus(302);
        assertThat(page(trust.linchpin()).select(".lp-sides").text())
                .contains("Correction", "It was said on the Monday", "Open until ten by the summer");
        assertThat(state()).isEqualTo("Not yet");
    }

    @Test
    void isCountedInTheList() {
        told(TODAY.minusDays(1));
        told(TODAY.plusDays(1));
        assertThat(proposing.page(trust.linchpin(), "/proposals"))
                .contains("2 promises to patients: 1 not yet, 1 late");
    }

    @Test
    void asksForWhatIsMissingAndLosesNothingTyped() {
        assertThat(desk.post(
                        trust.leader(),
                        path + "/promises",
                        "words",
                        "Open until ten",
                        "on",
                        TODAY.plusDays(1).toString()))
                .hasStatus(400)
                .bodyText()
                .contains("Open until ten", "Enter to whom it was said", "Choose who said it")
                .contains("The day must not be in the future", "Enter by which day");
        assertThat(tell(trust.leader(), "", TODAY, TODAY.minusDays(1))).hasStatus(400);
        assertThat(tell(trust.leader(), "", TODAY, TODAY)).hasStatus(302);
        assertThat(page(trust.linchpin()).text()).contains("The director of estates told The young people");
    }

    @Test
    void isWrittenByNobodyWhoMayNotMoveTheProposal() {
        var analyst = trusts.person(trust, Role.ANALYST);
        assertThat(desk.get(analyst, path + "/promises/new")).hasStatus(403);
        assertThat(tell(analyst, "", TODAY, TODAY)).hasStatus(403);
        var promise = told(TODAY);
        assertThat(beside(analyst, promise, "happened", "It is open", TODAY.toString()))
                .hasStatus(403);
        assertThat(page(analyst).select("a[href*=promises]")).isEmpty();
        assertThat(desk.get(trusts.trust().leader(), promise)).hasStatus(404);
    }
}
