package linchpin.matters;

import static linchpin.matters.MatterState.ANSWERED;
import static linchpin.matters.MatterState.BACK;
import static linchpin.matters.MatterState.DONE;
import static linchpin.matters.MatterState.OPEN;
import static linchpin.matters.MatterState.RESOLVED;
import static linchpin.matters.MatterState.UNDER_WAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import linchpin.matters.MatterDeed.Step;
import linchpin.support.Drawn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state with every step: what the graph says is held against what is written here by hand. */
class MatterGraphTests {

    private static final Set<MatterState> BEING_WORKED_ON = EnumSet.of(OPEN, UNDER_WAY, DONE, ANSWERED, BACK);

    private static final String ROWS = """
            OPEN, OPEN, OPEN, UNDER_WAY, UNDER_WAY, BACK, DONE, OPEN, BACK, BACK, ANSWERED, OPEN, OPEN, NOT_RESOLVED, -
            UNDER_WAY, UNDER_WAY, UNDER_WAY, UNDER_WAY, UNDER_WAY, BACK, DONE, OPEN, BACK, BACK, ANSWERED, UNDER_WAY, UNDER_WAY, NOT_RESOLVED, -
            DONE, DONE, DONE, UNDER_WAY, UNDER_WAY, BACK, DONE, OPEN, BACK, BACK, ANSWERED, RESOLVED, DONE, NOT_RESOLVED, -
            ANSWERED, ANSWERED, ANSWERED, UNDER_WAY, UNDER_WAY, BACK, DONE, OPEN, BACK, BACK, ANSWERED, RESOLVED, ANSWERED, NOT_RESOLVED, -
            BACK, BACK, BACK, BACK, UNDER_WAY, BACK, DONE, OPEN, BACK, BACK, ANSWERED, BACK, BACK, NOT_RESOLVED, -
            RESOLVED, RESOLVED, -, -, RESOLVED, RESOLVED, RESOLVED, RESOLVED, BACK, BACK, ANSWERED, RESOLVED, OPEN, -, OPEN
            NOT_RESOLVED, NOT_RESOLVED, -, -, NOT_RESOLVED, NOT_RESOLVED, NOT_RESOLVED, NOT_RESOLVED, NOT_RESOLVED, NOT_RESOLVED, NOT_RESOLVED, RESOLVED, NOT_RESOLVED, -, OPEN
            """;

    /** @return each state, each step in order, and where it leads; "-" where it cannot be taken */
    static Stream<Arguments> everyStateWithEveryStep() {
        return ROWS.lines().map(row -> row.split(" *, *", -1)).flatMap(row -> {
            assertThat(row).as("a place for each step").hasSize(Step.values().length + 1);
            return Stream.of(Step.values())
                    .map(step -> Arguments.of(MatterState.valueOf(row[0]), step, row[step.ordinal() + 1]));
        });
    }

    @ParameterizedTest
    @MethodSource("everyStateWithEveryStep")
    void leadsFromEachStateByEachStepWhereItShould(MatterState from, Step step, String to) {
        var expected = to.equals("-") ? Optional.<MatterState>empty() : Optional.of(MatterState.valueOf(to));
        assertThat(MatterGraph.after(from, step)).isEqualTo(expected);
    }

    @Test
    void knowsEveryStateWithEveryStep() {
        assertThat(everyStateWithEveryStep()).hasSize(MatterState.values().length * Step.values().length);
    }

    @ParameterizedTest
    @EnumSource
    void closesOnlyByAgreementOrByAPersonWithAReason(Step step) {
        for (var state : BEING_WORKED_ON) {
            assertThat(MatterGraph.after(state, step)
                            .filter(MatterState::closed)
                            .isPresent())
                    .as("%s closes a matter that is %s", step, state)
                    .isEqualTo(step == Step.CLOSED || (step == Step.AGREED && (state == DONE || state == ANSWERED)));
        }
    }

    @Test
    void saysThatItIsClosedWhereNothingCanBeDone() {
        assertThatThrownBy(() -> MatterGraph.require(RESOLVED, Step.BEGUN)).isInstanceOf(MatterClosed.class);
        assertThat(MatterGraph.require(ANSWERED, Step.AGREED)).isEqualTo(RESOLVED);
    }

    @Test
    void canReachEveryStateFromTheFirst() {
        var reached = EnumSet.of(OPEN);
        for (var before = 0; before < reached.size(); ) {
            before = reached.size();
            for (var state : EnumSet.copyOf(reached)) {
                Stream.of(Step.values())
                        .flatMap(step -> MatterGraph.after(state, step).stream())
                        .forEach(reached::add);
            }
        }
        assertThat(reached).containsExactlyInAnyOrder(MatterState.values());
    }

    @Test
    void standsInTheDocsAsItIs() {
        var drawn = new Drawn("The life of a matter", """
                A matter moves by what is done in it. Whoever does something reports the deed; the deed says which of these steps it is,
                and `MatterGraph` says where it leads. A step that is not in a row of the table cannot be taken there.""");
        for (var state : MatterState.values()) {
            drawn.state(state.name(), state.label());
            for (var step : Step.values()) {
                MatterGraph.after(state, step).ifPresent(next -> drawn.step(state.name(), step.words(), next.name()));
            }
        }
        drawn.mustStandIn("docs/matter-life.md");
    }
}
