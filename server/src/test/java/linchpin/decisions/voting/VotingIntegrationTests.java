package linchpin.decisions.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import linchpin.decisions.Deciding;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.TestTime;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
class VotingIntegrationTests {

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    TestTime time;

    private Trust trust;
    private Deciding deciding;

    @BeforeEach
    void aTrust() {
        trust = trusts.trust();
        deciding = new Deciding(desk, trust);
    }

    private String secret(Map<String, String> form) {
        form.put("way.secret", "yes");
        return deciding.published(trust.linchpin(), form);
    }

    @Test
    void whoeverVotesReadsFirstWhatItMeansAndSaysWhatInterestsTheyHave() {
        var path = deciding.published(trust.linchpin(), deciding.dots());
        assertThat(desk.get(trust.leader(), path + "/vote"))
                .hasStatus(302)
                .redirectedUrl()
                .endsWith("/ready");
        assertThat(deciding.page(trust.leader(), path + "/ready"))
                .contains("Patient leaders hold 50 of 100", "Do you have an interest?");
        assertThat(deciding.vote(trust.leader(), path, "option-1", "3")).hasStatus(409);
        assertThat(desk.post(trust.leader(), path + "/ready"))
                .hasStatus(400)
                .bodyText()
                .contains("Choose one: most people have none");
        deciding.ready(trust.leader(), path);
        assertThat(deciding.page(trust.leader(), path + "/vote"))
                .contains("You have 4 dots")
                .doesNotContain("I consent", "I abstain", "a score from");
    }

    @Test
    void anOpenVoteCanBeChangedAndTheLastCounts() {
        var path = deciding.published(trust.linchpin(), deciding.dots());
        deciding.votes(trust.leader(), path, "option-1", "3", "option-2", "1");
        assertThat(deciding.page(trust.leader(), path + "/vote"))
                .contains("You have voted. This is what you said", "value=\"3\"", "value=\"1\"");
        assertThat(deciding.vote(trust.leader(), path, "option-2", "2")).hasStatus(302);
        assertThat(deciding.count("ballot")).isEqualTo(2);
        assertThat(deciding.count("turn where ballots = 2")).isEqualTo(1);
    }

    @Test
    void nobodySeesAnybodyElsesVoteWhileItRuns() {
        var path = deciding.published(trust.linchpin(), deciding.dots());
        deciding.votes(trust.leader(), path, "option-3", "3", "reason", "My hip, and the telly");
        for (var reader : new Person[] {trust.linchpin(), trust.nurse()}) {
            assertThat(deciding.page(reader, path))
                    .contains("1 of 1 have voted")
                    .doesNotContain("My hip", "Television: 3");
        }
        assertThat(desk.get(trust.linchpin(), path + "/file")).hasStatus(404);
    }

    @Test
    void saysWhatIsWrongWithABallotAndKeepsWhatWasTyped() {
        var path = deciding.published(trust.linchpin(), deciding.dots());
        deciding.ready(trust.leader(), path);
        assertThat(deciding.vote(trust.leader(), path, "option-1", "3", "option-2", "3", "reason", "Both hurt"))
                .hasStatus(400)
                .bodyText()
                .contains("You laid 6 dots and have 4. Take 2 away", "Both hurt");
        assertThat(deciding.vote(trust.leader(), path, "option-1", "-1")).hasStatus(400);
        assertThat(deciding.vote(trust.leader(), path))
                .hasStatus(400)
                .bodyText()
                .contains("Lay at least one dot");
        assertThat(deciding.count("ballot")).isZero();
    }

    @Test
    void whoHasAnInterestInOneOptionSaysNothingAboutIt() {
        var path = deciding.published(trust.linchpin(), deciding.dots());
        assertThat(desk.post(
                        trust.leader(), path + "/ready", "interest", "some", "options", "2", "what", "I sell toast"))
                .hasStatus(302);
        assertThat(deciding.page(trust.leader(), path + "/vote")).contains("You said that you have an interest here");
        assertThat(deciding.vote(trust.leader(), path, "option-1", "1", "option-2", "3"))
                .hasStatus(302);
        assertThat(deciding.count("ballot where says::text like '%2%'")).isZero();
        assertThat(deciding.page(trust.nurse(), path)).contains("in “Toast”. I sell toast");
    }

    /** Everybody reads what was said first, and nobody may think that the rest was said too. */
    @Test
    void whoSaysAnInterestInOtherWordsIsToldThatTheFirstStand() {
        var path = deciding.published(trust.linchpin(), deciding.dots());
        String[] first = {"interest", "some", "options", "2", "what", "I sell toast"};
        desk.post(trust.leader(), path + "/ready", first);
        assertThat(desk.post(trust.leader(), path + "/ready", first)).hasStatus(302);
        assertThat(desk.post(
                        trust.leader(),
                        path + "/ready",
                        "interest",
                        "some",
                        "options",
                        "2",
                        "what",
                        "And shares in toast"))
                .hasStatus(409);
        assertThat(deciding.page(trust.nurse(), path)).contains("I sell toast").doesNotContain("shares in toast");
    }

