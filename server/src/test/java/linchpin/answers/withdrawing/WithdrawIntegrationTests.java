package linchpin.answers.withdrawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import linchpin.answers.AnswerId;
import linchpin.answers.AnswerKind;
import linchpin.answers.Answered;
import linchpin.matters.MatterId;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An answer that tells too much goes at once, everywhere; that it stood there and why it went does not. */
@ModuleTest
class WithdrawIntegrationTests {

    private static final String BECAUSE = "It told of somebody who can be recognised.";

    @Autowired
    Trusts trusts;

    @Autowired
    Answered answered;

    @Autowired
    Desk desk;

    private Trust trust;
    private MatterId matter;
    private AnswerId answer;

    @BeforeEach
    void aPublishedAnswer() {
        trust = trusts.trust();
        matter = trusts.matter(trust, "Chairs of Mrs Miller", trusts.saidOnTheWard(trust, "There is nowhere to sit."));
        answered.done(trust, matter);
        answer = answered.published(trust, matter, AnswerKind.DID);
    }

    private MvcTestResult withdraw(Person person, int version, String because) {
        return desk.post(person, inside() + "/withdraw", "version", String.valueOf(version), "because", because);
    }

    private String inside() {
        return "/answers/" + answer.id();
    }

    private String record() {
        return "/said/" + trust.organisation().code();
    }

    private String inPublic() {
        return record() + "/" + answer.id();
    }

    @Test
    void takesItsWordsAndItsTitleOffEveryPublicPageAndPutsTheReasonThere() {
        assertThat(desk.get(trust.linchpin(), inside())).bodyText().contains("Take this answer back");
        assertThat(desk.get(trust.linchpin(), inside() + "/withdraw"))
                .bodyText()
                .contains("Twenty chairs");
        assertThat(withdraw(trust.linchpin(), 1, BECAUSE)).hasStatus(302);
        assertThat(desk.look(inPublic()))
                .hasStatus(410)
                .bodyText()
                .contains("This answer was taken back", BECAUSE)
                .doesNotContain("Twenty chairs", "Mrs Miller");
        for (var page : new String[] {"", "/feed.atom", "/feed.json"}) {
            assertThat(desk.look(record() + page))
                    .hasStatusOk()
                    .bodyText()
                    .as(page)
                    .contains(BECAUSE)
                    .doesNotContain("Twenty chairs");
        }
        assertThat(desk.look(record() + "/block")).bodyText().doesNotContain("Twenty chairs", "Mrs Miller");
        assertThat(desk.look(record() + "/screen")).bodyText().doesNotContain("Twenty chairs", "Mrs Miller");
    }

    @Test
    void makesRoomForAnotherThatItsWriterWrites() {
        withdraw(trust.linchpin(), 1, BECAUSE);
        assertThat(desk.get(trust.nurse(), inside())).bodyText().contains("taken back", BECAUSE, "Twenty chairs");
        answered.publishedAnew(trust, matter, AnswerKind.DID, 2);
        assertThat(desk.look(inPublic()))
                .hasStatusOk()
                .bodyText()
                .contains("Twenty chairs", "first published on")
                .doesNotContain(BECAUSE);
        assertThat(desk.look(record())).bodyText().doesNotContain("Taken back");
    }

    @Test
    void pressedTwiceItIsTakenBackOnce() {
        assertThat(withdraw(trust.linchpin(), 1, BECAUSE)).hasStatus(302);
        assertThat(withdraw(trust.linchpin(), 1, "Something else")).hasStatus(302);
        assertThat(desk.look(inPublic())).bodyText().contains(BECAUSE).doesNotContain("Something else");
    }

    @Test
    void whoReadAnEarlierVersionIsToldThatThereIsAnother() {
        answered.publishedAnew(trust, matter, AnswerKind.DID, 2);
        assertThat(withdraw(trust.linchpin(), 1, BECAUSE)).hasStatus(409);
        assertThat(desk.look(inPublic())).hasStatusOk();
    }

    @Test
    void needsAReasonAndKeepsWhatWasTyped() {
        assertThat(withdraw(trust.linchpin(), 1, "  "))
                .hasStatus(400)
                .bodyText()
                .contains("Enter why it is taken back");
        assertThat(withdraw(trust.linchpin(), 1, "x".repeat(2001)))
                .hasStatus(400)
                .bodyText()
                .contains("2,000 characters", "x".repeat(2001));
        assertThat(desk.look(inPublic())).hasStatusOk();
    }

    @Test
    void isForThoseWhoMayApproveAnswersThere() {
        var analyst = trusts.person(trust, Role.ANALYST);
        assertThat(withdraw(analyst, 1, BECAUSE)).hasStatus(403);
        assertThat(withdraw(trusts.trust().linchpin(), 1, BECAUSE)).hasStatus(404);
        assertThat(desk.post(
                        trust.linchpin(),
                        "/answers/" + UUID.randomUUID() + "/withdraw",
                        "version",
                        "1",
                        "because",
                        BECAUSE))
                .hasStatus(404);
        assertThat(desk.look(inPublic())).hasStatusOk();
        assertThat(desk.get(analyst, inside())).bodyText().doesNotContain("Take this answer back");
    }

    @Test
    void whatNeverWasIsNotFound() {
        assertThat(desk.look(record() + "/" + UUID.randomUUID())).hasStatus(404);
    }
}
