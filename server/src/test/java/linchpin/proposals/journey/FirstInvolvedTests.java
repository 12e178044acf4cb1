package linchpin.proposals.journey;

import static linchpin.proposals.PartTaken.Kind.JOINED;
import static linchpin.proposals.PartTaken.Kind.LEFT;
import static linchpin.proposals.PartTaken.Kind.MOVED;
import static linchpin.proposals.PartTaken.Kind.RAISED;
import static linchpin.proposals.PartTaken.Kind.RECORDED;
import static linchpin.proposals.PartTaken.Kind.SAID;
import static linchpin.proposals.PartTaken.Kind.UNSAID;
import static linchpin.proposals.PartTaken.Kind.WROTE;
import static linchpin.proposals.Stage.DELIVERY;
import static linchpin.proposals.Stage.DESIGN;
import static linchpin.proposals.Stage.IDEA;
import static linchpin.proposals.Stage.QUESTION;
import static linchpin.proposals.journey.Parts.part;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import linchpin.proposals.PartTaken;
import linchpin.proposals.Stage;
import org.junit.jupiter.api.Test;

class FirstInvolvedTests {

    private static Optional<Stage> stamp(PartTaken... parts) {
        return FirstInvolved.of(List.of(parts)).map(FirstInvolved::stage);
    }

    @Test
    void isNothingWhereNobodyDidAnything() {
        assertThat(stamp()).isEmpty();
    }

    @Test
    void isTheStageOfTheFirstAct() {
        assertThat(stamp(part(RAISED, IDEA, 1).one())).contains(IDEA);
        assertThat(stamp(
                        part(WROTE, QUESTION, 20).one(), part(MOVED, DESIGN, 30).one()))
                .contains(QUESTION);
    }

    @Test
    void staysWhereItWasWhenTheProposalGoesBack() {
        assertThat(stamp(part(SAID, DESIGN, 60).one(), part(SAID, IDEA, 70).one()))
                .contains(DESIGN);
    }

    @Test
    void doesNotCountWhoLeftBeforeItMovedOn() {
        var joined = part(JOINED, IDEA, 5).one();
        assertThat(stamp(joined, part(LEFT, IDEA, 20).undoing(joined).one())).isEmpty();
    }

    @Test
    void countsWhoLeftLater() {
        var joined = part(JOINED, IDEA, 5).one();
        assertThat(stamp(joined, part(LEFT, DESIGN, 40).undoing(joined).one())).contains(IDEA);
    }

    @Test
    void countsWhoCameBack() {
        var first = part(JOINED, IDEA, 5).one();
        assertThat(stamp(
                        first,
                        part(LEFT, IDEA, 6).undoing(first).one(),
                        part(JOINED, QUESTION, 30).one()))
                .contains(QUESTION);
    }

    @Test
    void doesNotCountACommentThatWasTakenBack() {
        var said = part(SAID, IDEA, 5).one();
        assertThat(stamp(
                        said,
                        part(UNSAID, IDEA, 6).undoing(said).one(),
                        part(SAID, DESIGN, 50).one()))
                .contains(DESIGN);
    }

    /** What somebody tells of afterwards counts for its day, says so, and says what would be known without it. */
    @Test
    void tellsOfWhatWasRecordedLater() {
        var later = part(RECORDED, QUESTION, 31).told(200).one();
        var stamp = FirstInvolved.of(List.of(part(SAID, DELIVERY, 150).one(), later))
                .orElseThrow();
        assertThat(stamp.stage()).isEqualTo(QUESTION);
        assertThat(stamp.toldAfterwards()).isTrue();
        assertThat(stamp.seen()).isEqualTo(DELIVERY);
    }

    @Test
    void tellsThatNothingWouldBeKnownWithoutIt() {
        var stamp = FirstInvolved.of(List.of(part(RECORDED, IDEA, 2).told(90).one()))
                .orElseThrow();
        assertThat(stamp.seen()).isNull();
        assertThat(stamp.toldAfterwards()).isTrue();
    }

    @Test
    void saysNothingOfTellingAfterwardsWhereThatCameSecond() {
        var stamp = FirstInvolved.of(List.of(
                        part(RECORDED, DESIGN, 60).told(90).one(),
                        part(RAISED, IDEA, 1).one()))
                .orElseThrow();
        assertThat(stamp.stage()).isEqualTo(IDEA);
        assertThat(stamp.toldAfterwards()).isFalse();
    }

    @Test
    void countsWhatWasRecordedOnItsOwnDayAsSeen() {
        var stamp = FirstInvolved.of(List.of(part(RECORDED, DESIGN, 60).one())).orElseThrow();
        assertThat(stamp.toldAfterwards()).isFalse();
        assertThat(stamp.seen()).isEqualTo(DESIGN);
    }
}
