package linchpin.answers.said;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import linchpin.actions.ActionId;
import linchpin.actions.ChangeAction;
import linchpin.actions.HandOver;
import linchpin.actions.PromiseAction;
import linchpin.actions.PromiseAction.NewAction;
import linchpin.answers.AnswerId;
import linchpin.answers.AnswerKind;
import linchpin.answers.Answered;
import linchpin.feedback.FeedbackId;
import linchpin.matters.CloseMatter;
import linchpin.matters.MatterId;
import linchpin.people.Accounts;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Tried with ill will: whatever is done with a promise, everybody can still read that it was made, and what came of it. */
@ModuleTest
class PublicRecordIntegrationTests {

    private static final Pattern TALLY =
            Pattern.compile("<a href=\"([^\"]*/standing/[^\"]+)\"><span class=\"lp-number\">(\\d+)");

    private static final Pattern ITEM = Pattern.compile("<(li|article class=\"lp-card\")>\\s*<h3");

    @Autowired
    Trusts trusts;

    @Autowired
    HandOver handing;

    @Autowired
    Desk desk;

    @Autowired
    Answered answered;

    @Autowired
    PromiseAction promising;

    @Autowired
    ChangeAction changing;

    @Autowired
    CloseMatter closing;

    @Autowired
    Accounts names;

    @Autowired
    MockMvcTester browser;

    private Trust trust;
    private FeedbackId giver;
    private MatterId matter;

    @BeforeEach
    void aMatter() {
        trust = trusts.trust();
        giver = trusts.saidOnTheWard(trust, "There is nowhere to sit");
        matter = trusts.matter(trust, "Chairs", giver);
    }

    private ActionId promised(String what) {
        return linchpin(viewer -> promising.promise(
                viewer,
                matter,
                new NewAction(trust.nurse().account(), what, LocalDate.now().plusDays(30), false)));
    }

    private ActionId late(String what) {
        var action = promised(what);
        desk.change(
                trust.organisation(),
                "update actions.action set due = due - 49, first_due = first_due - 49 where id = '" + action.id()
                        + "'");
        return action;
    }

    private <T> T linchpin(Function<Viewer, T> work) {
        return World.as(trust.linchpin(), () -> work.apply(Trusts.viewer(trust.linchpin(), Role.LINCHPIN)));
    }

    private void done(ActionId action) {
        linchpin(viewer -> {
            changing.markDone(viewer, action, LocalDate.now(), "It is there, says the Linchpin");
            return action;
        });
    }

    private void dropped(ActionId action, String reason) {
        linchpin(viewer -> {
            changing.drop(viewer, action, reason);
            return action;
        });
    }

    private void closed(String reason) {
        linchpin(viewer -> {
            closing.close(viewer, matter, reason);
            return matter;
        });
    }

    private String page() {
        return visited("");
    }

    private String standing(String address) {
        return visited("/standing/" + address);
    }

    private String visited(String rest) {
        return Desk.text(
                browser.get().uri("/said/" + trust.organisation().code() + rest).exchange());
    }

    private void says(String verdict, AnswerId answer) {
        assertThat(desk.give(
                        "/receipt/judge",
                        "receipt",
                        desk.receipt(trust.organisation(), giver),
                        "answer",
                        answer.id().toString(),
                        "asked",
                        "1.1",
                        "verdict",
                        verdict))
                .hasStatusOk();
    }

    /** @return by the last part of its address, how many are said to stand there, and that so many do */
    private Map<String, Integer> tallies() {
        var tallies = new TreeMap<String, Integer>();
        TALLY.matcher(page()).results().forEach(tally -> {
            var address = tally.group(1).replaceAll(".*/", "");
            var number = Integer.parseInt(tally.group(2));
            var items = ITEM.matcher(standing(address)).results().count();
            assertThat(items).as("listed as " + address).isEqualTo(number);
            if (number > 0) {
                tallies.put(address, number);
            }
        });
        return tallies;
    }

    @Test
    void keepsALatePromiseThatIsDroppedWithItsReason() {
        dropped(late("Buy twenty chairs"), "There is no money");
        assertThat(tallies()).isEqualTo(Map.of("dropped", 1));
        assertThat(standing("dropped"))
                .contains("Buy twenty chairs", "because: There is no money", "19 days after the date first promised");
        assertThat(page()).contains("1 promise was made", "Buy twenty chairs", "There is no money");
    }

    @Test
    void keepsALatePromiseThatIsCalledDoneWithoutAnAnswer() {
        done(late("Buy twenty chairs"));
        assertThat(tallies()).isEqualTo(Map.of("claimed", 1));
        assertThat(page())
                .contains(
                        "Called done, not yet answered",
                        "What was done: It is there, says the Linchpin",
                        "19 days after the date first promised");
    }

    @Test
    void keepsALatePromiseWhoseMatterIsClosedWithItsReason() {
        late("Buy twenty chairs");
        closed("The room was given up");
        assertThat(tallies()).isEqualTo(Map.of("closed", 1));
        assertThat(standing("closed")).contains("Buy twenty chairs", "because: The room was given up", "19 days after");
    }

