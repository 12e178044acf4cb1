package linchpin.answers.honesty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import linchpin.answers.Answered;
import linchpin.matters.MatterId;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
class HonestyIntegrationTests {

    private static final String STOCK =
            "We are sorry that your experience was not as good as it should be. Your comments were shared with the whole team.";

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    Answered answered;

    private Trust trust;
    private MatterId matter;

    @BeforeEach
    void aMatter() {
        trust = trusts.trust();
        matter = trusts.matter(trust, "Chairs", trusts.saidOnTheWard(trust, "There is nowhere to sit in the corridor"));
    }

    private String written(MatterId about, String kind, String we) {
        var answer = desk.post(
                trust.nurse(),
                "/matters/" + about.id() + "/answer",
                "kind",
                kind,
                "youSaid",
                "Nowhere to sit",
                "we",
                we);
        assertThat(answer).hasStatus(302);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private MvcTestResult approved(String answer, String because) {
        return desk.post(trust.linchpin(), answer + "/approve", "version", "1", "because", because);
    }

    private long count(String what) {
        return desk.count(trust.organisation(), "select count(*) from answers." + what);
    }

    @Test
    void letsPassAnAnswerToWhatPeopleSaid() {
        var answer = written(matter, "did_not", "The corridor is a fire route, so no chair may stand there.");
        assertThat(desk.get(trust.linchpin(), answer))
                .bodyText()
                .doesNotContain("Held:")
                .contains("How plain it is");
        assertThat(approved(answer, "")).hasStatus(302);
        assertThat(count("hold")).isZero();
        assertThat(count("version where approved_at is not null")).isEqualTo(1);
    }

    @Test
    void letsPassInWhateverWordsWhatWasPromisedAndIsDone() {
        answered.done(trust, matter); // twenty chairs, which nobody of them called so
        assertThat(desk.get(trust.linchpin(), written(matter, "did", "Twenty chairs stand there since Monday.")))
                .bodyText()
                .doesNotContain("Held:");
        assertThat(desk.get(trust.linchpin(), written(matter, "did", STOCK)))
                .bodyText()
                .contains("Held: It answers none of what people raised");
    }

    @Test
    void holdsWhatAnswersNothingUntilSomebodySaysWhy() {
        var answer = written(matter, "did_not", STOCK);
        assertThat(count("hold where why = 'unanswered'"))
                .as("kept once it is written")
                .isEqualTo(1);
        assertThat(desk.get(trust.linchpin(), answer))
                .bodyText()
                .contains("Held: It answers none of what people raised", "Publish it all the same");
        assertThat(approved(answer, " ")).hasStatus(400).bodyText().contains("Enter why you publish it all the same");
        assertThat(approved(answer, "x".repeat(1_001)))
                .hasStatus(400)
                .bodyText()
                .contains("1,000 characters or fewer", "x".repeat(1_001));
        assertThat(count("version where approved_at is not null")).isZero();
        assertThat(approved(answer, "They asked for an apology alone")).hasStatus(302);
        assertThat(approved(answer, "They asked for an apology alone"))
                .as("pressed again")
                .hasStatus(302);
        assertThat(count("all_the_same")).isEqualTo(1);
        assertThat(count("hold")).isEqualTo(1);
        assertThat(desk.count(trust.organisation(), """
            select count(*) from history.act
            where kind = 'answers.published_all_the_same' and reason = 'They asked for an apology alone'\
            """)).isEqualTo(1);
    }

    @Test
    void holdsWhatOtherPeopleWereTold() {
        var first = written(
                matter, "did_not", "No chair may stand in the corridor, for it is a way out in a fire at night.");
        approved(first, "");
        var other = trusts.matter(trust, "Stools", trusts.saidOnTheWard(trust, "No stool in the corridor"));
        var again = written(
                other, "did_not", "No chair may stand in the corridor, for it is a way out in a fire at night.");
        assertThat(desk.get(trust.linchpin(), again))
                .bodyText()
                .contains("Too like what other people were told", "18 of its 18 words", "<mark><b>No chair may", first);
        assertThat(approved(again, "")).hasStatus(400);
        assertThat(desk.post(trust.linchpin(), "/held-answers", "share", "100")).hasStatus(403);
        var administrator = trusts.person(trust, Role.ADMINISTRATOR);
        assertThat(desk.post(administrator, "/held-answers", "share", "9"))
                .hasStatus(400)
                .bodyText()
                .contains("Enter a number from 10 to 100", "value=\"9\"");
        assertThat(desk.post(administrator, "/held-answers", "share", "100")).hasStatus(302);
        assertThat(desk.post(administrator, "/held-answers", "share", "100")).hasStatus(302);
        assertThat(count("likeness_limit")).as("set once").isEqualTo(1);
        assertThat(desk.get(trust.leader(), "/held-answers")).bodyText().contains("Set to 100 on ");
    }

    @Test
    void holdsAClaimThatNothingDoneBears() {
        answered.done(trust, matter);
        var answer = written(matter, "did", "Every corridor has been painted green.");
        assertThat(desk.get(trust.linchpin(), answer))
                .bodyText()
                .contains("It says that something changed, and nothing shows that", "They stand there");
        assertThat(approved(answer, "")).hasStatus(400);
    }

    @Test
    void tellsLeadersHowOftenAndNobodyElsesName() {
        approved(written(matter, "did_not", STOCK), "They asked for an apology alone");
        var other = trusts.matter(trust, "Stools", trusts.saidOnTheWard(trust, "No stool in the corridor"));
        written(other, "did_not", "There is no money for a stool.");
        var page = Desk.text(desk.get(trust.leader(), "/held-answers"));
        assertThat(page)
                .contains("How often answers were held", "They asked for an apology alone", "Chairs")
                .containsPattern("Versions written\"[^>]*>2<")
                .containsPattern("Held\"[^>]*>1<")
                .doesNotContain("Stools", trust.linchpin().account().id().toString());
        assertThat(Desk.text(desk.get(trusts.trust().leader(), "/held-answers")))
                .contains("No answer has been written yet")
                .doesNotContain("Chairs");
    }

    @Test
    void isLookedAtBeforeAnythingIsSent() {
        var looked = desk.post(
                trust.nurse(),
                "/matters/" + matter.id() + "/answer",
                "act",
                "look",
                "kind",
                "did_not",
                "youSaid",
                "Nowhere to sit",
                "we",
                STOCK + " We utilise a multidisciplinary pathway.");
        assertThat(looked)
                .hasStatusOk()
                .bodyText()
                .contains("What was found in it", "Held: It answers none", "Most people aged", "<mark>utilise</mark>")
                .contains("utilise: use", "multidisciplinary pathway.</textarea>");
        assertThat(count("version")).isZero();
        assertThat(count("hold")).isZero();
    }

    @Test
    void isHeldOnceWhereTwoApproveAtOnce() throws Exception {
        var path = written(matter, "did_not", STOCK);
        Trusts.atOnce(3, () -> approved(path, "It is short, and true"));
        assertThat(count("all_the_same")).isEqualTo(1);
        assertThat(count("version where approved_at is not null")).isEqualTo(1);
    }
}
