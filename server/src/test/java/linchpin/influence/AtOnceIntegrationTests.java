package linchpin.influence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.Trusts;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Two people do something with the same thing at the same moment: nothing that either typed is lost, or half done. */
@LinchpinTest
class AtOnceIntegrationTests {

    private static final int TIMES = 3;

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    private Influencing influencing;
    private Person leader;
    private Person nurse;

    @BeforeEach
    void people() {
        influencing = Influencing.in(desk, trusts);
        leader = influencing.trust().leader();
        nurse = influencing.trust().nurse();
    }

    private static List<Integer> both(Supplier<MvcTestResult> one, Supplier<MvcTestResult> other) throws Exception {
        var turn = new AtomicInteger();
        return Trusts.atOnce(2, () -> {
            var answer = turn.getAndIncrement() == 0 ? one.get() : other.get();
            return answer.getResponse().getStatus();
        });
    }

    private long count(String table) {
        return desk.count(influencing.trust().organisation(), "select count(*) from influence." + table);
    }

    @RepeatedTest(TIMES)
    void aTalkIsTakenBackOrAnsweredAndNeverBoth() throws Exception {
        var path = influencing.logged("They will look at the chairs.");
        var answers = both(
                () -> desk.post(leader, path + "/back", "words", "Mixed up"),
                () -> desk.post(nurse, path, "words", "I would ask."));
        assertThat(answers).containsExactlyInAnyOrder(302, 409);
        var takenBack = desk.count(
                influencing.trust().organisation(),
                "select count(*) from influence.talk where taken_back_on is not null");
        assertThat(count("talk_word") + takenBack).isOne();
    }

    @RepeatedTest(TIMES)
    void bothSayWhatCameOfItAndBothStand() throws Exception {
        var path = influencing.logged("They will look at the chairs.");
        var other = trusts.person(influencing.trust(), Role.PATIENT_LEADER);
        var answers = both(
                () -> desk.post(leader, path + "/came", "how", "nothing", "words", "They left."),
                () -> desk.post(other, path + "/came", "how", "moved", "words", "Chairs came."));
        assertThat(answers).containsExactly(302, 302);
        assertThat(influencing.page(leader, path)).contains("They left.", "Chairs came.");
    }

    @RepeatedTest(TIMES)
    void aReplyThatIsChangedInTwoWindowsIsChangedOnce() throws Exception {
        var path = asked();
        influencing.done(leader, path + "/reply", "words", "Never.", "from", "0");
        var answers = both(
                () -> desk.post(leader, path + "/reply", "words", "Perhaps.", "from", "1"),
                () -> desk.post(leader, path + "/reply", "words", "With a bus.", "from", "1"));
        assertThat(answers).containsExactlyInAnyOrder(302, 409);
        assertThat(count("reply")).isEqualTo(2);
    }

    @RepeatedTest(TIMES)
    void whatBecameOfItIsSaidOnce() throws Exception {
        var path = asked();
        influencing.done(leader, path + "/reply", "words", "Never.", "from", "0");
        influencing.done(leader, path + "/ours", "writer", leader.account().id().toString(), "version", "1");
        var answers = both(
                () -> desk.post(nurse, path + "/became", "how", "taken_up", "words", "We did."),
                () -> desk.post(nurse, path + "/became", "how", "not_taken", "words", "We did not."));
        assertThat(answers).containsExactlyInAnyOrder(302, 409);
        assertThat(count("became")).isOne();
    }

    private String asked() {
        var by = LocalDate.now().plusDays(3).toString();
        return influencing.done(nurse, "/run-past", "question", "Mondays?", "words", "The clinic", "by", by);
    }
}
