package linchpin.matters.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.matters.MatterId;
import linchpin.matters.Matters;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class ThreadPageIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Trusts trusts;

    @Autowired
    Matters matters;

    @Autowired
    Desk desk;

    @Autowired
    FeedbackArchive archive;

    private Trust trust;
    private FeedbackId feedback;
    private MatterId matter;

    @BeforeEach
    void aMatter() {
        trust = trusts.trust();
        feedback = trusts.saidOnTheWard(trust, "There is nowhere to sit");
        matter = trusts.matter(trust, "Chairs", feedback);
    }

    private String address() {
        return "/matters/" + matter.id();
    }

    private String removal(FeedbackId of) {
        return address() + "/feedback/" + of.id() + "/remove";
    }

    private String page(Person person, String more) {
        var answer = desk.get(person, address() + more);
        assertThat(answer).hasStatusOk();
        return Desk.text(answer);
    }

    @Test
    void tellsWhoOpenedItAndWhatWasDone() {
        assertThat(page(trust.linchpin(), ""))
                .contains("1 piece of feedback on", "Opened by Person", "Opened the matter ‘Chairs’")
                .contains("Joined 1 piece of feedback into the matter ‘Chairs’");
    }

    /** Each step of the thread leads on: from the theme to all that was said about it. */
    @Test
    void leadsFromItsThemesToTheirFigures() {
        assertThat(page(trust.linchpin(), "")).contains("No theme is shared by half of the feedback here");
        World.as(trust.linchpin(), () -> {
            archive.themes(feedback, Set.of(3));
            return true;
        });
        assertThat(page(trust.linchpin(), ""))
                .contains("href=\"/figures?place=" + trust.ward().id() + "&amp;theme=3\"", "(1 of 1)");
    }

    @Test
    void looksForWordsOnlyAmongWhatThisPersonMayRead() {
        var elsewhere = world.ward(trust.organisation(), "Elm");
        trusts.saidAt(trust, elsewhere, "Broken chairs on Elm");
        trusts.saidOnTheWard(trust, "Broken chairs on Rowan");
        assertThat(page(trust.linchpin(), "?words=broken chairs")).contains("on Elm", "on Rowan");
        assertThat(page(trusts.on(trust.ward(), trust, Role.END_USER), "?words=broken chairs"))
                .contains("on Rowan")
                .doesNotContain("on Elm");
        assertThat(page(trust.linchpin(), "?words=zeppelin")).contains("No other feedback has these words");
    }

    @Test
    void offersNothingThatIsInItAlready() {
        assertThat(page(trust.linchpin(), "?words=nowhere to sit")).contains("No other feedback has these words");
    }

    @Test
    void offersNoDeedsToThoseWhoMayOnlyRead() {
        var connector = trusts.person(trust, Role.CONNECTOR);
        assertThat(page(connector, "")).contains("Chairs").doesNotContain("Take out", "Add feedback", "/close");
        for (var path : new String[] {address() + "/close", removal(feedback), address() + "/feedback"}) {
            assertThat(desk.post(connector, path, "reason", "Mischief"))
                    .as(path)
                    .hasStatus(403);
        }
        assertThat(page(connector, "")).contains("1 piece of feedback on");
    }

    @Test
    void offersNoDeedsOnceItIsClosed() {
        desk.post(trust.linchpin(), address() + "/close", "reason", "The room is gone");
        assertThat(page(trust.linchpin(), ""))
                .contains("without the agreement of anybody who raised it.", "The room is gone")
                .doesNotContain("Take out", "Add feedback", "/close\"");
        assertThat(desk.post(trust.linchpin(), removal(feedback), "reason", "It is another room"))
                .hasStatus(409);
        assertThat(page(trust.linchpin(), "")).contains("1 piece of feedback on");
    }

    @Test
    void isPutBetterAndTellsThatItHadAnotherName() {
        assertThat(desk.get(trust.linchpin(), address() + "/name"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Chairs\"");
        assertThat(desk.post(trust.linchpin(), address() + "/name", "title", "", "summary", "Nobody can sit"))
                .hasStatus(400)
                .bodyText()
                .contains("Enter a title", "Nobody can sit");
        assertThat(desk.post(
                        trust.linchpin(),
                        address() + "/name",
                        "title",
                        "Seats",
                        "summary",
                        "Nobody can sit while waiting"))
                .hasStatus(302);
        assertThat(page(trust.linchpin(), ""))
                .contains(
                        "<h1>Seats</h1>",
                        "Nobody can sit while waiting",
                        "Called the matter ‘Chairs’ from then on ‘Seats’");
        desk.post(trust.linchpin(), address() + "/name", "title", "Seats", "summary", "They stand");
        assertThat(desk.count(trust.organisation(), "select count(*) from history.act where kind = 'matters.renamed'"))
                .isEqualTo(1);
        assertThat(page(trust.linchpin(), ""))
                .contains(
                        "Put the summary of the matter ‘Seats’ better. Before, it said: Nobody can sit while waiting");
    }

    @Test
    void isOpenedAgainWithAReasonAndNothingOfWhatWasDoneIsLost() {
        assertThat(desk.post(trust.linchpin(), address() + "/reopen", "reason", "By mistake"))
                .hasStatus(302);
        assertThat(page(trust.linchpin(), "")).doesNotContain("By mistake");
        desk.post(trust.linchpin(), address() + "/close", "reason", "The room is gone");
        assertThat(desk.post(trust.linchpin(), address() + "/reopen", "reason", " "))
                .hasStatus(400);
        assertThat(desk.post(trust.linchpin(), address() + "/name", "title", "Seats", "summary", "x"))
                .hasStatus(409);
        assertThat(page(trust.linchpin(), "")).contains("Open it again");
        desk.post(trust.linchpin(), address() + "/reopen", "reason", "There is another room");
        assertThat(page(trust.linchpin(), ""))
                .contains("Waiting for an action", "Take out", "/close", "The room is gone", "There is another room")
                .doesNotContain("without the agreement of anybody who raised it.", "Open it again");
    }

    @Test
    void isPutBetterAndOpenedAgainByNobodyWhoMayOnlyRead() {
        var connector = trusts.person(trust, Role.CONNECTOR);
        assertThat(desk.post(connector, address() + "/name", "title", "Seats", "summary", "x"))
                .hasStatus(403);
        desk.post(trust.linchpin(), address() + "/close", "reason", "The room is gone");
        assertThat(desk.post(connector, address() + "/reopen", "reason", "Mischief"))
                .hasStatus(403);
        var elsewhere = trusts.trust();
        assertThat(desk.post(elsewhere.linchpin(), address() + "/reopen", "reason", "Mischief"))
                .hasStatus(404);
    }

    /** Attack #12 again: whoever was asked to do something in it, from another part of the organisation, may read it and no more. */
    @Test
    void isChangedByNobodyWhoIsOnlyInvolved() {
        var elm = world.ward(trust.organisation(), "Elm");
        var other = trusts.on(elm, trust, Role.LINCHPIN);
        World.as(trust.linchpin(), () -> {
            matters.involve(matter, other.account());
            return matter;
        });
        assertThat(desk.get(other, address())).hasStatusOk();
        assertThat(desk.post(other, address() + "/name", "title", "Seats", "summary", "x"))
                .hasStatus(404);
        assertThat(desk.post(other, address() + "/close", "reason", "Mischief")).hasStatus(404);
        var theirs = trusts.saidAt(trust, elm, "Chairs are missing on Elm too");
        assertThat(desk.post(
                        other, address() + "/feedback", "feedback", theirs.id().toString()))
                .hasStatus(404);
        desk.post(trust.linchpin(), address() + "/close", "reason", "The room is gone");
        assertThat(desk.post(other, address() + "/reopen", "reason", "Mischief"))
                .hasStatus(404);
        assertThat(page(trust.linchpin(), "")).contains("<h1>Chairs</h1>", "Closed, not resolved");
    }

    @Test
    void takesOutOnlyWhatIsInIt() {
        var other = trusts.saidOnTheWard(trust, "The tea was cold");
        assertThat(desk.get(trust.linchpin(), removal(other))).hasStatus(404);
        assertThat(desk.post(trust.linchpin(), removal(other), "reason", "Not here"))
                .hasStatus(404);
        assertThat(desk.post(trust.linchpin(), removal(feedback), "reason", "It is another room"))
                .hasStatus(302);
        assertThat(desk.post(trust.linchpin(), removal(feedback), "reason", "It is another room"))
                .hasStatus(404);
    }

    @Test
    void keepsAReasonThatIsTooLongOnThePage() {
        var reason = "because ".repeat(300).strip();
        for (var path : new String[] {address() + "/close", removal(feedback)}) {
            assertThat(desk.post(trust.linchpin(), path, "reason", reason))
                    .as(path)
                    .hasStatus(400)
                    .bodyText()
                    .contains("The reason must have 2,000 characters or fewer", reason);
        }
        assertThat(page(trust.linchpin(), "")).contains("Waiting for an action", "1 piece of feedback on");
    }

    @Test
    void printsWhatPeopleTypeAndSayAsText() {
        var loud = trusts.saidOnTheWard(trust, "<script>alert(1)</script>");
        matter = trusts.matter(trust, "<img src=x>", loud);
        assertThat(page(trust.linchpin(), "?words=\"><svg>"))
                .contains("&lt;img src=x&gt;", "&lt;script&gt;alert(1)")
                .doesNotContain("<img src=x", "<script>alert", "<svg>");
    }

    @Test
    void isClosedByOneOfTwoWhoCloseItAtOnce() throws Exception {
        var statuses = Trusts.atOnce(
                2,
                () -> desk.post(trust.linchpin(), address() + "/close", "reason", "The room is gone")
                        .getResponse()
                        .getStatus());
        assertThat(statuses).containsExactlyInAnyOrder(302, 409);
        assertThat(desk.count(trust.organisation(), "select count(*) from history.act where kind = 'matters.closed'"))
                .isEqualTo(1);
    }

    @Test
    void joinsEachFeedbackOnceHoweverManyJoinItAtOnce() throws Exception {
        var more = trusts.saidOnTheWard(trust, "I stood for two hours");
        var statuses = Trusts.atOnce(
                3,
                () -> desk.post(
                                trust.linchpin(),
                                address() + "/feedback",
                                "feedback",
                                more.id().toString())
                        .getResponse()
                        .getStatus());
        assertThat(statuses).containsOnly(302);
        assertThat(page(trust.linchpin(), "")).contains("2 pieces of feedback on");
        assertThat(desk.count(trust.organisation(), "select count(*) from history.act where kind = 'matters.gathered'"))
                .isEqualTo(2);
    }
}
