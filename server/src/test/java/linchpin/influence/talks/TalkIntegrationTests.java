package linchpin.influence.talks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import linchpin.influence.Influencing;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.Html;
import linchpin.support.LinchpinTest;
import linchpin.support.TestTime;
import linchpin.support.Trusts;
import linchpin.support.World.Person;
import linchpin.ui.Press;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

@LinchpinTest
class TalkIntegrationTests {

    private static final String SAID = "They will look at the chairs by the lift.";

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    TestTime time;

    private Influencing influencing;
    private Person leader;
    private Person nurse;

    @BeforeEach
    void people() {
        influencing = Influencing.in(desk, trusts);
        leader = influencing.trust().leader();
        nurse = influencing.trust().nurse();
    }

    @Test
    void isLoggedWithWhomAndWhatAlone() {
        var path =
                influencing.done(leader, "/talks", "whom", "the chief executive", "what", "She wants a list by May.");
        assertThat(influencing.page(leader, path))
                .contains("A talk with the chief executive", "She wants a list by May.", "Nobody has said yet");
        assertThat(influencing.page(leader, "/talks")).contains("With the chief executive", "Open");
        assertThat(influencing.page(leader, "/home")).contains("Log a talk", "/talks/new");
    }

    @Test
    void saysWhatIsMissingAndShowsAgainWhatWasTyped() {
        var nobody = desk.post(leader, "/talks", "what", SAID);
        assertThat(nobody).hasStatus(400);
        assertThat(Desk.text(nobody)).contains("Enter whom you talked to", SAID);
        var tomorrow = LocalDate.now().plusDays(2).toString();
        var later = desk.post(leader, "/talks", "whom", "Una", "what", SAID, "on", tomorrow, "route", "call");
        assertThat(later).hasStatus(400);
        assertThat(Desk.text(later)).contains("Enter a day up to today", SAID, "Una");
        var stranger = desk.post(
                leader,
                "/talks",
                "what",
                SAID,
                "person",
                trusts.trust().nurse().account().id().toString());
        assertThat(stranger).hasStatus(400);
        assertThat(influencing.page(leader, "/talks")).contains("None is logged yet");
    }

    @Test
    void leadersAndTheChampionReadItAndWhomItIsWithReadsTheirOwn() {
        var path = influencing.logged(SAID);
        for (var reader : List.of(leader, influencing.champion(), nurse)) {
            assertThat(influencing.page(reader, path)).contains(SAID);
        }
        assertThat(influencing.page(nurse, "/talks/with-me")).contains(SAID);
        assertThat(influencing.page(nurse, "/home")).contains("What you were told", path);
    }

    @Test
    void everybodyElseSeesHowManyThereAreAndNoWord() {
        var path = influencing.logged(SAID);
        for (var role : List.of(
                Role.LINCHPIN, Role.LINE_MANAGER, Role.ADMINISTRATOR, Role.CONNECTOR, Role.END_USER, Role.ANALYST)) {
            var other = trusts.person(influencing.trust(), role);
            assertThat(desk.get(other, path)).hasStatus(404);
            assertThat(influencing.page(other, "/talks"))
                    .contains("Moved something")
                    .doesNotContain(SAID, path);
            assertThat(desk.get(other, "/talks/new")).hasStatus(403);
            assertThat(desk.post(other, path, "words", "Not so")).hasStatus(404);
        }
        var ofAWard = trusts.on(influencing.trust().ward(), influencing.trust(), Role.CHAMPION);
        assertThat(desk.get(ofAWard, path)).hasStatus(404);
    }

    @Test
    void anotherOrganisationFindsNothing() {
        var path = influencing.logged(SAID);
        var elsewhere = Influencing.in(desk, trusts);
        for (var stranger : List.of(elsewhere.trust().leader(), elsewhere.champion())) {
            assertThat(desk.get(stranger, path)).hasStatus(404);
            assertThat(influencing.page(stranger, "/talks")).doesNotContain(SAID);
        }
        for (var form : List.of("/back", "/came", "/correct")) {
            assertThat(desk.get(elsewhere.trust().leader(), path + form)).hasStatus(404);
            assertThat(desk.post(elsewhere.trust().leader(), path + form, "words", "x", "how", "nothing", "what", "y"))
                    .satisfies(answer ->
                            assertThat(answer.getResponse().getStatus()).isIn(400, 404));
        }
        assertThat(influencing.page(leader, path)).contains(SAID);
    }

