package linchpin.analysis.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import linchpin.analysis.figures.Representation.GroupCount;
import linchpin.analysis.figures.Representation.Verdict;
import org.junit.jupiter.api.Test;

class RepresentationTests {

    private static final Profile TEN = Profile.of("MIN_N", LocalDate.of(2026, 11, 23));

    private static final Profile FIVE =
            new Profile("T", Profile.Method.HIDING, 5, false, 1, "*", "-", LocalDate.EPOCH, null, true, "a test");

    @Test
    void holdsSharesAgainstTheShareOfThePopulation() {
        var found = of(7, new GroupCount("women", 80, 500), new GroupCount("men", 20, 500));
        assertThat(found.known()).hasValue(100);
        assertThat(found.unknown()).isEqualTo(7);
        assertThat(found.groups().getLast().ratio().orElseThrow()).isCloseTo(0.4, within(1e-12));
        assertThat(found.groups().getLast().upper().orElseThrow())
                .isCloseTo(Wilson.of(20, 100, Wilson.Z95).upper() / 0.5, within(1e-12));
        assertThat(verdicts(found)).containsExactly(Verdict.MORE_THAN_THEIR_SHARE, Verdict.UNDER_HEARD);
        assertThat(found.dissimilarity().map(Share::inHundred)).contains(30);
    }

    @Test
    void callsNobodyUnderHeardForADifferenceThatMayBeChance() {
        assertThat(verdicts(of(0, new GroupCount("a", 16, 250), new GroupCount("b", 64, 750))))
                .containsExactly(Verdict.ABOUT_THEIR_SHARE, Verdict.ABOUT_THEIR_SHARE);
    }

    @Test
    void callsNobodyUnderHeardForASmallGapHoweverSure() {
        assertThat(verdicts(of(0, new GroupCount("a", 45_000, 50), new GroupCount("b", 55_000, 50)))
                        .getFirst())
                .isEqualTo(Verdict.ABOUT_THEIR_SHARE);
    }

    @Test
    void countsUnknownAndImputesNothing() {
        var without = of(0, new GroupCount("a", 40, 50), new GroupCount("b", 60, 50));
        var with = of(5_000, new GroupCount("a", 40, 50), new GroupCount("b", 60, 50));
        assertThat(with.groups()).isEqualTo(without.groups());
    }

    @Test
    void saysNothingWhereTooFewAreKnown() {
        var found = of(400, new GroupCount("a", 4, 50), new GroupCount("b", 5, 50));
        assertThat(found.known()).isEmpty();
        assertThat(verdicts(found)).containsOnly(Verdict.TOO_FEW);
        assertThat(found.dissimilarity()).isEmpty();
    }

    @Test
    void callsHiddenGroupsUnderHeardTogether() {
        var found = of(0, new GroupCount("a", 3, 200), new GroupCount("b", 97, 300), new GroupCount("c", 200, 500));
        assertThat(found.groups().getFirst().givers()).isEqualTo(OptionalLong.empty());
        assertThat(verdicts(found))
                .containsExactly(Verdict.UNDER_HEARD, Verdict.UNDER_HEARD, Verdict.MORE_THAN_THEIR_SHARE);
    }

    @Test
    void comparesWhatIsShownAsItComparesWhatWasCounted() {
        var counted = List.of(new GroupCount("women", 80, 500), new GroupCount("men", 20, 500));
        var shown = counted.stream()
                .map(group ->
                        new Representation.ShownGroup(group.name(), OptionalLong.of(group.givers()), group.people()))
                .toList();
        assertThat(Representation.ofShown(shown, OptionalLong.of(100), 7, Wilson.Z95))
                .isEqualTo(of(7, counted.getFirst(), counted.getLast()));
    }

    @Test
    void comparesNothingThatIsHidden() {
        var shown = List.of(
                new Representation.ShownGroup("a", OptionalLong.empty(), 200),
                new Representation.ShownGroup("b", OptionalLong.empty(), 300),
                new Representation.ShownGroup("c", OptionalLong.of(200), 500));
        var found = Representation.ofShown(shown, OptionalLong.of(300), 0, Wilson.Z95);
        assertThat(verdicts(found))
                .containsExactly(Verdict.UNDER_HEARD, Verdict.UNDER_HEARD, Verdict.MORE_THAN_THEIR_SHARE);
        assertThat(found.dissimilarity()).isEmpty();
    }

    @Test
    void hasNothingToCompareWhereNobodyLives() {
        assertThat(verdicts(of(0, new GroupCount("a", 50, 0), new GroupCount("b", 60, 100)))
                        .getFirst())
                .isEqualTo(Verdict.NO_POPULATION);
    }

