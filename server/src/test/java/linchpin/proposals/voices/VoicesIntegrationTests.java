package linchpin.proposals.voices;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.proposals.Proposing;
import linchpin.proposals.Stage;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class VoicesIntegrationTests {

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    private Trust trust;
    private Proposing proposing;
    private String path;

    @BeforeEach
    void aProposal() {
        trust = trusts.trust();
        proposing = new Proposing(desk, trust);
        path = proposing.raise(trust.nurse(), "Teenage room");
    }

    private void support(Person person, int version) {
        assertThat(desk.post(person, path + "/support", "version", String.valueOf(version)))
                .hasStatus(302);
    }

    private void comment(Person person, String words) {
        assertThat(desk.post(person, path + "/comments", "version", "1", "words", words))
                .hasStatus(302);
    }

    private String takeBack(Person person) {
        return proposing.page(person, path).replaceAll("(?s).*action=\"([^\"]+/comments/[^\"]+/take-back)\".*", "$1");
    }

    @Test
    void carriesTheVersionThatASupportWasGivenTo() {
        support(trust.leader(), 1);
        assertThat(proposing.page(trust.nurse(), path)).contains("For it as it stands: 1. For an earlier version: 0.");
        proposing.change(trust.nurse(), path, 1, "With a window.");
        assertThat(proposing.page(trust.leader(), path))
                .contains(
                        "For it as it stands: 0. For an earlier version: 1.",
                        "for version 1; the text has changed since",
                        "I am for it as it stands now too");
        support(trust.leader(), 2);
        assertThat(proposing.page(trust.nurse(), path)).contains("For it as it stands: 1. For an earlier version: 0.");
    }

    @Test
    void countsOnePersonOnceAndLetsThemTakeItBack() {
        support(trust.leader(), 1);
        support(trust.leader(), 1);
        assertThat(proposing.count("proposals.support")).isEqualTo(1);
        assertThat(proposing.count("history.act where kind = 'proposals.supported'"))
                .isEqualTo(1);
        for (var time = 0; time < 2; time++) {
            assertThat(desk.post(trust.leader(), path + "/support/take-back")).hasStatus(302);
        }
        assertThat(proposing.page(trust.nurse(), path)).contains("Nobody has said yet that they are for it.");
        assertThat(desk.post(trust.leader(), path + "/support", "version", "5")).hasStatus(404);
    }

    /** To be for what others made is not to make it. */
    @Test
    void doesNotTakeASupportForTakingPart() {
        support(trust.leader(), 1);
        assertThat(proposing.page(trust.nurse(), path)).contains("Patients have not taken part yet");
    }

    @Test
    void carriesTheVersionThatACommentWasMadeTo() {
        comment(trust.leader(), "A door alone is not enough <i>");
        proposing.change(trust.nurse(), path, 1, "With a window.");
        assertThat(proposing.page(trust.linchpin(), path))
                .contains(
                        "A door alone is not enough &lt;i&gt;",
                        "Patient leader",
                        "for version 1; the text has changed since")
                .contains("Patients took part from the first day");
    }

    @Test
    void keepsThatThereWasACommentWhoseWriterTookItBack() {
        comment(trust.leader(), "A door alone is not enough");
        assertThat(desk.post(trust.leader(), takeBack(trust.leader()))).hasStatus(302);
        assertThat(proposing.page(trust.linchpin(), path))
                .contains("took this comment back on", "Patients have not taken part yet")
                .doesNotContain("A door alone is not enough");
        assertThat(proposing.count("proposals.comment where words is not null")).isZero();
    }

    @Test
    void isTakenBackByItsWriterOnlyAndOnlyUntilTheProposalMovesOn() {
        comment(trust.leader(), "A door alone is not enough");
        var address = takeBack(trust.leader());
        assertThat(proposing.page(trust.nurse(), path)).doesNotContain("/take-back\"");
        assertThat(desk.post(trust.nurse(), address)).hasStatus(404);
        desk.post(trust.nurse(), path + "/without", "why", "Water is off");
        proposing.move(trust.nurse(), path, Stage.IDEA, Stage.QUESTION);
        assertThat(desk.post(trust.leader(), address)).hasStatus(409);
        assertThat(proposing.page(trust.nurse(), path)).contains("A door alone is not enough");
    }

    @Test
    void keepsACommentThatIsTooLongOnThePage() {
        var words = "no ".repeat(700).strip();
        assertThat(desk.post(trust.leader(), path + "/comments", "version", "1", "words", words))
                .hasStatus(400)
                .bodyText()
                .contains("The comment must have 2,000 characters or fewer", words);
    }
}
