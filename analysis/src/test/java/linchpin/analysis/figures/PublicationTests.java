package linchpin.analysis.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import linchpin.analysis.figures.Publication.Decision;
import linchpin.analysis.figures.Publication.PublishedUnit;
import org.junit.jupiter.api.Test;

class PublicationTests {

    private static final Profile RULE = Profile.of("FFT_NHSE", LocalDate.of(2026, 11, 23));

    @Test
    void hidesOneToFourAndShowsNoughtAndFive() {
        assertThat(decide(top(0, 3, 5, 10, 2)).values().stream().map(Decision::firstLevel))
                .containsExactly(false, true, false, false, true);
        assertThat(decide(top(1, 2, 3, 4)).values()).allMatch(Decision::firstLevel);
    }

    @Test
    void ranksNobodyWhoHasNoResponses() {
        assertThat(decide(top(0, 3, 5, 10, 2)).values().stream().map(Decision::rank))
                .containsExactly(0, 2, 3, 4, 1);
    }

    @Test
    void hidesTheNextOfTheSmallestWithinEachParent() {
        var levels = List.of(
                List.of(unit("A", null, 100), unit("B", null, 100)),
                List.of(
                        unit("a1", "A", 3),
                        unit("a2", "A", 9),
                        unit("a3", "A", 88),
                        unit("b1", "B", 20),
                        unit("b2", "B", 80)));
        assertThat(of(decide(levels), "a1", "a2", "a3", "b1", "b2").stream().map(Decision::secondLevel))
                .containsExactly(false, true, false, false, false);
    }

    @Test
    void hidesNoSecondWhereTheNextIsHiddenForItself() {
        assertThat(decide(top(2, 3)).values()).noneMatch(Decision::secondLevel);
    }

    @Test
    void goesDownFromAHiddenParentToItsTwoSmallest() {
        var levels = List.of(
                List.of(unit("A", null, 4), unit("B", null, 300), unit("C", null, 400)),
                List.of(
                        unit("a1", "A", 6),
                        unit("a2", "A", 7),
                        unit("a3", "A", 8),
                        unit("c1", "C", 20),
                        unit("c2", "C", 80)));
        var decided = decide(levels);
        assertThat(decided.get("A").required()).isTrue();
        assertThat(of(decided, "a1", "a2", "a3", "c1", "c2").stream().map(Decision::cascade))
                .containsExactly(true, true, false, false, false);
    }

    @Test
    void goesDownToTheOnlyChildAlone() {
        var levels = List.of(List.of(unit("A", null, 4)), List.of(unit("a1", "A", 4), unit("a2", "A", 0)));
        assertThat(of(decide(levels), "a1", "a2").stream().map(Decision::cascade))
                .containsExactly(true, false);
    }

    @Test
    void hidesPercentagesOnlyForAUnitsOwnFewResponses() {
        var decided = decide(top(3, 100, 200));
        assertThat(decided.get("1").required()).isTrue();
        assertThat(decided.get("1").hidesPercentages()).isFalse();
        assertThat(decided.get("0").hidesPercentages()).isTrue();
    }

    @Test
    void settlesTiesBySpecialityThenName() {
        var wards = List.of(
                new PublishedUnit("x", "S", 9, List.of("300 MEDICINE", "", "Ash")),
                new PublishedUnit("y", "S", 9, List.of("100 SURGERY", "320", "Beech")),
                new PublishedUnit("z", "S", 9, List.of("100 SURGERY", "120", "Cedar")),
                new PublishedUnit("w", "S", 2, List.of("900", "", "Dale")));
        var decided = decide(List.of(List.of(unit("S", null, 29)), wards));
        assertThat(of(decided, "w", "z", "y", "x").stream().map(Decision::rank)).containsExactly(1, 2, 3, 4);
        assertThat(decided.get("z").secondLevel()).isTrue();
    }

    /** What the rule sets out to hide: with the answers of the parent and of every sibling shown, one hidden unit would be the difference. */
    @Test
    void leavesNoHiddenAnswersAsTheDifferenceOfShownOnes() {
        var random = new Random(7);
        var derivable = 0;
        for (var round = 0; round < 20_000; round++) {
            var levels = randomLevels(random);
            var decided = decide(levels);
            for (var parent : levels.get(1)) {
                var children = levels.get(2).stream()
                        .filter(child -> parent.id().equals(child.parent()) && child.responses() > 0)
                        .toList();
                var hidden = children.stream()
                        .filter(child -> decided.get(child.id()).required())
                        .count();
                derivable += hidden == 1
                                && children.size() > 1
                                && !decided.get(parent.id()).required()
                        ? 1
                        : 0;
                assertThat(hidden == 0 && decided.get(parent.id()).required() && !children.isEmpty())
                        .as("a hidden parent is never the sum of shown children")
                        .isFalse();
            }
        }
        assertThat(derivable).isZero();
    }

    private static List<List<PublishedUnit>> randomLevels(Random random) {
        var sites = new ArrayList<PublishedUnit>();
        var wards = new ArrayList<PublishedUnit>();
        for (var s = 0; s < 1 + random.nextInt(4); s++) {
            var sum = 0L;
            for (var w = 0; w < 1 + random.nextInt(5); w++) {
                var responses = random.nextInt(3) == 0 ? random.nextInt(5) : random.nextInt(40);
                sum += responses;
                wards.add(unit(s + "." + w, "s" + s, responses));
            }
            sites.add(unit("s" + s, "T", sum));
        }
        return List.of(
                List.of(unit(
                        "T",
                        null,
                        sites.stream().mapToLong(PublishedUnit::responses).sum())),
                sites,
                wards);
    }

    private static List<List<PublishedUnit>> top(long... responses) {
        return List.of(IntStream.range(0, responses.length)
                .mapToObj(i -> unit(String.valueOf(i), null, responses[i]))
                .toList());
    }

    private static PublishedUnit unit(String id, String parent, long responses) {
        return new PublishedUnit(id, parent, responses, List.of(id));
    }

    private static Map<String, Decision> decide(List<List<PublishedUnit>> levels) {
        return Publication.decide(levels, RULE);
    }

    private static List<Decision> of(Map<String, Decision> decided, String... ids) {
        return List.of(ids).stream().map(decided::get).toList();
    }
}
