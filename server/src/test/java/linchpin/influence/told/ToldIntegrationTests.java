package linchpin.influence.told;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.Register;
import linchpin.influence.Influencing;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.Said;
import linchpin.support.TestTime;
import linchpin.support.Trusts;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LinchpinTest
class ToldIntegrationTests {

    private static final String STORY = "The night without a chair";

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    Register register;

    @Autowired
    TestTime time;

    @Autowired
    ToldStories stories;

    private Influencing influencing;
    private Person leader;

    @BeforeEach
    void people() {
        influencing = Influencing.in(desk, trusts);
        leader = influencing.trust().leader();
    }

    private FeedbackId said(boolean quotable) {
        var said = Said.said("There was no chair all night.")
                .at(influencing.trust().ward())
                .on(LocalDate.now());
        return (quotable ? said.quotable() : said)
                .in(register, influencing.trust().organisation());
    }

    private FeedbackId cleared() {
        var feedback = said(true);
        change("moderation = 'cleared'", feedback);
        return feedback;
    }

    private void change(String what, FeedbackId feedback) {
        desk.change(
                influencing.trust().organisation(),
                "update feedback.feedback set " + what + " where id = '" + feedback.id() + "'");
    }

    private MvcTestResult tell(Person who, String feedback) {
        return desk.post(
                who,
                "/told",
                "story",
                STORY,
                "feedback",
                feedback,
                "event",
                "Board meeting in May",
                "audience",
                "board",
                "heard",
                "30");
    }

