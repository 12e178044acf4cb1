package linchpin.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import linchpin.actions.ActionState;
import linchpin.feedback.FeedbackState;
import linchpin.feedback.ReceiptPanel;
import linchpin.matters.MatterState;
import linchpin.support.LinchpinTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LinchpinTest
class ThreadIntegrationTests {

    @Autowired
    Story story;

    private Story.Trust trust;

    @BeforeEach
    void aTrust() {
        trust = story.trust();
    }

    @Test
    void carriesFeedbackToAConfirmedChangeByWayOfHalf() {
        var first = story.said(trust, "There is nowhere to sit");
        var second = story.said(trust, "I stood for two hours");
        var matter = story.matter(trust, first, second);
        assertThat(story.receipt(trust, second))
                .contains("It was raised in 1 other piece of feedback too.", "Nothing has been promised yet");

        var action = story.promised(trust, matter);
        assertThat(story.receipt(trust, second)).contains("Buy twenty chairs", "There is no answer yet");
        assertThat(story.get(trust.nurse(), "/home")).bodyText().contains("What I promised", "Buy twenty chairs");
        story.done(trust, action);
        assertThat(story.now(trust, matter).state()).isEqualTo(MatterState.DONE);

        var answer = story.written(trust.nurse(), matter, "did");
        assertThat(story.get(trust.leader(), "/home"))
                .bodyText()
                .contains("Answers waiting for your approval", "We did");
        story.post(trust.leader(), answer + "/approve", "version", "1");
        assertThat(story.state(trust, second)).isEqualTo(FeedbackState.ANSWERED);
        assertThat(story.receipt(trust, second)).contains("We bought twenty chairs", "Did it change?");

        assertThat(story.judged(trust, second, matter, "1.1", "half", "Only in the day")
                        .getRequest()
                        .getAttribute(ReceiptPanel.DONE))
                .asString()
                .contains("Thank you");
        var back = story.action(trust, matter);
        assertThat(back.state()).isEqualTo(ActionState.PUT_BACK);
        assertThat(back.due()).as("of a small change").isEqualTo(LocalDate.now().plusDays(7));
        assertThat(story.now(trust, matter).state()).isEqualTo(MatterState.BACK);
        assertThat(story.now(trust, matter).nextOwner()).isEqualTo(trust.nurse().account());
        assertThat(story.get(trust.nurse(), back.path())).bodyText().contains("Put back", "says: half");

        story.done(trust, back);
        assertThat(story.receipt(trust, first))
                .contains("We ask you again once there is a new one")
                .doesNotContain("Did it change?");
        story.published(trust, matter, 2);
        assertThat(story.receipt(trust, first)).contains("value=\"2.1\"");
        story.judged(trust, first, matter, "2.1", "yes", "");
        assertThat(story.now(trust, matter).state()).isEqualTo(MatterState.RESOLVED);
        assertThat(story.state(trust, second)).isEqualTo(FeedbackState.CONFIRMED);
        assertThat(story.visit(trust))
                .bodyText()
                .contains("Confirmed on", "yes 0, half 1, no 0, of 2 asked", "yes 1, half 0, no 0, of 2 asked");
        assertThat(story.visit("/said/" + trust.organisation().code() + "/standing/confirmed"))
                .bodyText()
                .contains("Buy twenty chairs", "went back once");
    }

    @Test
    void walksBothWaysBetweenTheEnds() {
        var given = story.said(trust, "There is nowhere to sit");
        var matter = story.answered(trust, given);
        var feedback = "/log/" + given.feedback().id();
        var matterPath = "/matters/" + matter.id();
        var action = story.action(trust, matter).path();
        var answer = "/answers/" + story.answerId(trust, matter);
        assertThat(story.get(trust.linchpin(), feedback)).bodyText().contains(matterPath, action, answer);
        assertThat(story.get(trust.linchpin(), matterPath)).bodyText().contains(feedback, action, answer);
        assertThat(story.get(trust.linchpin(), action)).bodyText().contains(feedback, matterPath);
        assertThat(story.get(trust.linchpin(), answer)).bodyText().contains(feedback, matterPath, "/said/");
    }

    @Test
    void isApprovedBySomebodyElseWhereThereIsOne() {
        var matter = story.matter(trust, story.said(trust, "Chairs"));
        var answer = story.written(trust.linchpin(), matter, "did_not");
        assertThat(story.post(trust.linchpin(), answer + "/approve", "version", "1"))
                .hasStatus(409);
        assertThat(story.visit(trust)).bodyText().contains("No answer has been published yet");
        assertThat(story.post(trust.nurse(), answer + "/approve", "version", "1"))
                .hasStatus(403);
        assertThat(story.post(trust.leader(), answer + "/approve", "version", "1"))
                .hasStatus(302);
        assertThat(story.visit(trust)).bodyText().contains("We did not, because");
    }

