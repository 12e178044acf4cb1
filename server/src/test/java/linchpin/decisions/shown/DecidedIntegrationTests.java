package linchpin.decisions.shown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.chores.Chore;
import linchpin.commands.Console;
import linchpin.commands.tally.PublishedDecision;
import linchpin.decisions.Deciding;
import linchpin.people.Role;
import linchpin.support.ByHand;
import linchpin.support.Desk;
import linchpin.support.Html;
import linchpin.support.ModuleTest;
import linchpin.support.TestTime;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World.Person;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What everybody can read of a decision, and what nobody can read out of it. */
@ModuleTest
class DecidedIntegrationTests {

    /** As everybody here is called. */
    private static final Pattern NAME = Pattern.compile("Person \\d");

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    TestTime time;

    @Autowired
    MockMvcTester browser;

    @Autowired
    @Qualifier("closeChore")
    Chore chore;

    @TempDir
    Path folder;

    private Trust trust;
    private Deciding deciding;

    @BeforeEach
    void aTrust() {
        trust = trusts.trust();
        deciding = new Deciding(desk, trust);
    }

    private MvcTestResult visit(String path) {
        return browser.get()
                .uri("/decided/" + trust.organisation().code() + path)
                .exchange();
    }

    private Document page(String path) {
        var answer = visit(path);
        assertThat(answer).hasStatusOk();
        return Html.of(answer);
    }

    private void closes() {
        time.during("2099-01-12T12:00:00Z", () -> ByHand.does(chore, trust.organisation()));
    }

    private String voted(Map<String, String> form) {
        var path = deciding.published(trust.linchpin(), form);
        deciding.votes(trust.leader(), path, "say", "yes", "reason", "My mother could not turn them");
        deciding.votes(trust.nurse(), path, "say", "no");
        return path;
    }

    @Test
    void saysThatNothingWasDecidedYet() {
        assertThat(page("").select("main").text()).contains("Nothing has been decided and published yet.");
    }

    @Test
    void standsThereWhenItHasEndedAndNotBefore() {
        voted(deciding.yesNo());
        assertThat(page("").select(".lp-list a")).isEmpty();
        assertThat(visit("/1")).hasStatus(404);
        closes();
        assertThat(page("").select(".lp-list a").eachText()).containsExactly("What first?");
        assertThat(page("").select(".lp-list a").attr("href")).endsWith("/1");
    }

    @Test
    void showsHowPatientsVotedBesideTheOutcomeAndWhatItHadBeenWithoutThem() {
        voted(deciding.yesNo());
        closes();
        assertThat(page("/1").select("main").text())
                .contains(
                        "It did not pass, with 50.00 of 100 for yes.",
                        "Patient leaders by themselves: 100.00 of 100 for yes.",
                        "Staff by themselves: 0.00 of 100 for yes.",
                        "Without the part of patient leaders:",
                        "Patient leaders: 1 of 1 have voted",
                        "Nobody has said yet what follows.");
    }

    @Test
    void namesNobody() {
        var path = voted(deciding.yesNo());
        time.during("2099-01-12T12:00:00Z", () -> {
            ByHand.does(chore, trust.organisation());
            desk.post(trust.linchpin(), path + "/follows", "what", "Levered taps come.", "never", "They are in.");
            desk.post(trust.linchpin(), path + "/otherwise", "instead", "Knobs stay", "why", "The ward moves.");
        });
        var text = page("/1").select("main").text();
        assertThat(text).contains("Levered taps come.", "Instead: Knobs stay", "The ward moves.");
        assertThat(deciding.page(trust.leader(), path)).containsPattern(NAME).contains("My mother could not turn them");
        assertThat(text + Desk.text(visit("/1/file")))
                .doesNotContainPattern(NAME)
                .doesNotContain("My mother");
    }

