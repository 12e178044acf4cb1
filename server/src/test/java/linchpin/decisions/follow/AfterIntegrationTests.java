package linchpin.decisions.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import linchpin.chores.Chore;
import linchpin.decisions.Deciding;
import linchpin.people.HomePanel;
import linchpin.people.HomePanel.Item;
import linchpin.people.Role;
import linchpin.support.ByHand;
import linchpin.support.Desk;
import linchpin.support.Html;
import linchpin.support.ModuleTest;
import linchpin.support.TestTime;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What comes after a decision stands beside what came out, and nothing of it is ever taken away. */
@ModuleTest
class AfterIntegrationTests {

    private static final String CLOSED = "2099-01-02T12:00:00Z";
    private static final String REVIEW = "2099-04-10T12:00:00Z";

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    TestTime time;

    @Autowired
    List<HomePanel> panels;

    @Autowired
    @Qualifier("closeChore")
    Chore chore;

    private Trust trust;
    private Deciding deciding;
    private String path;

    @BeforeEach
    void taps() {
        trust = trusts.trust();
        deciding = new Deciding(desk, trust);
        path = deciding.published(trust.linchpin(), deciding.yesNo());
        deciding.votes(trust.leader(), path, "say", "yes");
        deciding.votes(trust.nurse(), path, "say", "yes");
        time.during(CLOSED, () -> ByHand.does(chore, trust.organisation()));
    }

    private MvcTestResult follows(Person person, String... fields) {
        return desk.post(person, path + "/follows", fields);
    }

    private void saidByTheLinchpin() {
        assertThat(follows(
                        trust.linchpin(),
                        "what",
                        "Levered taps are ordered for the ward.",
                        "answers",
                        trust.nurse().account().id().toString(),
                        "on",
                        "2099-04-01",
                        "never",
                        ""))
                .hasStatus(302);
    }

    private String text(Person person) {
        return Html.of(desk.get(person, path)).select("main").text();
    }

    private List<Item> onHome(Person person, Role role) {
        return World.as(
                person,
                () -> panels.stream()
                        .flatMap(panel -> panel.panel(Trusts.viewer(person, role)).stream())
                        .filter(panel -> panel.heading().equals("After what was decided"))
                        .flatMap(panel -> panel.items().stream())
                        .toList());
    }

    @Test
    void untilSomebodySaysWhatFollowsThePageAndTheHomeOfWhoeverSetItUpSaySo() {
        time.during(CLOSED, () -> {
            assertThat(text(trust.leader())).contains("nobody has said yet what follows");
            assertThat(onHome(trust.linchpin(), Role.LINCHPIN))
                    .singleElement()
                    .satisfies(item -> assertThat(item.path()).isEqualTo(path + "/follows"));
            assertThat(onHome(trust.leader(), Role.PATIENT_LEADER))
                    .as("whoever set it up is still here")
                    .isEmpty();
            saidByTheLinchpin();
            assertThat(onHome(trust.linchpin(), Role.LINCHPIN)).isEmpty();
            assertThat(text(trust.leader()))
                    .contains(
                            "Levered taps are ordered for the ward.",
                            "answers for it. It is looked at again on 1 April 2099.");
        });
    }

    @Test
    void whatIsSaidAnewStandsFirstAndTheEarlierStays() {
        time.during(CLOSED, () -> {
            saidByTheLinchpin();
            follows(trust.leader(), "what", "They are ordered for three wards.", "on", "", "never", "It is done then.");
            assertThat(text(trust.nurse()))
                    .containsSubsequence(
                            "They are ordered for three wards.",
                            "It is not looked at again: It is done then.",
                            "What was said before",
                            "Levered taps are ordered for the ward.");
        });
    }

    @Test
    void whatIsWrongIsSaidAndNothingTypedIsLost() {
        time.during(CLOSED, () -> {
            var none = follows(trust.linchpin(), "what", "They come on Monday.", "on", "", "never", "");
            assertThat(none).hasStatus(400);
            assertThat(Desk.text(none)).contains("Enter a day on which it is looked at again", "They come on Monday.");
            var past = follows(trust.linchpin(), "what", "", "on", "2098-01-01", "never", "");
            assertThat(Desk.text(past)).contains("Enter what happens now", "Enter a day after today");
            var stranger = UUID.randomUUID().toString();
            var gone = follows(trust.linchpin(), "what", "They come.", "answers", stranger, "on", "", "never", "Done");
            assertThat(Desk.text(gone)).contains("whoever was chosen no longer holds a role here", "They come.");
            assertThat(deciding.count("follow")).isZero();
        });
    }

