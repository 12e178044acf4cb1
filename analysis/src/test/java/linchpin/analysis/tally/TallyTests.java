package linchpin.analysis.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import linchpin.analysis.tally.Result.Ending;
import linchpin.analysis.tally.Result.Refused;
import linchpin.analysis.tally.Result.Why;
import linchpin.analysis.tally.decision.Absent;
import linchpin.analysis.tally.decision.Ballot;
import linchpin.analysis.tally.decision.Ballot.Source;
import linchpin.analysis.tally.decision.BrokenDecision;
import linchpin.analysis.tally.decision.Conflict;
import linchpin.analysis.tally.decision.Decision;
import linchpin.analysis.tally.decision.Group;
import linchpin.analysis.tally.decision.Method;
import linchpin.analysis.tally.decision.Method.YesNo;
import linchpin.analysis.tally.decision.Quorum;
import linchpin.analysis.tally.decision.Say;
import linchpin.analysis.tally.exact.Fraction;
import org.junit.jupiter.api.Test;

/** As the product calls it, with no file between; the rules one by one are tried on files, by the command's tests. */
class TallyTests {

    private static final Instant CLOSES = Instant.parse("2026-09-30T12:00:00Z");

    private final List<Ballot<Say>> ballots = new ArrayList<>();

    /** Patients: all say yes; staff: one of three. 20 + 80/3 = 140/3. One patient, or three, hold the same 20. */
    @Test
    void letsAShareBeWhatItIsHoweverManyTurnUp() {
        say("s1", Say.YES);
        say("s2", Say.NO);
        say("s3", Say.NO);
        say("p1", Say.YES);
        assertThat(tally().totals()).isEqualTo(Map.of("A", Fraction.of(140, 3)));
        say("p2", Say.YES);
        say("p3", Say.YES);
        assertThat(tally().totals()).isEqualTo(Map.of("A", Fraction.of(140, 3)));
        assertThat(tally().without())
                .containsEntry("patients", new Ending(Outcome.NOT_PASSED, List.of()))
                .containsEntry("staff", new Ending(Outcome.PASSED, List.of("A")));
    }

    @Test
    void isTheSameEachTime() {
        say("p1", Say.YES);
        say("p1", Say.NO);
        say("x1", Say.NO);
        say("s1", Say.NO);
        assertThat(tally()).isEqualTo(tally());
        assertThat(tally().refused()).containsExactly(new Refused(0, Why.REPLACED), new Refused(2, Why.NOT_A_MEMBER));
    }

    @Test
    void takesNoDecisionThatDoesNotFitTogether() {
        assertThatThrownBy(() -> decision(List.of("A"), "21", new YesNo(Fraction.of(50), List.of())))
                .isInstanceOfSatisfying(BrokenDecision.class, broken -> {
                    assertThat(broken.where()).isEqualTo("groups");
                    assertThat(broken.what()).isEqualTo("the shares come to 101 and not to 100.");
                });
        assertThatThrownBy(() -> decision(List.of("A", "B"), "20", new YesNo(Fraction.of(50), List.of())))
                .hasMessageStartingWith("options: this method has exactly one option");
    }

    /** What is changed afterwards in the lists that it was made of changes nothing. */
    @Test
    void keepsWhatItWasMadeOf() {
        say("p1", Say.YES);
        var decision = decision(List.of("A"), "20", new YesNo(Fraction.of(50), ballots));
        ballots.clear();
        assertThat(Tally.of(decision).counted()).isOne();
    }

    private void say(String voter, Say say) {
        ballots.add(new Ballot<>(voter, CLOSES.minusSeconds(60), Source.ONLINE, say));
    }

    private Result tally() {
        return Tally.of(decision(List.of("A"), "20", new YesNo(Fraction.of(50), ballots)));
    }

    private static Decision decision(List<String> options, String patients, Method method) {
        return new Decision(
                "Whether to open on Sundays",
                options,
                List.of(
                        new Group("patients", Fraction.read(patients).orElseThrow(), List.of("p1", "p2", "p3")),
                        new Group("staff", Fraction.of(80), List.of("s1", "s2", "s3"))),
                Absent.VOID,
                List.of(new Quorum("patients", 0)),
                CLOSES,
                List.of(new Conflict("s9", null)),
                method);
    }
}