    @Test
    void theFileThatEverybodyCanHaveIsTheOneThatWasCounted() {
        var path = voted(deciding.yesNo());
        closes();
        var file = Desk.text(visit("/1/file"));
        assertThat(file).isEqualTo(Desk.text(desk.get(trust.leader(), path + "/file")));
        assertThat(PublishedDecision.tally(file).counted()).isEqualTo(2);
        assertThat(page("/1").select("a[href$=/1/file]")).hasSize(1);
    }

    @Test
    void itsSignatureShowsThatItIsAsItWasWhenVotingEnded() throws IOException {
        var path = voted(deciding.yesNo());
        closes();
        var signature = Desk.text(visit("/1/signature"));
        assertThat(signature).isEqualTo(Desk.text(desk.get(trust.leader(), path + "/signature")));
        var file = Files.writeString(folder.resolve("decision.json"), Desk.text(visit("/1/file")));
        var beside = Files.writeString(folder.resolve("signature.json"), signature);
        var console = new Console();
        assertThat(console.run("tally", file.toString(), "--signature", beside.toString()))
                .isZero();
        var fingerprint = page("/1").select(".lp-code").last().text();
        assertThat(console.progress()).contains(fingerprint);
        Files.writeString(file, Desk.text(visit("/1/file")).replace("\"no\"", "\"yes\""));
        assertThat(console.run("tally", file.toString(), "--signature", beside.toString()))
                .isOne();
    }

    /** Whoever got a fingerprint by another way finds here whether it is one of theirs. */
    @Test
    void theKeysThatSignedStandTogether() {
        assertThat(page("/keys").text()).contains("No file has been signed yet.");
        voted(deciding.yesNo());
        voted(deciding.yesNo());
        closes();
        var keys = page("/keys");
        assertThat(keys.select("section h2").text())
                .isEqualTo(page("/1").select(".lp-code").last().text());
        assertThat(keys.text()).contains("Signed 2 files, on ").doesNotContain("There are several");
        assertThat(page("/1").select("a[href$=/keys]")).hasSize(1);
        assertThat(page("").select("a[href$=/keys]")).hasSize(1);
    }

    /** Of two patients one knows what the other said from what both said together; and so from a total, with the shares. */
    @Test
    void whereFewVotedInSecretNoNumberAndNoFileTellsOnThem() {
        var path = voted(secretly());
        closes();
        assertThat(page("/1").select(".lp-card").text())
                .contains("It did not pass.", "the numbers would tell who said what")
                .doesNotContain("of 100", "by themselves", "Without the part");
        assertThat(visit("/1/file")).hasStatus(404);
        assertThat(visit("/1/ballots/csv")).hasStatus(404);
        assertThat(visit("/1/signature")).hasStatus(404);
        assertThat(desk.get(trust.leader(), path + "/file")).hasStatusOk();
    }

    private Map<String, String> secretly() {
        var form = deciding.yesNo();
        form.put("way.secret", "yes");
        return form;
    }

    /** Four of each side have a vote. How many used it is what counts, and whether all said the same. */
    private void votedByFour(String patients, String staff) {
        var form = secretly();
        var leaders = four(trust.leader(), Role.PATIENT_LEADER);
        var nurses = four(trust.nurse(), Role.END_USER);
        form.put("votes.patients", ids(leaders));
        form.put("votes.staff", ids(nurses));
        var path = deciding.published(trust.linchpin(), form);
        say(leaders, path, patients);
        say(nurses, path, staff);
        closes();
    }

    private List<Person> four(Person first, Role role) {
        return Stream.concat(
                        Stream.of(first),
                        Stream.generate(() -> trusts.person(trust, role)).limit(3))
                .toList();
    }

    private static String ids(List<Person> people) {
        return people.stream().map(one -> one.account().id().toString()).collect(Collectors.joining(" "));
    }

    /** @param says what each says, y or n; whoever is left over says nothing */
    private void say(List<Person> people, String path, String says) {
        for (int i = 0; i < says.length(); i++) {
            deciding.votes(people.get(i), path, "say", says.charAt(i) == 'y' ? "yes" : "no");
        }
    }