    @Test
    void whoHasAnInterestInAllOfItStaysOut() {
        var path = deciding.published(trust.linchpin(), deciding.dots());
        desk.post(trust.nurse(), path + "/ready", "interest", "all", "what", "I would lose my post");
        assertThat(deciding.vote(trust.nurse(), path, "option-1", "1")).hasStatus(409);
        assertThat(deciding.page(trust.linchpin(), path)).contains("stays out", "I would lose my post");
    }

    /** That somebody voted is kept, and what they voted is kept apart from it. */
    @Test
    void aSecretVoteIsOneThatNobodyCanFindAgain() {
        var path = secret(deciding.yesNo());
        deciding.votes(trust.leader(), path, "say", "no", "reason", "The water was scalding");
        assertThat(deciding.vote(trust.leader(), path, "say", "yes")).hasStatus(409);
        assertThat(desk.get(trust.leader(), path + "/vote")).hasStatus(302);
        assertThat(deciding.count("ballot where entered_by is not null")).isZero();
        assertThat(deciding.count(
                        "ballot b join decisions.decision d on d.id = b.decision_id where b.at <> d.opens_at"))
                .isZero();
        assertThat(deciding.count("turn where voted_on is not null")).isEqualTo(1);
        assertThat(desk.post(trust.leader(), path + "/ready", "interest", "all", "what", "Late thought"))
                .hasStatus(409);
    }

    @Test
    void isTakenOfNobodyElseAndAtNoOtherTime() {
        var form = deciding.yesNo();
        form.put("times.opens", "2098-01-01");
        var path = deciding.published(trust.linchpin(), form);
        deciding.ready(trust.leader(), path);
        assertThat(deciding.vote(trust.leader(), path, "say", "yes")).hasStatus(409);
        assertThat(time.at("2098-06-01T12:00:00Z", () -> deciding.vote(trust.leader(), path, "say", "yes")))
                .hasStatus(302);
        assertThat(time.at("2099-01-01T17:00:00Z", () -> deciding.vote(trust.leader(), path, "say", "no")))
                .hasStatus(409);
        assertThat(desk.get(trust.linchpin(), path + "/vote")).hasStatus(404);
        assertThat(desk.get(trusts.person(trust, Role.PATIENT_LEADER), path + "/vote"))
                .hasStatus(404);
        assertThat(deciding.count("ballot")).isEqualTo(1);
    }

    @Test
    void isOneVoteHoweverManyWindowsRaceOnTheFirst() throws Exception {
        var path = secret(deciding.yesNo());
        deciding.ready(trust.leader(), path);
        var answers = Trusts.atOnce(8, () -> deciding.vote(trust.leader(), path, "say", "yes"));
        assertThat(answers.stream().filter(answer -> status(answer) == 302)).hasSize(1);
        assertThat(deciding.count("ballot")).isEqualTo(1);
    }

    private static int status(MvcTestResult answer) {
        return answer.getResponse().getStatus();
    }

    @Test
    void takesScoresRankingsAndConsentToo() {
        var scores = deciding.dots();
        scores.put("way.how", "score");
        scores.put("way.top", "5");
        var scored = deciding.published(trust.linchpin(), scores);
        deciding.ready(trust.leader(), scored);
        assertThat(deciding.vote(trust.leader(), scored, "option-1", "6")).hasStatus(400);
        assertThat(deciding.vote(trust.leader(), scored, "option-1", "4,5")).hasStatus(302);
        assertThat(deciding.page(trust.leader(), scored + "/vote")).contains("Give each a score from 0 to 5");

        var ranking = deciding.dots();
        ranking.put("way.how", "rank");
        var ranked = deciding.published(trust.linchpin(), ranking);
        deciding.votes(trust.leader(), ranked, "option-1", "2", "option-3", "1");
        assertThat(deciding.page(trust.leader(), ranked + "/vote")).contains("Give the best the 1st place");
        assertThat(deciding.vote(trust.leader(), ranked, "option-1", "9")).hasStatus(400);

        var consent = deciding.yesNo();
        consent.put("template", "consent");
        consent.put("way.how", "consent");
        var agreed = deciding.published(trust.linchpin(), consent);
        deciding.ready(trust.leader(), agreed);
        assertThat(deciding.vote(trust.leader(), agreed, "say", "object"))
                .hasStatus(400)
                .bodyText()
                .contains("Enter why you object");
        assertThat(deciding.vote(trust.leader(), agreed, "say", "object", "reason", "Nobody asked the night staff"))
                .hasStatus(302);
        assertThat(deciding.count("ballot")).isEqualTo(3);
    }
}