    @Test
    void onTheDayItStandsOnTheHomeOfWhoeverAnswersForItUntilTheySayHowItWent() {
        time.during(CLOSED, this::saidByTheLinchpin);
        time.during(
                CLOSED, () -> assertThat(onHome(trust.nurse(), Role.END_USER)).isEmpty());
        time.during(REVIEW, () -> {
            assertThat(onHome(trust.nurse(), Role.END_USER)).singleElement().satisfies(item -> {
                assertThat(item.path()).isEqualTo(path + "/again");
                assertThat(item.detail()).contains("since 1 April 2099");
            });
            var nothing = desk.post(trust.nurse(), path + "/again", "words", "Four of six are in.");
            assertThat(Desk.text(nothing)).contains("Choose how it went", "Four of six are in.");
            assertThat(desk.post(trust.nurse(), path + "/again", "how", "changed", "words", "Four of six are in."))
                    .hasStatus(302);
            assertThat(onHome(trust.nurse(), Role.END_USER)).isEmpty();
            assertThat(text(trust.leader()))
                    .contains("It was done, and something about it is changed", "Four of six are in.");
            assertThat(text(trust.leader()))
                    .as("who answers for it is who looked again")
                    .containsPattern("(Person \\d+) answers for it.*something about it is changed · \\1,");
            assertThat(desk.get(trust.nurse(), path + "/again")).hasStatus(404);
        });
    }

    @Test
    void anotherWayIsGoneWithAReasonThatEverybodyWhoVotedIsToldOnce() {
        time.during(CLOSED, () -> {
            var silent = desk.post(trust.linchpin(), path + "/otherwise", "instead", "Knobs stay", "why", " ");
            assertThat(silent).hasStatus(400);
            assertThat(Desk.text(silent)).contains("Enter why, so that patients who voted can follow", "Knobs stay");
            assertThat(desk.post(
                            trust.linchpin(),
                            path + "/otherwise",
                            "instead",
                            "Knobs stay",
                            "why",
                            "The ward moves in May."))
                    .hasStatus(302);
            assertThat(text(trust.leader()))
                    .contains("It passed", "The organisation went another way", "Instead: Knobs stay", "moves in May");
            assertThat(onHome(trust.leader(), Role.PATIENT_LEADER))
                    .singleElement()
                    .satisfies(item -> assertThat(item.path()).isEqualTo(path));
            desk.post(trust.leader(), path + "/otherwise/read");
            assertThat(onHome(trust.leader(), Role.PATIENT_LEADER)).isEmpty();
            assertThat(text(trust.leader())).contains("Instead: Knobs stay");
            assertThat(onHome(trust.nurse(), Role.END_USER))
                    .as("who has not read it")
                    .hasSize(1);
        });
    }

    @Test
    void patientsGoNoOtherWayForTheOrganisationAndNobodyGoesTwice() {
        time.during(CLOSED, () -> {
            assertThat(desk.post(trust.leader(), path + "/otherwise", "instead", "Knobs", "why", "I like them"))
                    .hasStatus(404);
            desk.post(trust.linchpin(), path + "/otherwise", "instead", "Knobs stay", "why", "The ward moves.");
            assertThat(desk.post(trust.linchpin(), path + "/otherwise", "instead", "Taps", "why", "It does not."))
                    .hasStatus(404);
            assertThat(deciding.count("otherwise where instead = 'Knobs stay'")).isOne();
        });
    }

    /** Tried with ill will: at the database itself. */
    @Test
    void nobodyCanTakeBackWhatWasSaid() {
        time.during(CLOSED, () -> {
            saidByTheLinchpin();
            desk.post(trust.linchpin(), path + "/otherwise", "instead", "Knobs stay", "why", "The ward moves.");
        });
        for (var sql : List.of(
                "update decisions.otherwise set why = 'Nothing'",
                "delete from decisions.otherwise",
                "update decisions.follow set what = 'Nothing'",
                "delete from decisions.follow",
                "delete from decisions.looked_at")) {
            assertThatThrownBy(() -> desk.change(trust.organisation(), sql))
                    .as(sql)
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void whatRunsHasNothingThatFollows() {
        var running = deciding.published(trust.linchpin(), deciding.yesNo());
        assertThat(desk.get(trust.linchpin(), running + "/follows")).hasStatus(404);
        assertThat(desk.get(trust.linchpin(), running + "/otherwise")).hasStatus(404);
        assertThat(Html.of(desk.get(trust.linchpin(), running)).select("#follows"))
                .isEmpty();
    }

    @Test
    void whereWhoeverSetItUpIsGoneItWaitsForEverybodyWhoCouldSayIt() {
        desk.change(
                trust.organisation(),
                "update people.role_held set ended_at = now() where account_id = '"
                        + trust.linchpin().account().id() + "'");
        time.during(
                CLOSED,
                () -> assertThat(onHome(trust.leader(), Role.PATIENT_LEADER))
                        .singleElement()
                        .satisfies(item -> assertThat(item.detail()).contains("nobody has said what follows")));
    }

    /** Where the vote stands, there stands what came after it. */
    @Test
    void whatCameAfterStandsInTheHistoryOfTheDecisionWithItsReason() {
        time.during(CLOSED, () -> {
            saidByTheLinchpin();
            desk.post(trust.linchpin(), path + "/otherwise", "instead", "Knobs stay", "why", "The ward moves in May.");
            assertThat(text(trust.leader()))
                    .containsSubsequence(
                            "What was done",
                            "Said what follows from ‘What first?’: Levered taps are ordered",
                            "Went another way than ‘What first?’: Knobs stay: The ward moves in May.");
        });
    }
}