    private String told(String feedback) {
        var answer = tell(leader, feedback);
        assertThat(answer).hasStatus(302);
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    @Test
    void isLoggedWithWhereAndToWhom() {
        var path = told("");
        assertThat(influencing.page(leader, path))
                .contains(STORY, "Board meeting in May", "The board", "30 people heard it", "Nobody has said yet");
        assertThat(influencing.page(influencing.champion(), "/told"))
                .contains(STORY, "Times told", "30, as far as known");
    }

    @Test
    void saysWhatIsMissingAndShowsAgainWhatWasTyped() {
        var bare = desk.post(leader, "/told", "story", STORY, "heard", "lots");
        assertThat(bare).hasStatus(400);
        assertThat(Desk.text(bare)).contains(STORY, "Enter where it was told", "Choose to whom", "Enter a number");
    }

    @Test
    void restsOnWhatSomebodySaidWhoSaysYes() {
        var feedback = cleared();
        assertThat(influencing.page(leader, told("/log/" + feedback.id()))).contains("/log/" + feedback.id(), STORY);
        var organisation = influencing.trust().organisation();
        assertThat(desk.in(organisation, () -> stories.among(List.of(feedback, new FeedbackId(feedback.id())))))
                .containsExactly(feedback);
    }

    /** Their yes is what makes it a story; without it nothing is kept, and what was typed is there to be told otherwise. */
    @Test
    void isRefusedWhereItsGiverNeverSaidYesOrTookItBack() {
        var never = said(false);
        change("moderation = 'cleared'", never);
        var withdrawn = cleared();
        change("withdrawn = true", withdrawn);
        var unread = said(true);
        var elsewhere = Influencing.in(desk, trusts);
        var theirs = trusts.saidOnTheWard(elsewhere.trust(), "Theirs");
        for (var feedback : List.of(never, withdrawn, unread, theirs)) {
            var refused = tell(leader, "/log/" + feedback.id());
            assertThat(refused).hasStatus(400);
            assertThat(Desk.text(refused)).contains("has not said yes to being quoted", STORY, "Board meeting in May");
        }
        assertThat(desk.count(influencing.trust().organisation(), "select count(*) from influence.told"))
                .isZero();
    }

    @Test
    void isNamedNoMoreTheMomentItsGiverTakesItBack() {
        var feedback = cleared();
        var path = told("/log/" + feedback.id());
        for (var gone : List.of("withdrawn = true", "withdrawn = false, publish = false")) {
            change(gone, feedback);
            for (var page : List.of(path, "/told")) {
                assertThat(influencing.page(leader, page))
                        .contains("A story that must not be told again")
                        .doesNotContain(STORY, feedback.toString());
            }
            var later = LocalDate.now().plusDays(30) + "T12:00:00Z";
            assertThat(time.at(later, () -> influencing.page(leader, "/home")))
                    .contains("A story that must not be told again: what did it move?")
                    .doesNotContain(STORY);
        }
        change("publish = true", feedback);
        assertThat(influencing.page(leader, path)).contains(STORY);
    }

    @Test
    void whatItMovedIsSaidByALinkOrInWords() {
        var path = told("");
        var matter = trusts.matter(influencing.trust(), "Chairs by the lift");
        assertThat(desk.post(leader, path + "/moved", "how", "moved")).hasStatus(400);
        influencing.done(leader, path + "/moved", "how", "nothing", "words", "They had no time.");
        influencing.done(leader, path + "/moved", "how", "moved", "address", "/matters/" + matter.id());
        assertThat(influencing.page(leader, path))
                .contains("They had no time.", "Matter: Chairs by the lift", "Say anew what it moved");
        assertThat(influencing.page(influencing.trust().nurse(), "/told")).contains("Moved something");
    }

    @Test
    void afterFourWeeksOfSilenceWhoLoggedItIsAsked() {
        var path = told("");
        assertThat(influencing.page(leader, "/home")).doesNotContain("what did it move?");
        var later = LocalDate.now().plusDays(28) + "T12:00:00Z";
        assertThat(time.at(later, () -> influencing.page(leader, "/home"))).contains("what did it move?", path);
        var other = trusts.person(influencing.trust(), Role.PATIENT_LEADER);
        assertThat(time.at(later, () -> influencing.page(other, "/home"))).doesNotContain("what did it move?");
    }

    @Test
    void takenBackItsWordsAreGoneAndThatItWasStays() {
        var feedback = cleared();
        var path = told("/log/" + feedback.id());
        var other = trusts.person(influencing.trust(), Role.PATIENT_LEADER);
        assertThat(desk.post(other, path + "/back", "words", "Mine")).hasStatus(404);
        assertThat(desk.post(leader, path + "/back", "words", "")).hasStatus(400);
        influencing.done(leader, path + "/back", "words", "I had written a name.");
        assertThat(influencing.page(leader, path))
                .contains("Taken back on", "I had written a name.", "Took it back")
                .doesNotContain(STORY, "Board meeting in May", feedback.toString());
        assertThat(desk.post(leader, path + "/moved", "how", "nothing", "words", "x"))
                .hasStatus(404);
        assertThat(desk.count(influencing.trust().organisation(), "select count(*) from influence.told"))
                .isOne();
    }

    @Test
    void everybodyElseSeesHowOftenAndNoStory() {
        var path = told("");
        for (var role : List.of(Role.LINCHPIN, Role.LINE_MANAGER, Role.ADMINISTRATOR, Role.END_USER, Role.ANALYST)) {
            var other = trusts.person(influencing.trust(), role);
            assertThat(influencing.page(other, "/told"))
                    .contains("Times told")
                    .doesNotContain(STORY, "Board meeting", path);
            assertThat(desk.get(other, path)).hasStatus(403);
            assertThat(tell(other, "")).hasStatus(403);
        }
        var ofAWard = trusts.on(influencing.trust().ward(), influencing.trust(), Role.CHAMPION);
        assertThat(desk.get(ofAWard, path)).hasStatus(404);
    }

    @Test
    void anotherOrganisationFindsNothing() {
        var path = told("");
        var stranger = Influencing.in(desk, trusts).trust().leader();
        for (var page : List.of(path, path + "/moved", path + "/back")) {
            assertThat(desk.get(stranger, page)).hasStatus(404);
        }
        assertThat(influencing.page(stranger, "/told")).contains("None is logged yet");
    }

    @Test
    void whereAndToWhomItWasToldCannotBeChangedInTheDatabase() {
        told("");
        for (var sql : List.of(
                "update influence.told set audience = 'public'",
                "update influence.told set heard = 1000",
                "update influence.told set logged_by = uuidv7()",
                "delete from influence.told")) {
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
