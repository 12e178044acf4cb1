package linchpin.decisions.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.analysis.tally.Outcome;
import linchpin.analysis.tally.Result;
import linchpin.analysis.tally.exact.Fraction;
import linchpin.decisions.How;
import linchpin.decisions.Rules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChosenTests {

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
                List.of("a", "b", "c", "d"),
                List.of(),
                List.of());
    }

    private static Result result(Outcome outcome, List<String> winners, int... totals) {
        Map<String, Fraction> byOption = new LinkedHashMap<>();
        for (int i = 0; i < totals.length; i++) {
            byOption.put(List.of("a", "b", "c", "d").get(i), Fraction.of(totals[i]));
        }
        return new Result(outcome, winners, byOption, List.of(), Map.of(), 1, List.of());
    }

    @Test
    void choosesTheOneThatWon() {
        var chosen = Chosen.of(result(Outcome.DECIDED, List.of("b"), 10, 40, 30, 20), rules(1, null));
        assertThat(chosen.chosen()).containsExactly("b");
        assertThat(chosen.apart()).isEqualTo(Fraction.of(10));
        assertThat(chosen.close(rules(1, null))).isFalse();
        assertThat(chosen.close(rules(1, "10"))).isTrue();
        assertThat(chosen.close(rules(1, "9.99"))).isFalse();
    }

    @Test
    void choosesThoseWithTheMostInTheOrderInWhichTheyWerePublished() {
        var chosen = Chosen.of(result(Outcome.DECIDED, List.of("d"), 30, 10, 20, 40), rules(2, null));
        assertThat(chosen.chosen()).containsExactly("a", "d");
        assertThat(chosen.tied()).isEmpty();
    }

    @Test
    void choosesNoneOfThoseThatAreEqualAtTheEdge() {
        var chosen = Chosen.of(result(Outcome.DECIDED, List.of("d"), 20, 20, 20, 40), rules(2, null));
        assertThat(chosen.chosen()).containsExactly("d");
        assertThat(chosen.tied()).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(chosen.close(rules(2, null))).isTrue();
    }

    @Test
    void equalsThatAreAllChosenAreNoTie() {
        var chosen = Chosen.of(result(Outcome.TIED, List.of("a", "b"), 35, 35, 20, 10), rules(2, null));
        assertThat(chosen.chosen()).containsExactly("a", "b");
        assertThat(chosen.tied()).isEmpty();
        assertThat(chosen.apart()).isEqualTo(Fraction.of(15));
    }

    @Test
    void aTieForOnePlaceChoosesNobody() {
        var chosen = Chosen.of(result(Outcome.TIED, List.of("a", "b"), 35, 35, 20, 10), rules(1, null));
        assertThat(chosen.chosen()).isEmpty();
        assertThat(chosen.tied()).containsExactlyInAnyOrder("a", "b");
    }

    /** Where the file itself says how many are chosen, its tally says which. */
    @Test
    void choosesWhatTheTallyChose() {
        var several = new Result(
                Outcome.TIED,
                List.of("d"),
                List.of("a", "b"),
                result(Outcome.TIED, List.of(), 20, 20, 10, 40).totals(),
                List.of(),
                Map.of(),
                1,
                List.of());
        var chosen = Chosen.of(several, rules(2, null));
        assertThat(chosen.chosen()).containsExactly("d");
        assertThat(chosen.tied()).containsExactlyInAnyOrder("a", "b");
        assertThat(chosen.close(rules(2, null))).isTrue();
        var filled = new Result(
                Outcome.DECIDED, List.of("a", "d"), List.of(), several.totals(), List.of(), Map.of(), 1, List.of());
        assertThat(Chosen.of(filled, rules(2, null)).apart()).isEqualTo(Fraction.ZERO);
        assertThat(Chosen.of(filled, rules(3, null)).apart()).isEqualTo(Fraction.of(10));
    }

    @Test
    void choosesNothingWhereNothingCouldBeWorkedOut() {
        var none = new Result(Outcome.NO_QUORUM, List.of(), Map.of(), List.of(), Map.of(), 0, List.of());
        assertThat(Chosen.of(none, rules(2, "3")).chosen()).isEmpty();
        assertThat(Chosen.of(none, rules(2, "3")).close(rules(2, "3"))).isFalse();
    }
}
