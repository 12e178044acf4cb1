package linchpin.rounds.erasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import linchpin.chores.Chore;
import linchpin.rounds.Asking;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.Trusts;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LinchpinTest
class TakeAwayIntegrationTests {

    private static final String WORDS = "Why is Qwrtina Zxcvbn of bed nine never fed?";
    private static final String GONE = "[Taken away: it told who somebody is]";

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    @Qualifier("readSayingsChore")
    Chore chore;

    private Asking asking;
    private String round;
    private String tick;

    @BeforeEach
    void somethingWithANameWasSaid() {
        asking = Asking.in(desk, trusts);
        round = asking.opened();
        asking.say(WORDS, "patient");
        asking.read(chore);
        tick = asking.ticks(round).getFirst();
    }

    private MvcTestResult take(Person person, String version, String because) {
        return desk.post(person, Asking.closely(round, tick) + "/away", "tick", version, "because", because);
    }

    private String version() {
        return tick.substring(37);
    }

    private Person leader() {
        return asking.trust().leader();
    }

    private String publicly() {
        return Desk.text(desk.look(asking.address()));
    }

    @Test
    void takesTheWordsFromWhereverTheyWereKept() {
        asking.showAll(round);
        assertThat(publicly()).contains("never fed");
        assertThat(asking.page(leader(), Asking.closely(round, tick))).contains("/away");
        assertThat(asking.page(leader(), Asking.closely(round, tick) + "/away")).contains("never fed", "for good");
        assertThat(take(leader(), version(), "names")).hasStatus(302);
        assertThat(publicly()).doesNotContain("never fed", "bed nine").contains(GONE, "A patient");
        assertThat(desk.get(leader(), round + "/file/csv").getResponse().getContentType())
                .contains("csv");
        var words = asking.count("saying where concat(received, shown, because_words) <> ''");
        assertThat(words).isZero();
        assertThat(asking.page(leader(), Asking.closely(round, tick)))
                .contains(GONE, "gone for good")
                .doesNotContain("name=\"act\"");
        assertThat(asking.page(leader(), round))
                .contains("Took away the words of something that was said")
                .contains("It told who somebody is");
    }

    @Test
    void countsAsNotShownWhatNobodyHadDecidedAbout() {
        assertThat(take(leader(), version(), "asked")).hasStatus(302);
        assertThat(publicly())
                .contains("1 is not shown: 1 (It was taken away before anybody read it).")
                .doesNotContain("fed");
        assertThat(asking.page(leader(), round + "/look")).contains("Nothing waits");
        asking.close(leader(), round);
        assertThat(desk.get(leader(), round + "/questions")).hasStatusOk();
    }

    @Test
    void staysAwayWhenTheSameWordsAreSentAgain() {
        asking.showAll(round);
        take(leader(), version(), "names");
        asking.say(WORDS, "carer");
        asking.read(chore);
        assertThat(publicly()).doesNotContain("never fed").contains("Sent 2 times in the same words", GONE);
        assertThat(asking.count("saying where received is not null")).isZero();
    }

    @Test
    void wantsAReasonAndTheVeryWordsThatWereRead() {
        assertThat(take(leader(), version(), "")).hasStatus(400).bodyText().contains("Choose why its words are to go");
        assertThat(take(leader(), "0".repeat(32), "names")).hasStatus(409);
        assertThat(asking.count("saying where received is not null")).isEqualTo(1);
    }

    @Test
    void isOfThoseWhoSteerTheRound() {
        assertThat(take(asking.trust().nurse(), version(), "names")).hasStatus(403);
        assertThat(take(trusts.trust().leader(), version(), "names")).hasStatus(404);
        assertThat(desk.get(asking.trust().nurse(), Asking.closely(round, tick) + "/away"))
                .hasStatus(403);
        assertThat(asking.count("saying where received is not null")).isEqualTo(1);
    }

    @Test
    void waitsUntilSomebodySaidWhatWasDoneAboutWhatIsSerious() {
        desk.change(asking.trust().organisation(), "update rounds.saying set serious = 'Harm'");
        var refused = take(leader(), version(), "names");
        assertThat(refused).hasStatus(409);
        assertThat(Desk.refusal(refused)).contains("say what was done");
    }

    @Test
    void happensOnceHoweverOftenItIsPressed() throws Exception {
        var answers = Trusts.atOnce(3, () -> take(leader(), version(), "names"));
        assertThat(answers).allSatisfy(answer -> assertThat(answer).hasStatus(302));
        assertThat(asking.proposing().count("history.act where kind = 'rounds.taken_away'"))
                .isEqualTo(1);
        assertThat(desk.get(leader(), Asking.closely(round, tick) + "/away")).hasStatus(302);
    }

    /** The one thing that the words as they were received can become is nothing. */
    @Test
    void leavesNoWayToChangeWhatWasReceived() {
        for (var sql : List.of("update rounds.saying set received = 'Other'", "delete from rounds.saying")) {
            assertThatThrownBy(() -> desk.change(asking.trust().organisation(), sql))
                    .as(sql)
                    .isInstanceOf(DataAccessException.class);
        }
        take(leader(), version(), "law");
        assertThatThrownBy(
                        () -> desk.change(
                                asking.trust().organisation(),
                                "update rounds.saying set received = 'Back', taken_why = null, taken_by = null, taken_on = null"))
                .isInstanceOf(DataAccessException.class);
    }
}
