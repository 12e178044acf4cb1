package linchpin.answers;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.answers.Story.Given;
import linchpin.matters.MatterId;
import linchpin.matters.MatterState;
import linchpin.support.LinchpinTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever raised a matter learns that its answer was taken back, and whoever wrote it writes another. */
@LinchpinTest
class TakenBackIntegrationTests {

    @Autowired
    Story story;

    private Story.Trust trust;
    private Given given;
    private MatterId matter;

    @BeforeEach
    void anAnswerIsPublished() {
        trust = story.trust();
        given = story.said(trust, "Chairs");
        matter = story.answered(trust, given);
    }

    private void withdraw() {
        var answer = "/answers/" + story.answerId(trust, matter);
        assertThat(story.post(trust.linchpin(), answer + "/withdraw", "version", "1", "because", "It told too much."))
                .hasStatus(302);
    }

    @Test
    void itsGiverReadsThatAnotherComesAndIsAskedNothingMoreAboutIt() {
        assertThat(story.opened(given)).bodyText().contains("We bought twenty chairs", "There is an answer.");
        withdraw();
        assertThat(story.opened(given))
                .bodyText()
                .contains("The answer was taken back. You will get another", "It told too much.")
                .doesNotContain("We bought twenty chairs", "There is an answer.");
    }

    @Test
    void thePromiseStaysInPublicAndTheMatterIsItsWritersAgain() {
        withdraw();
        assertThat(story.visit(trust))
                .bodyText()
                .contains("Buy twenty chairs", "It told too much.")
                .doesNotContain("We bought twenty chairs");
        var now = story.now(trust, matter);
        assertThat(now.state()).isEqualTo(MatterState.BACK);
        assertThat(now.nextOwner()).isEqualTo(trust.nurse().account());
        assertThat(story.get(trust.nurse(), "/matters/" + matter.id()))
                .bodyText()
                .contains("Took the answer off all public pages");
    }

    @Test
    void whatPeopleAgreedToIsOpenAgainOnceItsAnswerIsTakenBack() {
        story.judged(trust, given, matter, "1.1", "yes", "");
        assertThat(story.now(trust, matter).state()).isEqualTo(MatterState.RESOLVED);
        withdraw();
        assertThat(story.now(trust, matter).state()).isEqualTo(MatterState.BACK);
        story.published(trust, matter, 2);
        assertThat(story.opened(given)).bodyText().contains("We bought twenty chairs", "Did it change?");
    }
}
