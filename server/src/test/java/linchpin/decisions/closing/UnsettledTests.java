package linchpin.decisions.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linchpin.analysis.tally.Outcome;
import linchpin.analysis.tally.Result;
import linchpin.analysis.tally.exact.Fraction;
import linchpin.decisions.How;
import linchpin.decisions.Rules;
import linchpin.decisions.closing.Unsettled.Left;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a first vote leaves open for a second. */
class UnsettledTests {

    private static final List<String> OPTIONS = List.of("a", "b", "c", "d", "e");

    private static Rules rules(int seats, @Nullable String closeWithin) {
        return new Rules(
                How.SCORE,
                false,
                false,
                false,
                true,
                null,
                "5",
                null,
                seats,
                closeWithin,
                List.of(),
                OPTIONS,
                List.of(),
                List.of());
    }

    /** @param below the options under a minimum, which cannot be chosen */
    private static Optional<Left> left(Outcome outcome, Rules rules, List<String> below, int... totals) {
        Map<String, Fraction> byOption = new LinkedHashMap<>();
        for (int i = 0; i < totals.length; i++) {
            byOption.put(OPTIONS.get(i), Fraction.of(totals[i]));
        }
        var winners = outcome == Outcome.DECIDED ? List.of("a") : List.<String>of();
        var result = new Result(outcome, winners, byOption, below, Map.of(), 1, List.of());
        var chosen = Chosen.of(result, rules);
        return Unsettled.left(
                new CameTo(
                        result,
                        chosen.chosen(),
                        chosen.tied(),
                        chosen.apart(),
                        chosen.close(rules),
                        Map.of(),
                        List.of(),
                        0),
                rules);
    }

    @Test
    void nothingIsLeftOfWhatIsClear() {
        assertThat(left(Outcome.DECIDED, rules(1, null), List.of(), 40, 39, 10, 6, 5))
                .isEmpty();
        assertThat(left(Outcome.DECIDED, rules(1, "3"), List.of(), 40, 30, 20, 6, 4))
                .isEmpty();
    }

    @Test
    void ofEqualsThoseAreLeftWithThePlacesThatNobodyHas() {
        assertThat(left(Outcome.DECIDED, rules(3, null), List.of(), 40, 20, 20, 20, 0))
                .get()
                .satisfies(open -> {
                    assertThat(open.options()).containsExactly("b", "c", "d");
                    assertThat(open.seats()).isEqualTo(2);
                    assertThat(open.says()).isEqualTo("They came out equal. Left to vote on: b; c; d.");
                });
    }

    @Test
    void ofWhatIsCloseThoseAreLeftThatLieNearTheEdgeOnEitherSide() {
        assertThat(left(Outcome.DECIDED, rules(2, "3"), List.of(), 40, 21, 19, 18, 2))
                .get()
                .satisfies(open -> {
                    assertThat(open.options()).containsExactly("b", "c", "d");
                    assertThat(open.seats()).as("a is chosen, and stays so").isOne();
                    assertThat(open.why()).isEqualTo("It came out close.");
                });
    }

    @Test
    void whatIsUnderAMinimumIsNotVotedOnAgain() {
        assertThat(left(Outcome.DECIDED, rules(1, "3"), List.of("b"), 40, 39, 38, 10, 0))
                .get()
                .satisfies(open -> assertThat(open.options()).containsExactly("a", "c"));
    }

    @Test
    void allIsLeftWhereNothingWasDecided() {
        for (var outcome : List.of(Outcome.NO_QUORUM, Outcome.NOT_DECIDED)) {
            assertThat(left(outcome, rules(2, "3"), List.of()))
                    .as(outcome.words())
                    .get()
                    .satisfies(open -> {
                        assertThat(open.options()).isEqualTo(OPTIONS);
                        assertThat(open.seats()).isEqualTo(2);
                    });
        }
    }
}