    @Test
    void keepsWhatWasCalledDoneInAMatterThatIsClosed() {
        done(promised("Buy twenty chairs"));
        closed("Nobody could say whether it helped");
        assertThat(tallies()).isEqualTo(Map.of("closed", 1));
        assertThat(standing("closed"))
                .contains("It is there, says the Linchpin", "because: Nobody could say whether it helped");
    }

    @Test
    void tellsWhatWasDroppedFromWhatWasClosedLater() {
        dropped(promised("Buy twenty chairs"), "There is no money");
        promised("Ask the League of Friends");
        closed("The room was given up");
        assertThat(tallies()).isEqualTo(Map.of("dropped", 1, "closed", 1));
        assertThat(standing("dropped")).contains("There is no money").doesNotContain("The room was given up");
    }

    @Test
    void keepsAMatterThatIsClosedWithNothingPromisedOrAnswered() {
        closed("Somebody else has to do it");
        assertThat(tallies()).isEqualTo(Map.of("given-up", 1));
        assertThat(page()).contains("1 thing that people raised", "because: Somebody else has to do it");
        assertThat(standing("given-up")).contains("Chairs", "Rowan", "because: Somebody else has to do it");
    }

    @Test
    void countsEachPromiseInExactlyOnePlace() {
        promised("In time");
        late("Late");
        done(promised("Done"));
        dropped(promised("Dropped"), "No money");
        assertThat(tallies()).isEqualTo(Map.of("in-progress", 1, "late", 1, "claimed", 1, "dropped", 1));
        assertThat(page()).contains("4 promises were made");
    }

    @Test
    void namesTheOwnersRoleAndNeverTheOwner() {
        var chairs = promised("Buy twenty chairs");
        assertThat(page()).as("in nobody's name who has not said yes").contains("Owner: Linchpin");
        World.as(trust.nurse(), () -> {
            handing.accept(Trusts.viewer(trust.nurse(), Role.END_USER), chairs);
            return chairs;
        });
        assertThat(page())
                .contains("Owner: Clinician or manager")
                .doesNotContain(desk.in(
                                trust.organisation(),
                                () -> names.names(Set.of(trust.nurse().account())))
                        .values()
                        .iterator()
                        .next());
    }

    @Test
    void countsWhatWentBackApartWithTheDateFirstPromised() {
        var action = late("Buy twenty chairs");
        done(action);
        var answer = answered.published(trust, matter, AnswerKind.DID);
        assertThat(tallies()).isEqualTo(Map.of("claimed", 1));
        says("half", answer);
        assertThat(tallies()).isEqualTo(Map.of("went-back", 1));
        assertThat(standing("went-back"))
                .contains("to be put right by", "first promised for", "19 days ago", "went back once");
        desk.change(trust.organisation(), "update actions.action set due = due - 20");
        assertThat(tallies()).as("late again").isEqualTo(Map.of("late", 1));
    }

    @Test
    void confirmsOnlyWhatTheAnswerClaims() {
        var chairs = promised("Buy twenty chairs");
        done(chairs);
        var answer = answered.published(trust, matter, AnswerKind.DID);
        done(promised("Paint the wall as well"));
        says("yes", answer);
        assertThat(tallies()).isEqualTo(Map.of("confirmed", 1, "claimed", 1));
        assertThat(standing("confirmed")).contains("Buy twenty chairs").doesNotContain("Paint the wall");
    }

    @Test
    void countsWhatWasNotDoneByWhatBecameOfIt() {
        var answer = answered.published(trust, matter, AnswerKind.DID_NOT);
        assertThat(tallies()).isEqualTo(Map.of("explained", 1));
        says("no", answer);
        assertThat(tallies()).isEqualTo(Map.of("not-accepted", 1));
        closed("We cannot agree");
        assertThat(tallies()).isEqualTo(Map.of("given-up", 1));
    }

    /** One page showed all that was ever promised, however much; now each is still found, and counted. */
    @Test
    void showsALongListALeafAtATimeAndLosesNone() {
        for (var chair = 1; chair <= 27; chair++) {
            promised("Buy chair number " + chair + ".");
        }
        assertThat(page()).contains("the first 25 of 27", "/standing/in-progress\">In progress (27)");
        var first = standing("in-progress");
        assertThat(first).contains("What we promised: 27", "These are 1 to 25 of 27");
        var after = Pattern.compile("standing/in-progress\\?after=([0-9a-f-]+)").matcher(first);
        assertThat(after.find()).isTrue();
        var last = standing("in-progress?after=" + after.group(1));
        assertThat(last).contains("What we promised: 27", "These are 26 to 27 of 27", "in-progress?before=");
        var chairs = Pattern.compile("Buy chair number [0-9]+\\.")
                .matcher(first + last)
                .results()
                .map(found -> found.group())
                .collect(java.util.stream.Collectors.toSet());
        assertThat(chairs).hasSize(27);
        assertThat(standing("in-progress?after=nonsense")).contains("These are 1 to 25 of 27");
    }

    @Test
    void isNowhereElse() {
        assertThat(browser.get().uri("/said/" + trust.organisation().code() + "/standing/forgotten"))
                .hasStatus(404);
        promised("Buy twenty chairs");
        var other = trusts.trust().organisation().code();
        assertThat(browser.get().uri("/said/" + other + "/standing/in-progress"))
                .bodyText()
                .contains("Nothing stands here")
                .doesNotContain("Buy twenty chairs");
    }
}
