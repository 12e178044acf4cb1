package linchpin.answers;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.actions.ActionState;
import linchpin.matters.MatterState;
import linchpin.support.LinchpinTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How threads end, and how an answer goes back and forth before it is public. */
@LinchpinTest
class EndingsIntegrationTests {

    @Autowired
    Story story;

    private Story.Trust trust;

    @BeforeEach
    void aTrust() {
        trust = story.trust();
    }

    @Test
    void callsADoneActionConfirmedOnceAGiverAgrees() {
        var given = story.said(trust, "Chairs");
        var matter = story.answered(trust, given);
        var action = story.action(trust, matter);
        assertThat(story.get(trust.nurse(), action.path())).bodyText().contains("Done (claimed)");
        story.judged(trust, given, matter, "1.1", "yes", "");
        for (var path : new String[] {action.path(), "/actions", "/matters/" + matter.id()}) {
            assertThat(story.get(trust.linchpin(), path))
                    .bodyText()
                    .contains("Done, and confirmed")
                    .doesNotContain("Done (claimed)");
        }
        assertThat(story.receipt(trust, given)).contains("Done, and confirmed");
    }

    @Test
    void endsOpenPromisesWithTheMatterTheyWereMadeIn() {
        var given = story.said(trust, "Chairs");
        var matter = story.matter(trust, given);
        story.promised(trust, matter);
        var close = "/matters/" + matter.id() + "/close";
        assertThat(story.get(trust.linchpin(), close))
                .bodyText()
                .contains("This promise ends with it", "Buy twenty chairs");
        assertThat(story.post(trust.linchpin(), close, "reason", " "))
                .hasStatus(400)
                .bodyText()
                .contains("This promise ends with it");
        story.post(trust.linchpin(), close, "reason", "The room was given up.");
        assertThat(story.now(trust, matter).state()).isEqualTo(MatterState.NOT_RESOLVED);
        var action = story.action(trust, matter);
        assertThat(action.state()).isEqualTo(ActionState.DROPPED);
        assertThat(action.reason()).contains("closed as not resolved", "The room was given up.");
        assertThat(story.receipt(trust, given)).contains("The room was given up.");
        assertThat(story.visit(trust))
                .bodyText()
                .contains("1</span> Closed, not resolved", "Buy twenty chairs", "because: The room was given up.");
    }

    @Test
    void leavesWhatWasDoneDoneWhenAMatterIsClosed() {
        var matter = story.answered(trust, story.said(trust, "Chairs"));
        var close = "/matters/" + matter.id() + "/close";
        assertThat(story.get(trust.linchpin(), close)).bodyText().doesNotContain("ends with it");
        story.post(trust.linchpin(), close, "reason", "Nobody could say.");
        assertThat(story.action(trust, matter).state()).isEqualTo(ActionState.DONE);
    }

    @Test
    void sendsAnAnswerBackToItsWriterWithAReason() {
        var matter = story.matter(trust, story.said(trust, "Parking"));
        var answer = story.written(trust.nurse(), matter, "did_not");
        var back = answer + "/send-back";
        assertThat(story.post(trust.leader(), back, "version", "1", "reason", " "))
                .hasStatus(400)
                .bodyText()
                .contains("Enter what should be different");
        assertThat(story.post(trust.nurse(), back, "version", "1", "reason", "No"))
                .hasStatus(403);
        assertThat(story.post(trust.leader(), back, "version", "1", "reason", "Say why it was too dear"))
                .hasStatus(302);
        assertThat(story.get(trust.leader(), "/home")).bodyText().contains("No answer waits for you");
        assertThat(story.get(trust.nurse(), "/home"))
                .bodyText()
                .contains("Answers that came back to you", "Say why it was too dear");
        assertThat(story.get(trust.nurse(), answer))
                .bodyText()
                .contains("sent back", "sent it back: Say why it was too dear");
        assertThat(story.get(trust.linchpin(), "/matters/" + matter.id()))
                .bodyText()
                .contains("Version 1 was sent back", "Say why it was too dear");
    }

    @Test
    void publishesNothingThatWasSentBackUntilItIsWrittenAgain() {
        var matter = story.matter(trust, story.said(trust, "Parking"));
        var answer = story.written(trust.nurse(), matter, "did_not");
        story.post(trust.leader(), answer + "/send-back", "version", "1", "reason", "Say why");
        assertThat(story.post(trust.leader(), answer + "/approve", "version", "1"))
                .hasStatus(409);
        assertThat(story.visit(trust)).bodyText().contains("No answer has been published yet");
        story.written(trust.nurse(), matter, "did_not");
        assertThat(story.get(trust.nurse(), "/home")).bodyText().doesNotContain("came back to you");
        assertThat(story.post(trust.leader(), answer + "/send-back", "version", "1", "reason", "Again"))
                .hasStatus(409);
        assertThat(story.post(trust.leader(), answer + "/approve", "version", "2"))
                .hasStatus(302);
        assertThat(story.visit(trust)).bodyText().contains("We did not, because");
    }
}
