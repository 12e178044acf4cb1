package linchpin.analysis.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BreakdownTests {

    private static final Profile TEN = Profile.of("MIN_N", LocalDate.of(2026, 11, 23));

    @Test
    void showsWhatIsLargeEnough() {
        assertThat(Breakdown.of(List.of(10L, 25L), TEN).cells())
                .containsExactly(OptionalLong.of(10), OptionalLong.of(25));
    }

    @Test
    void neverHidesOneAlone() {
        var shown = Breakdown.of(List.of(4L, 25L, 90L), TEN);
        assertThat(shown.cells()).containsExactly(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.of(90));
        assertThat(shown.hiddenTogether()).hasValue(29);
    }

    @Test
    void hidesMoreWhereTheHiddenComeToTooFew() {
        assertThat(Breakdown.of(List.of(4L, 3L, 25L, 90L, 80L, 70L), TEN).cells())
                .containsExactly(
                        OptionalLong.empty(),
                        OptionalLong.empty(),
                        OptionalLong.empty(),
                        OptionalLong.empty(),
                        OptionalLong.of(80),
                        OptionalLong.of(70));
    }

    @Test
    void hidesTheTotalOfTooFew() {
        assertThat(Breakdown.of(List.of(4L, 3L), TEN).total()).isEmpty();
    }

    @Test
    void choosesWhatElseToHideByItsPlaceAndNotItsSize() {
        assertThat(Breakdown.of(List.of(4L, 90L, 25L), TEN).cells())
                .containsExactly(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.of(25));
    }

    @Test
    void hidesTheSameWhicheverOfTheTwoIsSmall() {
        assertThat(Breakdown.of(List.of(50L, 60L, 4L, 31L), TEN))
                .isEqualTo(Breakdown.of(List.of(50L, 60L, 31L, 4L), TEN));
        assertThat(Breakdown.of(List.of(50L, 60L, 4L), TEN).cells()).containsOnly(OptionalLong.empty());
    }

    /** Every table of three numbers up to 21, by what is shown of it: for somebody who knows the rule, each could still be any of five. */
    @Test
    void leavesEveryHiddenNumberOpenToSomebodyWhoKnowsTheRule() {
        var five =
                new Profile("T", Profile.Method.HIDING, 5, false, 1, "*", "-", LocalDate.EPOCH, null, true, "a test");
        var possible = new HashMap<Breakdown, List<Set<Long>>>();
        for (var a = 0L; a < 22; a++) {
            for (var b = 0L; b < 22; b++) {
                for (var c = 0L; c < 22; c++) {
                    note(possible, Breakdown.of(List.of(a, b, c), five), List.of(a, b, c));
                }
            }
        }
        possible.forEach((shown, values) -> {
            for (var i = 0; i < 3 && shown.total().orElse(0) < 22; i++) {
                assertThat(shown.cells().get(i).isPresent() || values.get(i).size() >= 5)
                        .as("%s of %s", values.get(i), shown)
                        .isTrue();
            }
        });
        assertThat(possible).hasSizeGreaterThan(100);
    }

    private static void note(Map<Breakdown, List<Set<Long>>> possible, Breakdown shown, List<Long> counts) {
        var values = possible.computeIfAbsent(shown, _ -> List.of(new HashSet<>(), new HashSet<>(), new HashSet<>()));
        for (var i = 0; i < counts.size(); i++) {
            values.get(i).add(counts.get(i));
        }
    }
}