    /**
     * Every table of four groups up to ten, under a rule of five, by all that is told of it: numbers, total, words, and which groups are silent
     * together. Somebody who knows the rule and reads every page still has five numbers to choose from for each that is hidden, and
     * cannot tell of any that it is a small one.
     */
    @Test
    void tellsOfNoHiddenGroupThatItIsSmall() {
        var people = List.of(10L, 30L, 60L, 100L);
        var worlds = new HashMap<Representation, List<List<Long>>>();
        for (var n = 0; n < 11 * 11 * 11 * 11; n++) {
            var counts = List.of((long) n % 11, (long) n / 11 % 11, (long) n / 121 % 11, (long) n / 1331);
            var groups = IntStream.range(0, 4)
                    .mapToObj(i -> new GroupCount("g" + i, counts.get(i), people.get(i)))
                    .toList();
            worlds.computeIfAbsent(Representation.of(groups, 0, FIVE, Wilson.Z95), _ -> new ArrayList<>())
                    .add(counts);
        }
        var looked = 0;
        for (var world : worlds.entrySet()) {
            // beyond that total, tables with a number above ten would fit too, and are not among these
            for (var g = 0; g < 4 && world.getKey().known().orElse(99) <= 10; g++) {
                if (world.getKey().groups().get(g).givers().isEmpty()) {
                    var group = g;
                    var possible = world.getValue().stream()
                            .map(counts -> counts.get(group))
                            .collect(Collectors.toSet());
                    assertThat(possible)
                            .as("%s", world.getKey())
                            .hasSizeGreaterThanOrEqualTo(5)
                            .anyMatch(n -> n >= 5);
                    looked++;
                }
            }
        }
        assertThat(looked).isGreaterThan(10);
    }

    /** The same of large tables by arithmetic: whichever of the hidden one takes for small, the others can make up their sum. */
    @Test
    void leavesOpenWhichOfTheHiddenIsSmall() {
        var random = new Random(11);
        var looked = 0;
        for (var round = 0; round < 20_000; round++) {
            var counts = random.ints(2 + random.nextInt(8), 0, 60)
                    .mapToObj(n -> (long) (n < 20 ? n / 3 : n))
                    .toList();
            var shown = Breakdown.of(counts, TEN);
            for (var i = 0; i < counts.size() && shown.total().isPresent(); i++) {
                if (shown.cells().get(i).isEmpty() && counts.get(i) < 10) {
                    looked += large(i, counts, shown) ? 1 : 0;
                    assertThat(large(i, counts, shown))
                            .as("%d of %s", i, counts)
                            .isTrue();
                }
            }
        }
        assertThat(looked).isGreaterThan(5_000);
    }

    /** Some other table of which all the same is shown has a large number there. */
    private static boolean large(int cell, List<Long> counts, Breakdown shown) {
        var hidden = IntStream.range(0, counts.size())
                .filter(i -> shown.cells().get(i).isEmpty() && i != cell)
                .toArray();
        for (var other : hidden) {
            var swapped = new ArrayList<>(counts);
            var sum = counts.get(cell) + counts.get(other);
            for (var small = 0L; small < 10 && small <= sum; small++) {
                swapped.set(cell, sum - small);
                swapped.set(other, small);
                if (sum - small >= 10 && Breakdown.of(swapped, TEN).equals(shown)) {
                    return true;
                }
            }
        }
        return wholly(cell, hidden, counts, shown);
    }

    /** All that is hidden may be that one's. */
    private static boolean wholly(int cell, int[] hidden, List<Long> counts, Breakdown shown) {
        var all = new ArrayList<>(counts);
        for (var other : hidden) {
            all.set(cell, all.get(cell) + all.get(other));
            all.set(other, 0L);
        }
        return all.get(cell) >= 10 && Breakdown.of(all, TEN).equals(shown);
    }

    @Test
    void weighsGiversUntilTheyResembleThePopulation() {
        var weights = Weights.of(Map.of("a", 80L, "b", 20L), Map.of("a", 500L, "b", 500L), 5, 10)
                .orElseThrow();
        assertThat(weights.byGroup().get("a")).isCloseTo(0.625, within(1e-12));
        assertThat(weights.byGroup().get("b")).isCloseTo(2.5, within(1e-12));
        assertThat(weights.effective()).isCloseTo(100 * 100 / 156.25, within(1e-9));
    }

    @Test
    void trimsWeightsAndRefusesThinGroups() {
        var population = Map.of("a", 100L, "b", 900L);
        assertThat(Weights.of(Map.of("a", 990L, "b", 10L), population, 5, 10)
                        .orElseThrow()
                        .byGroup()
                        .get("b"))
                .isEqualTo(5);
        assertThat(Weights.of(Map.of("a", 990L, "b", 9L), population, 5, 10)).isEmpty();
        assertThat(Weights.of(Map.of("a", 990L), population, 5, 10)).isEmpty();
    }

    private static Representation of(long unknown, GroupCount... groups) {
        return Representation.of(List.of(groups), unknown, TEN, Wilson.Z95);
    }

    private static List<Verdict> verdicts(Representation found) {
        return found.groups().stream().map(Representation.Group::verdict).toList();
    }
}