    @Test
    void theirWordStandsBesideAndNeitherChangesTheOther() {
        var path = influencing.logged(SAID);
        assertThat(desk.post(nurse, path, "words", " ")).hasStatus(400);
        influencing.done(nurse, path, "words", "I said that I would ask.");
        influencing.done(nurse, path, "words", "And I asked.");
        assertThat(influencing.page(leader, path)).contains(SAID, "I said that I would ask.", "And I asked.");
        assertThat(influencing.page(leader, "/home")).contains("They added their word");
        for (var form : List.of("/correct", "/back")) {
            var late = desk.post(leader, path + form, "whom", "Una", "what", "Something else", "words", "Wrong");
            assertThat(late).hasStatus(409);
            assertThat(Desk.refusal(late)).contains("for as long as nobody else has added to it");
            assertThat(desk.get(leader, path + form))
                    .as("nobody fills in a form in vain")
                    .hasStatus(409);
        }
        assertThat(influencing.page(nurse, path)).contains(SAID).doesNotContain("Something else", "Take it back");
    }

    @Test
    void isCorrectedOnItsDayByWhoLoggedItAndNobodyElse() {
        var path = influencing.logged(SAID);
        var other = trusts.person(influencing.trust(), Role.PATIENT_LEADER);
        assertThat(desk.get(other, path + "/correct")).hasStatus(404);
        assertThat(desk.post(other, path + "/correct", "whom", "x", "what", "y"))
                .hasStatus(404);
        var form = Html.of(desk.get(leader, path + "/correct"));
        assertThat(form.select("#what").val()).isEqualTo(SAID);
        assertThat(form.select("#whom-among option").eachAttr("value"))
                .as("names of those who work here are offered")
                .contains(form.select("#whom").val());
        influencing.done(leader, path + "/correct", "whom", "the matron", "what", "They will look at the beds.");
        assertThat(influencing.page(leader, path))
                .contains("the matron", "look at the beds", "corrected that day", "Corrected what was logged")
                .doesNotContain(SAID);
        var tomorrow = LocalDate.now().plusDays(1) + "T12:00:00Z";
        time.during(tomorrow, () -> {
            assertThat(influencing.page(leader, path)).contains("Take it back").doesNotContain("Correct it");
            assertThat(desk.post(leader, path + "/correct", "whom", "x", "what", "y"))
                    .hasStatus(409);
        });
    }

    @Test
    void takenBackItsWordsAreGoneAndThatItWasStays() {
        var path = influencing.logged(SAID);
        assertThat(desk.post(leader, path + "/back", "words", "")).hasStatus(400);
        influencing.done(leader, path + "/back", "words", "I had mixed up two people.");
        for (var reader : List.of(leader, nurse)) {
            assertThat(influencing.page(reader, path))
                    .contains("Taken back on", "I had mixed up two people.")
                    .doesNotContain(SAID);
        }
        assertThat(influencing.page(leader, "/talks")).contains("Taken back, and not counted: 1");
        assertThat(desk.count(influencing.trust().organisation(), "select count(*) from influence.talk"))
                .isEqualTo(1);
        assertThat(desk.post(nurse, path, "words", "But")).hasStatus(409);
        assertThat(desk.post(leader, path + "/back", "words", "Again")).hasStatus(409);
    }

    @Test
    void sameFormPressedTwiceLogsOneTalk() {
        var press = UUID.randomUUID().toString();
        for (var i = 0; i < 2; i++) {
            influencing.done(leader, "/talks", "whom", "Una", "what", SAID, Press.FIELD, press);
        }
        assertThat(desk.count(influencing.trust().organisation(), "select count(*) from influence.talk"))
                .isEqualTo(1);
    }

    @Test
    void aWordAndACorrectionAtOnceLoseNothing() throws Exception {
        var path = influencing.logged(SAID);
        var turn = new AtomicInteger();
        var person = nurse.account().id().toString();
        var answers = Trusts.atOnce(2, () -> {
            var answer = turn.getAndIncrement() == 0
                    ? desk.post(nurse, path, "words", "I would ask.")
                    : desk.post(leader, path + "/correct", "person", person, "what", "Quite another thing");
            return answer.getResponse().getStatus();
        });
        assertThat(answers).contains(302).allMatch(status -> status == 302 || status == 409);
        assertThat(influencing.page(leader, path)).contains("I would ask.");
    }

    /** What was written cannot be made to have been by somebody else, or at another time. */
    @Test
    void whoWroteWhatAndWhenCannotBeChangedInTheDatabase() {
        influencing.done(nurse, influencing.logged(SAID), "words", "I would ask.");
        for (var sql : List.of(
                "update influence.talk set logged_by = uuidv7()",
                "update influence.talk set logged_on = '2020-01-01'",
                "delete from influence.talk",
                "update influence.talk_word set words = 'x'",
                "delete from influence.talk_word")) {
            var refused = false;
            try {
                desk.change(influencing.trust().organisation(), sql);
            } catch (DataAccessException e) {
                refused = true;
            }
            assertThat(refused).as(sql).isTrue();
        }
    }
}
