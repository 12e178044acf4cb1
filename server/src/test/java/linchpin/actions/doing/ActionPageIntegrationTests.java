package linchpin.actions.doing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import linchpin.actions.PromiseAction;
import linchpin.actions.PromiseAction.NewAction;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.Register;
import linchpin.feedback.register.Telling;
import linchpin.organisation.QuestionClass;
import linchpin.people.HomePanel;
import linchpin.people.Role;
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
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
class ActionPageIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    PromiseAction promising;

    @Autowired
    Register register;

    @Autowired
    @Qualifier("myPromises")
    HomePanel mine;

    @Autowired
    @Qualifier("latePromises")
    HomePanel late;

    private Trust trust;
    private String action;
    private FeedbackId story;

    @BeforeEach
    void aPromise() {
        trust = trusts.trust();
        story = trusts.saidOnTheWard(trust, "There is nowhere to sit");
        var matter = trusts.matter(trust, "Chairs", story);
        action = "/actions/"
                + World.as(
                                trust.linchpin(),
                                () -> promising.promise(
                                        Trusts.viewer(trust.linchpin(), Role.LINCHPIN),
                                        matter,
                                        new NewAction(
                                                trust.nurse().account(),
                                                "Buy <b>twenty</b> chairs",
                                                LocalDate.now().plusDays(5),
                                                true)))
                        .id();
    }

    private MvcTestResult sent(String act, String... fields) {
        return desk.post(trust.nurse(), action + "/" + act, fields);
    }

    private String page(Person person) {
        var answer = desk.get(person, action);
        assertThat(answer).hasStatusOk();
        return Desk.text(answer);
    }

    private static String day(int fromToday) {
        return LocalDate.now().plusDays(fromToday).toString();
    }

    private void assertNothingChanged() {
        assertThat(desk.count(trust.organisation(), "select count(*) from actions.action where state = 'promised'"))
                .isEqualTo(1);
        assertThat(desk.count(trust.organisation(), "select count(*) from history.act where kind like 'actions.%'"))
                .isEqualTo(1);
    }

    @Test
    void showsTheFeedbackBehindItAndTheOwnersDeeds() {
        assertThat(page(trust.nurse()))
                .contains("There is nowhere to sit", "Start it", "Mark as done", "Move the date", "Drop it")
                .contains("Buy &lt;b&gt;twenty&lt;/b&gt; chairs", "Small change");
    }

    /** What was said after the promise is no part of the story that came before it, and what was done are the owner's own words. */
    @Test
    void saysWhoseWordsAreWhoseAndOfWhichDay() {
        desk.in(
                trust.organisation(),
                () -> register.add(
                        story,
                        new Telling.Words(UUID.randomUUID(), "Did it change?", QuestionClass.ADDED, "Only by day")));
        assertThat(page(trust.nurse()))
                .contains("There is nowhere to sit", "Only by day", "Added on " + Days.full(LocalDate.now()))
                .contains("asked “Did it change?”")
                .doesNotContain("There is nowhere to sit /");
        sent("done", "doneWhat", "All twenty came", "doneOn", day(0));
        assertThat(page(trust.nurse()))
                .containsPattern("Person [0-9]+ said on marking it as done[^<]*:</p>\\s*<blockquote[^>]*>All");
    }

    @Test
    void keepsThatItsOwnerWasAskedAboutIt() {
        sent("accept");
        assertThat(page(trust.nurse())).as("one's own").doesNotContain("What did they say?");
        assertThat(desk.post(trust.nurse(), action + "/asked", "how", "mail")).hasStatus(403);
        assertThat(desk.post(trust.linchpin(), action + "/asked", "said", "The printer is slow"))
                .hasStatus(400)
                .bodyText()
                .contains("Choose how you asked", "The printer is slow");
        assertThat(desk.post(trust.linchpin(), action + "/asked", "how", "telephone", "said", "The printer is slow"))
                .hasStatus(302);
        for (var person : List.of(trust.nurse(), trust.linchpin())) {
            assertThat(page(person))
                    .contains("asked about it on " + Days.full(LocalDate.now()), ", by telephone. The printer is slow");
        }
        desk.change(trust.organisation(), "update actions.action set due = current_date - 2");
        assertThat(home(mine, trust.nurse(), Role.END_USER))
                .contains("2 days late")
                .contains(" asked about it on " + Days.full(LocalDate.now()));
        assertThat(home(late, trust.linchpin(), Role.LINCHPIN))
                .contains("2 days late")
                .endsWith(", asked on " + Days.full(LocalDate.now()));
    }

    private String home(HomePanel panel, Person person, Role role) {
        return World.as(person, () -> panel.panel(Trusts.viewer(person, role)))
                .orElseThrow()
                .items()
                .getFirst()
                .detail();
    }

    @Test
    void showsOthersNoDeeds() {
        assertThat(page(trust.leader())).contains("There is nowhere to sit").doesNotContain("Start it", "Mark as done");
        assertThat(desk.post(trust.leader(), action + "/done", "doneWhat", "Mischief", "doneOn", day(0)))
                .hasStatus(403);
        assertNothingChanged();
    }

    @Test
    void hidesFromTheOwnerWhatIsSaidAboutPlacesThatAreNotTheirs() {
        var elsewhere = trusts.on(world.ward(trust.organisation(), "Elm"), trust, Role.END_USER);
        assertThat(desk.get(elsewhere, action)).hasStatus(404);
        desk.change(
                trust.organisation(),
                "insert into matters.involved (matter_id, account_id) select matter_id, '"
                        + elsewhere.account().id() + "' from actions.action");
        assertThat(page(elsewhere)).contains("twenty").doesNotContain("There is nowhere to sit");
    }

    @Test
    void keepsWhatWasTypedBesideWhatIsWrong() {
        assertThat(sent("done", "doneWhat", "Nineteen came", "doneOn", day(1)))
                .hasStatus(400)
                .bodyText()
                .contains("between the promise and today", "Nineteen came", "value=\"" + day(1) + "\"");
        assertThat(sent("move", "newDue", day(0), "moveReason", "The shop is shut"))
                .hasStatus(400)
                .bodyText()
                .contains("It must be in the future", "The shop is shut", "value=\"" + day(0) + "\"");
        assertThat(sent("drop", "dropReason", "x".repeat(2_001)))
                .hasStatus(400)
                .bodyText()
                .contains("2,000 characters or fewer", "x".repeat(2_001));
        assertNothingChanged();
    }

    @Test
    void asksForWhatIsMissing() {
        assertThat(sent("done")).hasStatus(400).bodyText().contains("Enter what was done", "Enter the day it was done");
        assertThat(sent("move")).hasStatus(400).bodyText().contains("Enter the new date", "Enter why the date moves");
        assertThat(sent("drop")).hasStatus(400).bodyText().contains("Enter why it is dropped");
        assertNothingChanged();
    }

    @Test
    void refusesADayThatIsNone() {
        assertThat(sent("done", "doneWhat", "All came", "doneOn", "31 February"))
                .hasStatus(400)
                .bodyText()
                .contains("“31 February” is not a day from 1900 to 2100", "All came");
        assertThat(sent("move", "newDue", "soon", "moveReason", "The shop is shut"))
                .hasStatus(400)
                .bodyText()
                .contains("“soon” is not a day from 1900 to 2100");
        assertNothingChanged();
    }

    @Test
    void wasNotDoneBeforeItWasPromised() {
        assertThat(sent("done", "doneWhat", "They were there", "doneOn", day(-1)))
                .hasStatus(400);
        assertNothingChanged();
    }

    @Test
    void refusesWhoeverComesTooLate() {
        assertThat(sent("drop", "dropReason", "There is no money")).hasStatus(302);
        assertThat(sent("start")).hasStatus(409);
        assertThat(page(trust.nurse()))
                .contains("Dropped because: There is no money")
                .doesNotContain("Mark as done");
    }

    @Test
    void isNotThereUnderAnAddressThatIsNone() {
        assertThat(desk.get(trust.nurse(), "/actions/nonsense")).hasStatus(400);
        assertThat(desk.get(trust.nurse(), "/actions/01a21d28-0000-7000-8000-000000000000"))
                .hasStatus(404);
    }
}
