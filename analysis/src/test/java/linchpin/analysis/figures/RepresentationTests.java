package linchpin.analysis.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import linchpin.analysis.figures.Representation.GroupCount;
import linchpin.analysis.figures.Representation.Verdict;
import org.junit.jupiter.api.Test;

class RepresentationTests {

    private static final Profile TEN = Profile.of("MIN_N", LocalDate.of(2026, 11, 23));

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
    void callsAGroupUnderHeardWithoutSayingHowFew() {
        var found = of(0, new GroupCount("a", 3, 200), new GroupCount("b", 97, 300), new GroupCount("c", 200, 500));
        assertThat(found.groups().getFirst().givers()).isEqualTo(OptionalLong.empty());
        assertThat(found.groups().getFirst().verdict()).isEqualTo(Verdict.UNDER_HEARD);
    }

    @Test
    void comparesWhatIsShownAsItComparesWhatWasCounted() {
        var counted = List.of(new GroupCount("women", 80, 500), new GroupCount("men", 20, 500));
        var shown = counted.stream()
                .map(group -> new Representation.ShownGroup(
                        group.name(), OptionalLong.of(group.givers()), group.people(), false))
                .toList();
        assertThat(Representation.ofShown(shown, OptionalLong.of(100), 7, Wilson.Z95))
                .isEqualTo(of(7, counted.getFirst(), counted.getLast()));
    }

    @Test
    void comparesNothingThatIsHidden() {
        var shown = List.of(
                new Representation.ShownGroup("a", OptionalLong.empty(), 200, true),
                new Representation.ShownGroup("b", OptionalLong.empty(), 300, false),
                new Representation.ShownGroup("c", OptionalLong.of(200), 500, false));
        var found = Representation.ofShown(shown, OptionalLong.of(300), 0, Wilson.Z95);
        assertThat(verdicts(found))
                .containsExactly(Verdict.UNDER_HEARD, Verdict.TOO_FEW, Verdict.MORE_THAN_THEIR_SHARE);
        assertThat(found.dissimilarity()).isEmpty();
    }

    @Test
    void hasNothingToCompareWhereNobodyLives() {
        assertThat(verdicts(of(0, new GroupCount("a", 50, 0), new GroupCount("b", 60, 100)))
                        .getFirst())
                .isEqualTo(Verdict.NO_POPULATION);
    }

    /** Whoever reads the verdicts of hidden groups and adds up what is shown still has at least ten numbers to choose from for each. */
    @Test
    void narrowsNoHiddenNumberByItsWords() {
        var random = new Random(11);
        var said = 0;
        for (var round = 0; round < 600; round++) {
            var groups = IntStream.range(0, 3)
                    .mapToObj(i -> new GroupCount(
                            "g" + i,
                            random.nextInt(2) == 0 ? random.nextInt(12) : random.nextInt(60),
                            1 + random.nextInt(90)))
                    .toList();
            var found = Representation.of(groups, 0, TEN, Wilson.Z95);
            var hiddenSaid = found.groups().stream()
                    .filter(group -> group.givers().isEmpty() && group.verdict() == Verdict.UNDER_HEARD)
                    .count();
            if (hiddenSaid == 0) {
                continue;
            }
            said++;
            for (var g = 0; g < 3; g++) {
                if (found.groups().get(g).givers().isEmpty()) {
                    assertThat(possible(found, groups, g))
                            .as("%s of %s", g, groups)
                            .isGreaterThanOrEqualTo(10);
                }
            }
        }
        assertThat(said).isGreaterThan(5);
    }

    /** How many values of one group fit the shown numbers and the words of the hidden ones. */
    private static long possible(Representation found, List<GroupCount> groups, int which) {
        var known = found.known().orElseThrow();
        var scale = new Comparison(
                known, groups.stream().mapToLong(GroupCount::people).sum(), Wilson.Z95);
        var values = new TreeSet<Long>();
        for (var a = 0L; a <= known; a++) {
            for (var b = 0L; a + b <= known; b++) {
                var counts = List.of(a, b, known - a - b);
                if (IntStream.range(0, 3).allMatch(i -> fits(found, groups, scale, i, counts.get(i)))) {
                    values.add(counts.get(which));
                }
            }
        }
        return values.size();
    }

    private static boolean fits(Representation found, List<GroupCount> groups, Comparison scale, int i, long count) {
        var group = found.groups().get(i);
        if (group.givers().isPresent()) {
            return group.givers().getAsLong() == count;
        }
        var under = scale.verdict(count, groups.get(i).people()) == Verdict.UNDER_HEARD;
        var tells = scale.mostUnderHeard(groups.get(i).people()) >= 9;
        return !tells || under == (group.verdict() == Verdict.UNDER_HEARD);
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