    @Test
    void refusesToClaimWhatNobodyHasDone() {
        var matter = story.matter(trust, story.said(trust, "Chairs"));
        var action = story.promised(trust, matter);
        var path = "/matters/" + matter.id() + "/answer";
        var claim = story.post(trust.linchpin(), path, "kind", "did", "youSaid", "Chairs", "we", "All done");
        assertThat(claim).hasStatus(400).bodyText().contains("No action of this matter is marked as done", "All done");
        story.done(trust, action);
        assertThat(story.post(trust.linchpin(), path, "kind", "did", "youSaid", "Chairs", "we", " "))
                .hasStatus(400);
    }

    @Test
    void showsInPublicWhatIsLateAndWhatWasMoved() {
        var given = story.said(trust, "Chairs");
        var action = story.promised(trust, story.matter(trust, given));
        story.post(
                trust.nurse(),
                action.path() + "/move",
                "newDue",
                LocalDate.now().plusDays(9).toString(),
                "moveReason",
                "The supplier is slow");
        assertThat(story.visit(trust))
                .bodyText()
                .contains("first promised for", "0</span> Late")
                .doesNotContain("days late");
        story.behindItsBack(trust, "update actions.action set due = current_date - 3");
        assertThat(story.visit(trust)).bodyText().contains("3 days late", "1</span> Late", "Buy twenty chairs");
        assertThat(story.receipt(trust, given)).contains("3 days late");
        assertThat(story.get(trust.linchpin(), "/home")).bodyText().contains("Promises that are late", "3 days late");
    }

    @Test
    void givesTheHonestNoTheSameRoom() {
        story.answered(trust, story.said(trust, "Chairs"));
        var other = story.matter(trust, story.said(trust, "Parking"));
        var answer = story.written(trust.linchpin(), other, "did_not");
        story.post(trust.leader(), answer + "/approve", "version", "1");
        var page = body(story.visit(trust));
        var blocks = page.split("<article class=\"lp-card\">", -1);
        assertThat(blocks).hasSize(3);
        assertThat(markup(blocks[1]).replace("We did not, because", "We did"))
                .isEqualTo(markup(blocks[2].replaceAll("(?s)</article>.*", "</article>")));
    }

    @Test
    void showsWhatWasClosedWithoutAgreementAsNotResolved() {
        var given = story.said(trust, "Chairs");
        var matter = story.answered(trust, given);
        story.post(trust.linchpin(), "/matters/" + matter.id() + "/close", "reason", "The room was given up");
        assertThat(story.visit(trust)).bodyText().contains("Closed, not resolved: The room was given up");
        assertThat(story.receipt(trust, given)).contains("Closed, not resolved");
        story.judged(trust, given, matter, "1.1", "no", "");
        assertThat(story.now(trust, matter).state()).isEqualTo(MatterState.NOT_RESOLVED);
    }

    @Test
    void takesAPatientLeadersWord() {
        var matter = story.answered(trust, story.said(trust, "Chairs"));
        var judge = "/answers/" + story.answerId(trust, matter) + "/judge";
        assertThat(story.post(trust.linchpin(), judge, "asked", "1.1", "verdict", "yes"))
                .hasStatus(403);
        assertThat(story.get(trust.leader(), "/matters/" + matter.id()))
                .bodyText()
                .contains("Did it change?");
        story.post(trust.leader(), judge, "asked", "1.1", "verdict", "yes", "words", "I sat on one");
        assertThat(story.now(trust, matter).state()).isEqualTo(MatterState.RESOLVED);
        assertThat(story.visit(trust))
                .bodyText()
                .contains("Confirmed on", "patient leaders: yes 1, half 0, no 0")
                .doesNotContain("I sat on one");
    }

    @Test
    void opensAgainWhenAnotherGiverSaysNoAfterwards() {
        var first = story.said(trust, "Chairs");
        var second = story.said(trust, "No chairs");
        var matter = story.answered(trust, first, second);
        story.judged(trust, first, matter, "1.1", "yes", "");
        story.judged(trust, first, matter, "1.1", "yes", ""); // twice is once
        var refused = story.judged(
                trust, first, matter, "1.1", "no", "They took the chairs away"); // settled with their own word
        assertThat(refused).hasStatus(409).bodyText().contains("Nothing was saved", "They took the chairs away");
        assertThat(story.now(trust, matter).state()).isEqualTo(MatterState.RESOLVED);
        story.judged(trust, second, matter, "1.1", "no", "");
        assertThat(story.now(trust, matter).state()).isEqualTo(MatterState.BACK);
        assertThat(story.state(trust, first)).isEqualTo(FeedbackState.ANSWERED);
    }

