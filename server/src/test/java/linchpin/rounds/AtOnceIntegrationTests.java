package linchpin.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import linchpin.chores.Chore;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.Trusts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LinchpinTest
class AtOnceIntegrationTests {

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    @Qualifier("readSayingsChore")
    Chore chore;

    private Asking asking;
    private String round;

    @BeforeEach
    void anOpenRound() {
        asking = Asking.in(desk, trusts);
        round = asking.opened();
    }

    private static long with(List<MvcTestResult> answers, int status) {
        return answers.stream()
                .filter(answer -> answer.getResponse().getStatus() == status)
                .count();
    }

    /** Whoever was thanked is in it; whoever came too late was told so. */
    @Test
    void whatComesInTheMomentOfClosingIsKeptOrSentBack() throws Exception {
        var turn = new AtomicInteger();
        var answers = Trusts.atOnce(6, () -> {
            var mine = turn.getAndIncrement();
            return mine == 3
                    ? asking.close(asking.trust().leader(), round)
                    : asking.say("Why is it so cold, number " + mine + "?", "patient");
        });
        assertThat(with(answers, 200)).isEqualTo(asking.count("saying"));
        assertThat(with(answers, 200) + with(answers, 409)).isEqualTo(5);
    }

    @Test
    void oneOfTwoMakesItLonger() throws Exception {
        var turn = new AtomicInteger();
        var answers = Trusts.atOnce(
                3,
                () -> desk.post(
                        asking.trust().leader(),
                        round + "/lengthen",
                        "closes",
                        LocalDate.now().plusDays(20 + turn.getAndIncrement()).toString(),
                        "why",
                        "Half-term"));
        assertThat(with(answers, 302)).isEqualTo(1);
        assertThat(with(answers, 302) + with(answers, 409) + with(answers, 400)).isEqualTo(3);
        assertThat(asking.count("round where first_closes_on is not null")).isEqualTo(1);
    }

    @Test
    void ofTwoWhoCoverAtOnceNobodyUndoesTheOther() throws Exception {
        asking.say("In bay four by the window nobody came. Why?", "patient");
        asking.read(chore);
        var tick = asking.ticks(round).getFirst();
        var turn = new AtomicInteger();
        var answers = Trusts.atOnce(
                2,
                () -> desk.post(
                        asking.trust().leader(),
                        Asking.closely(round, tick) + "/cover",
                        "tick",
                        tick,
                        "cover",
                        turn.getAndIncrement() == 0 ? "bay four" : "window"));
        assertThat(with(answers, 302)).isEqualTo(1);
        assertThat(with(answers, 409) + with(answers, 400)).isEqualTo(1);
        assertThat(asking.count("saying where shown like '%[masked]%[masked]%'"))
                .isZero();
    }

    @Test
    void theMachineTwiceAtOnceReadsEachOnce() throws Exception {
        asking.say("Why is it so cold?", "patient");
        Trusts.atOnce(2, () -> {
            asking.read(chore);
            return true;
        });
        assertThat(asking.count("saying where shown is not null")).isEqualTo(1);
    }
}
