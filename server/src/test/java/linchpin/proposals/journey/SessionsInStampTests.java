package linchpin.proposals.journey;

import static linchpin.proposals.PartTaken.Kind.CAME;
import static linchpin.proposals.PartTaken.Kind.NOT_CAME;
import static linchpin.proposals.PartTaken.Kind.RECORDED;
import static linchpin.proposals.PartTaken.Kind.SAID;
import static linchpin.proposals.PartTaken.Kind.UNRECORDED;
import static linchpin.proposals.Stage.DELIVERY;
import static linchpin.proposals.Stage.DESIGN;
import static linchpin.proposals.Stage.IDEA;
import static linchpin.proposals.Stage.QUESTION;
import static linchpin.proposals.journey.Parts.part;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import linchpin.proposals.PartTaken;
import linchpin.proposals.Stage;
import org.junit.jupiter.api.Test;

/** Coming to a session is an act of a patient like any other, with the stage of the day of the session. */
class SessionsInStampTests {

    private static final Set<Stage> ALL = EnumSet.allOf(Stage.class);

    private static FirstInvolved stamp(PartTaken... parts) {
        return FirstInvolved.of(List.of(parts)).orElseThrow();
    }

    private static List<PartTaken> in(Stage stage, PartTaken... parts) {
        return Journey.of(ALL, DELIVERY, List.of(parts)).stream()
                .filter(step -> step.stage() == stage)
                .findFirst()
                .orElseThrow()
                .parts();
    }

    @Test
    void isTheFirstActWhereItCameFirst() {
        var came = part(CAME, QUESTION, 10).one();
        var stamp = stamp(part(SAID, DESIGN, 20).one(), came);
        assertThat(stamp.stage()).isEqualTo(QUESTION);
        assertThat(stamp.toldAfterwards()).isFalse();
        assertThat(in(QUESTION, came)).containsExactly(came);
    }

    @Test
    void saysWhatWouldBeKnownWithoutItWhereItWasToldLater() {
        var stamp =
                stamp(part(SAID, DESIGN, 20).one(), part(CAME, IDEA, 2).told(30).one());
        assertThat(stamp.stage()).isEqualTo(IDEA);
        assertThat(stamp.toldAfterwards()).isTrue();
        assertThat(stamp.seen()).isEqualTo(DESIGN);
    }

    /** Who says on the day that they were there is believed on that day; who says so months later is believed with a word beside it. */
    @Test
    void isNotBetteredBySayingItAgainOnALaterDay() {
        var stamp = stamp(
                part(CAME, QUESTION, 10).one(),
                part(CAME, QUESTION, 10).told(90).one());
        assertThat(stamp.toldAfterwards()).isFalse();
        assertThat(stamp.seen()).isEqualTo(QUESTION);
    }

    @Test
    void doesNotCountWhereTheyWereNotThereAfterAll() {
        var came = part(CAME, IDEA, 2).one();
        var not = part(NOT_CAME, IDEA, 50).undoing(came).one();
        assertThat(FirstInvolved.of(List.of(came, not))).isEmpty();
        assertThat(in(IDEA, came, not)).isEmpty();
        assertThat(stamp(came, not, part(SAID, DELIVERY, 60).one()).stage()).isEqualTo(DELIVERY);
    }

    @Test
    void doesNotCountWhatWasToldWronglyAndCountsWhatWasToldAnewWithItsDay() {
        var wrong = part(RECORDED, IDEA, 2).one();
        var taken = part(UNRECORDED, IDEA, 40).undoing(wrong).one();
        var right = part(RECORDED, DESIGN, 30).told(40).one();
        var stamp = stamp(wrong, taken, right);
        assertThat(stamp.stage()).isEqualTo(DESIGN);
        assertThat(stamp.toldAfterwards()).as("told on a later day").isTrue();
        assertThat(stamp.seen()).isNull();
    }

    @Test
    void leavesTheOthersOfASessionWhereOneWasNotThere() {
        var one = part(CAME, DESIGN, 30).one();
        var other = part(CAME, DESIGN, 30).one();
        var not = part(NOT_CAME, DESIGN, 31).undoing(one).one();
        assertThat(in(DESIGN, one, other, not)).containsExactly(other);
        assertThat(stamp(one, other, not).stage()).isEqualTo(DESIGN);
    }
}