    @Test
    void leavesOutWhatItsGiverWithdrew() {
        var stays = story.said(trust, "Chairs");
        var gone = story.said(trust, "No chairs");
        var matter = story.answered(trust, stays, gone);
        story.behindItsBack(
                trust,
                "update feedback.feedback set withdrawn = true where id = '"
                        + gone.feedback().id() + "'");
        assertThat(story.visit(trust)).bodyText().contains("Raised in 1 piece of feedback");
        assertThat(story.receipt(trust, stays)).contains("nobody else has raised it");
        assertThat(story.receipt(trust, gone)).isEmpty();
        assertThat(story.judged(trust, gone, matter, "1.1", "yes", "")).hasStatus(404);
    }

    @Test
    void publishesNoWordsWithoutConsentAndSetsNoCookie() {
        var secret = story.said(trust, "Purple elephants in the corridor");
        var agreed = story.said(trust, "Green parrots in the hall");
        story.behindItsBack(
                trust,
                "update feedback.feedback set publish = true, moderation = 'cleared' where id = '"
                        + agreed.feedback().id() + "'");
        var matter = story.matter(trust, secret, agreed);
        var answer = story.post(
                        trust.linchpin(),
                        "/matters/" + matter.id() + "/answer",
                        "kind",
                        "did_not",
                        "youSaid",
                        "Animals",
                        "we",
                        "They live here",
                        "quotes",
                        secret.feedback().id().toString(),
                        "quotes",
                        agreed.feedback().id().toString())
                .getMvcResult()
                .getResponse()
                .getRedirectedUrl();
        story.post(trust.leader(), answer + "/approve", "version", "1");
        var one = "/said/" + trust.organisation().code() + "/" + story.answerId(trust, matter);
        for (var page : List.of(story.visit(trust), story.visit(one))) {
            assertThat(page).hasStatusOk().bodyText().contains("Green parrots").doesNotContain("Purple elephants");
            assertThat(page.getResponse().getCookies()).isEmpty();
            assertThat(page.getResponse().getHeader("Set-Cookie")).isNull();
        }
        story.behindItsBack(trust, "update feedback.feedback set publish = false");
        assertThat(story.visit(one)).bodyText().doesNotContain("Green parrots");
    }

    @Test
    void publishesANewVersionOnlyOnceItIsApproved() {
        var given = story.said(trust, "Chairs");
        var matter = story.answered(trust, given);
        var answer = "/answers/" + story.answerId(trust, matter);
        story.post(
                trust.linchpin(),
                "/matters/" + matter.id() + "/answer",
                "kind",
                "did",
                "youSaid",
                "Chairs",
                "we",
                "Thirty chairs in fact");
        assertThat(story.visit(trust)).bodyText().contains("We bought twenty").doesNotContain("Thirty");
        assertThat(story.post(trust.leader(), answer + "/approve", "version", "1"))
                .hasStatus(409);
        story.post(trust.leader(), answer + "/approve", "version", "2");
        assertThat(story.visit(trust)).bodyText().contains("Thirty").doesNotContain("We bought twenty");
        assertThat(story.get(trust.linchpin(), answer)).bodyText().contains("We bought twenty", "Thirty");
        assertThat(story.judged(trust, given, matter, "1.1", "yes", "")).hasStatus(409);
    }

    @Test
    void staysHiddenFromOtherOrganisations() {
        var given = story.said(trust, "Chairs");
        var matter = story.answered(trust, given);
        var answer = "/answers/" + story.answerId(trust, matter);
        var action = story.action(trust, matter).path();
        var other = story.trust();
        var theirs = story.answered(other, story.said(other, "Theirs"));
        for (var path : List.of(
                answer, action, "/matters/" + matter.id() + "/answer", "/matters/" + matter.id() + "/promise")) {
            assertThat(story.get(other.linchpin(), path)).as(path).hasStatus(404);
        }
        assertThat(story.get(other.linchpin(), "/actions")).bodyText().doesNotContain(action);
        assertThat(story.post(other.leader(), answer + "/approve", "version", "1"))
                .hasStatus(404);
        assertThat(story.post(other.leader(), answer + "/judge", "asked", "1.1", "verdict", "no"))
                .hasStatus(404);
        for (var act : List.of("start", "drop", "done", "move")) {
            assertThat(story.post(
                            other.linchpin(),
                            action + "/" + act,
                            "dropReason",
                            "x",
                            "doneWhat",
                            "x",
                            "moveReason",
                            "x",
                            "doneOn",
                            LocalDate.now().toString(),
                            "newDue",
                            LocalDate.now().plusDays(1).toString()))
                    .as(act)
                    .hasStatus(404);
        }
        assertThat(story.visit("/said/" + other.organisation().code() + "/" + story.answerId(trust, matter)))
                .hasStatus(404);
        assertThat(story.judged(other, given, theirs, "1.1", "yes", "")).hasStatus(404);
        assertThat(story.now(other, theirs).state()).isEqualTo(MatterState.ANSWERED);
    }

