package linchpin.rounds.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import linchpin.chores.Chore;
import linchpin.rounds.Asking;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.TestTime;
import linchpin.support.Trusts;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LinchpinTest
class QuestionsIntegrationTests {

    private static final String QUESTION = "How can everybody know how long they wait?";

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    TestTime time;

    @Autowired
    @Qualifier("readSayingsChore")
    Chore chore;

    private Asking asking;
    private String round;

    @BeforeEach
    void aRoundInWhichSomethingWasSaid() {
        asking = Asking.in(desk, trusts);
        round = asking.opened();
        asking.say("Qwrt zxcv", "patient");
        asking.read(chore);
        asking.underNoTheme();
    }

    private MvcTestResult publish(Person person, String... more) {
        var fields = new ArrayList<>(List.of("ask[1]", QUESTION, "to", "1.none"));
        fields.addAll(List.of(more));
        return desk.post(person, round + "/questions", fields.toArray(String[]::new));
    }

    private void closed() {
        asking.showAll(round);
        asking.close(asking.trust().leader(), round);
    }

    @Test
    void standBesideWhatWasSaidForEverybody() {
        closed();
        assertThat(asking.page(asking.trust().leader(), "/home")).contains("write the questions that come of it");
        assertThat(asking.page(asking.trust().leader(), round + "/questions")).contains("Under no theme · 1");
        assertThat(publish(asking.trust().leader(), "left", "Prices: they are set elsewhere"))
                .hasStatus(302);
        assertThat(Desk.text(desk.look(asking.address())))
                .contains(QUESTION, "You asked about: Under no theme", "Prices: they are set elsewhere", "Qwrt zxcv")
                .doesNotContain("<textarea");
        assertThat(asking.page(asking.trust().nurse(), asking.proposal()))
                .contains(QUESTION, "Published what is to be asked");
        assertThat(asking.page(asking.trust().nurse(), round)).contains(QUESTION);
        assertThat(asking.page(asking.trust().leader(), "/home")).doesNotContain("write the questions");
    }

    @Test
    void areNotWrittenBeforeItHasClosed() {
        asking.showAll(round);
        var early = publish(asking.trust().leader());
        assertThat(early).hasStatus(409);
        assertThat(Desk.refusal(early)).contains("still open");
        Asking.inDays(
                15, time, () -> assertThat(publish(asking.trust().leader())).hasStatus(302));
    }

    @Test
    void areNotWrittenBeforeAllWasLookedThrough() {
        asking.close(asking.trust().leader(), round);
        var early = publish(asking.trust().leader());
        assertThat(early).hasStatus(409);
        assertThat(Desk.refusal(early)).contains("1 of what was said must be looked through first");
        assertThat(asking.count("question")).isZero();
    }

    @Test
    void areOfThoseWhoSteerIt() {
        closed();
        assertThat(publish(asking.trust().nurse())).hasStatus(403);
        assertThat(publish(trusts.trust().leader())).hasStatus(404);
        assertThat(asking.page(asking.trust().nurse(), "/home")).doesNotContain("write the questions");
        assertThat(asking.count("question")).isZero();
    }

    @Test
    void showAgainWhatWasTypedWithWhatIsWrong() {
        closed();
        assertThat(desk.post(asking.trust().leader(), round + "/questions", "ask[2]", "And when?"))
                .hasStatus(400)
                .bodyText()
                .contains("Choose what question 2 answers to", "Say why no question takes this up", "And when?");
    }

    @Test
    void areKeptUntilTheyArePublishedAndNobodyElseSeesThem() {
        closed();
        assertThat(desk.post(asking.trust().leader(), round + "/questions", "act", "keep", "ask[2]", "And when?"))
                .hasStatus(302);
        assertThat(asking.page(asking.trust().leader(), round + "/questions"))
                .contains("And when?", "It is not published yet");
        assertThat(asking.page(asking.champion(), round + "/questions")).doesNotContain("And when?");
        assertThat(asking.count("question")).isZero();
        desk.post(asking.trust().leader(), round + "/questions", "ask[3]", "And where?");
        assertThat(asking.page(asking.trust().leader(), round + "/questions")).contains("And where?");
        publish(asking.trust().leader(), "left", "Prices");
        var drafts = asking.proposing().count("people.draft where form = 'round-questions'");
        assertThat(drafts).isZero();
    }

    @Test
    void ofTwoWhoPublishAtOnceOneDoesAndTheOtherLosesNothing() throws Exception {
        closed();
        var answers = Trusts.atOnce(3, () -> publish(asking.trust().leader()));
        assertThat(answers)
                .filteredOn(answer -> answer.getResponse().getStatus() == 302)
                .hasSize(1);
        assertThat(asking.count("question")).isEqualTo(1);
        var late = publish(asking.champion());
        assertThat(late).hasStatus(409);
        assertThat(Desk.refusal(late)).contains("Somebody published them meanwhile");
    }

    /** Only forged forms have such a field. */
    @Test
    void doNotFailOverAFieldThatIsNoName() {
        closed();
        for (var name : List.of("ask[", "ask]", "ask[1", "ask[1][", "ask[x].y", "to[")) {
            var answer = desk.post(asking.trust().leader(), round + "/questions", name, "x");
            assertThat(answer.getResponse().getStatus()).as(name).isEqualTo(400);
        }
    }

    @Test
    void areNeverChanged() {
        closed();
        publish(asking.trust().leader());
        for (var sql : List.of("update rounds.question set words = 'Other'", "delete from rounds.question")) {
            var refused = false;
            try {
                desk.change(asking.trust().organisation(), sql);
            } catch (DataAccessException e) {
                refused = true;
            }
            assertThat(refused).as(sql).isTrue();
        }
    }

    @Test
    void canComeOfARoundInWhichNothingWasSaid() {
        asking.keepBack(round, asking.ticks(round).getFirst(), "nothing", "");
        asking.close(asking.trust().leader(), round);
        assertThat(desk.post(asking.trust().leader(), round + "/questions", "ask[1]", QUESTION))
                .hasStatus(302);
        assertThat(Desk.text(desk.look(asking.address()))).contains(QUESTION, "1 is not shown");
    }
}
