package linchpin.actions;

import static linchpin.actions.ActionState.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import linchpin.support.Drawn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionGraphTests {

    /** The whole life of an action, written down a second time; "-" where an act cannot be done. */
    @ParameterizedTest
    @CsvSource({
        "PROMISED, -, STARTED, PROMISED, DONE, -, DROPPED, PROMISED, PROMISED",
        "STARTED, -, -, STARTED, DONE, -, DROPPED, STARTED, STARTED",
        "PUT_BACK, -, STARTED, PUT_BACK, DONE, -, DROPPED, PUT_BACK, PUT_BACK",
        "DONE, -, -, -, -, PUT_BACK, -, -, DONE",
        "DROPPED, -, -, -, -, -, -, -, DROPPED"
    })
    void leadsFromEachStateByEachActWhereTheTableSays(
            ActionState state,
            String promise,
            String start,
            String move,
            String done,
            String putBack,
            String drop,
            String hand,
            String carry) {
        var expected = new EnumMap<ActionAct, String>(Map.of(
                ActionAct.PROMISE, promise,
                ActionAct.START, start,
                ActionAct.MOVE_DATE, move,
                ActionAct.MARK_DONE, done,
                ActionAct.PUT_BACK, putBack,
                ActionAct.DROP, drop,
                ActionAct.HAND_OVER, hand,
                ActionAct.TAKE_OVER, hand,
                ActionAct.HAND_BACK, hand,
                ActionAct.CARRY, carry));
        expected.put(ActionAct.ASK_ABOUT, hand);
        expected.put(ActionAct.GROW, hand);
        assertThat(expected).containsOnlyKeys(ActionAct.values());
        for (var act : ActionAct.values()) {
            var after = Optional.of(expected.get(act))
                    .filter(name -> !name.equals("-"))
                    .map(ActionState::valueOf);
            assertThat(ActionGraph.after(state, act)).as("%s in %s", act, state).isEqualTo(after);
        }
    }

    @Test
    void letsEveryStateButDroppedBeLeft() {
        for (var state : ActionState.values()) {
            var left = java.util.Arrays.stream(ActionAct.values())
                    .flatMap(act -> ActionGraph.after(state, act).stream())
                    .anyMatch(after -> after != state);
            assertThat(left).as(state.name()).isEqualTo(state != DROPPED);
        }
    }

    @Test
    void standsInTheDocsAsItIs() {
        var drawn = new Drawn("The life of an action", """
            An action is promised, and then carried through by its owner, or put back by those who raised the matter. A row without an
            entry for a state means that it cannot be done there.\
            """);
        for (var state : ActionState.values()) {
            drawn.state(state.name(), state.label());
            for (var act : ActionAct.values()) {
                var step = act.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
                ActionGraph.after(state, act).ifPresent(next -> drawn.step(state.name(), step, next.name()));
            }
        }
        drawn.mustStandIn("docs/action-life.md");
    }
}
