package linchpin.proposals.journey;

import static linchpin.proposals.Stage.DECISION;
import static linchpin.proposals.Stage.DESIGN;
import static linchpin.proposals.Stage.IDEA;
import static linchpin.proposals.Stage.QUESTION;
import static linchpin.proposals.journey.Parts.part;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import linchpin.proposals.PartTaken;
import linchpin.proposals.Stage;
import linchpin.proposals.journey.Journey.Reached;
import linchpin.proposals.journey.Journey.Step;
import org.junit.jupiter.api.Test;

class WholeWayTests {

    private static Step step(Stage stage, List<Step> way) {
        return way.stream().filter(step -> step.stage() == stage).findFirst().orElseThrow();
    }

    @Test
    void hasEveryStageInOrder() {
        assertThat(Journey.of(EnumSet.of(IDEA), IDEA, List.of()))
                .extracting(Step::stage)
                .containsExactly(Stage.values());
    }

    @Test
    void tellsWhereItStandsWhereItWasAndWhatItPassedOver() {
        var way = Journey.of(EnumSet.of(IDEA, DESIGN), DESIGN, List.of());
        assertThat(step(IDEA, way).reached()).isEqualTo(Reached.BEFORE);
        assertThat(step(QUESTION, way).reached()).isEqualTo(Reached.PASSED_OVER);
        assertThat(step(DESIGN, way).reached()).isEqualTo(Reached.NOW);
        assertThat(step(DECISION, way).reached()).isEqualTo(Reached.NOT_YET);
    }

    @Test
    void remembersWhereItWasWhenItGoesBack() {
        var way = Journey.of(EnumSet.of(IDEA, QUESTION, DESIGN), IDEA, List.of());
        assertThat(step(IDEA, way).reached()).isEqualTo(Reached.NOW);
        assertThat(step(DESIGN, way).reached()).isEqualTo(Reached.BEFORE);
    }

    /** To have been there at the beginning is not to be there all the way. */
    @Test
    void tellsInWhichStagesPatientsTookPart() {
        var way = Journey.of(
                EnumSet.of(IDEA, QUESTION, DESIGN),
                DESIGN,
                List.of(
                        part(PartTaken.Kind.RAISED, IDEA, 1).one(),
                        part(PartTaken.Kind.SAID, DESIGN, 50).one()));
        assertThat(way.stream().filter(Step::without)).extracting(Step::stage).containsExactly(QUESTION);
        assertThat(step(IDEA, way).parts()).hasSize(1);
        assertThat(step(DESIGN, way).parts()).hasSize(1);
        assertThat(step(DECISION, way).without()).isFalse();
    }

    @Test
    void doesNotShowWhatWasTakenBack() {
        var joined = part(PartTaken.Kind.JOINED, IDEA, 1).one();
        var way = Journey.of(
                EnumSet.of(IDEA),
                IDEA,
                List.of(
                        joined,
                        part(PartTaken.Kind.LEFT, IDEA, 2).undoing(joined).one()));
        assertThat(step(IDEA, way).without()).isTrue();
    }
}