    @Test
    void countsTwoTabsAtOnceAsOne() throws Exception {
        var given = story.said(trust, "Chairs");
        var matter = story.matter(trust, given);
        story.done(trust, story.promised(trust, matter));
        var answer = story.written(trust.linchpin(), matter, "did");
        var approvals = atOnce(() -> story.post(trust.leader(), answer + "/approve", "version", "1"));
        assertThat(approvals).allSatisfy(result -> assertThat(result).hasStatus(302));
        assertThat(story.count(trust, "select count(*) from history.act where kind = 'answers.published'"))
                .isEqualTo(1);
        var judgements = atOnce(() -> story.judged(trust, given, matter, "1.1", "half", "Still too few"));
        assertThat(judgements).allSatisfy(result -> assertThat(result).hasStatusOk());
        assertThat(story.count(trust, "select count(*) from answers.judgement")).isEqualTo(1);
        assertThat(story.count(trust, "select count(*) from history.act where kind = 'actions.put_back'"))
                .isEqualTo(1);
        assertThat(story.count(trust, "select count(*) from feedback.comment where class = 'added'"))
                .isEqualTo(1);
    }

    @Test
    void promisesWhatIsNoSmallChangeToo() {
        var matter = story.matter(trust, story.said(trust, "Chairs"));
        var promise = "/matters/" + matter.id() + "/promise";
        var owner = trust.nurse().account().id().toString();
        var due = LocalDate.now().plusDays(40).toString();
        assertThat(story.post(trust.linchpin(), promise, "what", "A lift", "owner", owner, "due", due, "small", "true"))
                .hasStatus(400)
                .bodyText()
                .contains("within 7 days");
        assertThat(story.post(trust.linchpin(), promise, "what", "A lift", "owner", owner, "due", due))
                .hasStatus(302);
        assertThat(story.action(trust, matter).small()).isFalse();
    }

    @Test
    void asksOnTheReceiptPageItself() {
        var given = story.said(trust, "Chairs");
        var matter = story.answered(trust, given);
        assertThat(story.opened(given))
                .hasStatusOk()
                .bodyText()
                .contains("Did it change?", story.answerId(trust, matter), "Buy twenty chairs");
        story.judged(trust, given, matter, "1.1", "yes", "");
        assertThat(story.opened(given)).bodyText().contains("You said: yes.").doesNotContain("Change what I said");
    }

    @Test
    void keepsActionsToTheirOwners() {
        var matter = story.matter(trust, story.said(trust, "Chairs"));
        var action = story.promised(trust, matter);
        assertThat(story.post(trust.leader(), action.path() + "/start")).hasStatus(403);
        assertThat(story.post(trust.nurse(), action.path() + "/start")).hasStatus(302);
        assertThat(story.post(trust.nurse(), action.path() + "/start")).hasStatus(409);
        assertThat(story.post(trust.nurse(), action.path() + "/drop", "dropReason", ""))
                .hasStatus(400);
    }

    private static List<MvcTestResult> atOnce(java.util.concurrent.Callable<MvcTestResult> work) throws Exception {
        var start = new CountDownLatch(1);
        var results = new ArrayList<MvcTestResult>();
        try (var tabs = Executors.newFixedThreadPool(4)) {
            var waiting = new ArrayList<Future<MvcTestResult>>();
            for (var i = 0; i < 4; i++) {
                waiting.add(tabs.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            start.countDown();
            for (var each : waiting) {
                results.add(each.get());
            }
        }
        return results;
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Elements and classes, without what stands in them. */
    private static String markup(String html) {
        var tags = new StringBuilder();
        java.util.regex.Pattern.compile("<[^>]+>")
                .matcher(html.replaceAll("href=\"[^\"]*\"", ""))
                .results()
                .forEach(tag -> tags.append(tag.group()));
        return tags.toString().replaceAll("(?s)</article>.*", "");
    }
}