    @ParameterizedTest
    @CsvSource({"yn, yynn", "yyyy, yynn", "yynn, nnn"})
    void whereFewCameOrAllSaidTheSameTheNumbersAreKeptBack(String patients, String staff) {
        votedByFour(patients, staff);
        assertThat(page("/1").select(".lp-card").text()).doesNotContain("of 100");
        assertThat(visit("/1/file")).hasStatus(404);
        assertThat(visit("/1/ballots/csv")).hasStatus(404);
    }

    @Test
    void whereEnoughSaidDifferentThingsInSecretTheNumbersAreShown() {
        votedByFour("yyn", "yynn");
        assertThat(page("/1").select(".lp-card").text())
                .contains("It passed, with", "Patient leaders by themselves: 66.67 of 100 for yes.");
        assertThat(visit("/1/file")).hasStatusOk();
        assertThat(Desk.text(visit("/1/ballots/csv"))).contains("\"Voter\",\"Side\",\"Moment\",\"Source\"");
    }

    @Test
    void whatIsNotForThePublicIsNotThere() {
        var form = deciding.yesNo();
        form.put("way.listed", "no");
        voted(form);
        closes();
        assertThat(page("").select(".lp-list a")).isEmpty();
        assertThat(visit("/1")).hasStatus(404);
        assertThat(visit("/1/file")).hasStatus(404);
        assertThat(visit("/1/ballots/csv")).hasStatus(404);
    }

    @Test
    void whatWasCalledOffStandsThereWithoutAnOutcome() {
        var path = voted(deciding.yesNo());
        desk.post(trust.linchpin(), path + "/off", "why", "Nurse Jo is ill");
        assertThat(page("/1").select("main").text())
                .contains("Called off on")
                .doesNotContain("It did not pass", "Nurse Jo", "What follows");
        assertThat(visit("/1/file")).hasStatus(404);
        assertThat(visit("/1/ballots/csv")).hasStatus(404);
    }

    @Test
    void nobodyFindsWhatIsNotThereOrOfAnotherOrganisation() {
        voted(deciding.yesNo());
        closes();
        for (var number : new String[] {"/2", "/0", "/-1", "/x", "/99999999999"}) {
            assertThat(visit(number)).as(number).hasStatus(404);
        }
        var other = trusts.trust();
        assertThat(browser.get().uri("/decided/" + other.organisation().code() + "/1"))
                .hasStatus(404);
        assertThat(browser.get().uri("/decided/NOBODY")).hasStatus(404);
    }

    @Test
    void longListsAreTurnedLikePages() {
        voted(deciding.yesNo());
        voted(deciding.yesNo());
        closes();
        assertThat(page("").select(".lp-list a")).hasSize(2);
        assertThat(page("?after=2").select(".lp-list a").eachAttr("href"))
                .singleElement()
                .satisfies(link -> assertThat(link).endsWith("/1"));
        assertThat(visit("?after=nothing")).hasStatusOk();
    }

    @Test
    void aPanelShowsWhatEachSideGave() {
        var path = deciding.published(trust.linchpin(), deciding.panel());
        for (var person : new Person[] {trust.leader(), trust.nurse()}) {
            deciding.ready(person, path);
            desk.post(person, path + "/marks", "mark-1-1", "4", "mark-2-1", "3", "mark-1-2", "2", "mark-2-2", "5");
        }
        time.during("2099-02-01T12:00:00Z", () -> ByHand.does(chore, trust.organisation()));
        var page = page("/1");
        assertThat(page.select("main").text()).contains("What each side gave", "Northway", "Access");
        assertThat(page.select("main a").eachAttr("href")).noneMatch(link -> link.startsWith("/decisions"));
        assertThat(desk.get(
                        trusts.person(trust, Role.ANALYST),
                        "/decided/" + trust.organisation().code() + "/1"))
                .hasStatusOk();
    }
}
