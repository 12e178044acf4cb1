package linchpin.proposals.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import linchpin.proposals.Published;
import linchpin.proposals.drafting.Merge.Conflict;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MergeTests {

    private static final List<String> BASE = List.of("A room for teenagers.", "With a door.", "Open until ten.");

    private static Merge.Merged merge(List<String> ours, List<String> theirs) {
        return Merge.of(BASE, ours, theirs);
    }

    @Test
    void changesNothingWhereNobodyDid() {
        var merged = merge(BASE, BASE);
        assertThat(merged.lines()).isEqualTo(BASE);
        assertThat(merged.conflicts()).isEmpty();
    }

    @Test
    void takesWhatOnlyOneChanged() {
        var changed = List.of("A room for teenagers.", "With a door.", "Open until eleven.");
        assertThat(merge(changed, BASE).lines()).isEqualTo(changed);
        assertThat(merge(BASE, changed).lines()).isEqualTo(changed);
        assertThat(merge(BASE, changed).conflicts()).isEmpty();
    }

    @Test
    void putsChangesOfDifferentLinesTogether() {
        var merged = merge(
                List.of("A den for teenagers.", "With a door.", "Open until ten."),
                List.of("A room for teenagers.", "With a door.", "Open until ten.", "And a kettle."));
        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.lines())
                .containsExactly("A den for teenagers.", "With a door.", "Open until ten.", "And a kettle.");
    }

    @Test
    void keepsBothWordingsOfALineThatBothChanged() {
        var merged = merge(
                List.of("A room for teenagers.", "With a window.", "Open until ten."),
                List.of("A room for teenagers.", "With a curtain.", "Open until ten."));
        assertThat(merged.conflicts())
                .containsExactly(new Conflict(List.of("With a window."), List.of("With a curtain.")));
        assertThat(merged.lines())
                .containsExactly("A room for teenagers.", "With a curtain.", "With a window.", "Open until ten.");
    }

    @Test
    void keepsALineThatOneTookOutAndTheOtherChanged() {
        var merged = merge(
                List.of("A room for teenagers.", "Open until ten."),
                List.of("A room for teenagers.", "With a heavy door.", "Open until ten."));
        assertThat(merged.conflicts()).containsExactly(new Conflict(List.of(), List.of("With a heavy door.")));
        assertThat(merged.lines()).contains("With a heavy door.");
    }

    @Test
    void asksWhereLinesThatTouchWereChanged() {
        var merged = merge(
                List.of("A den for teenagers.", "With a door.", "Open until ten."),
                List.of("A room for teenagers.", "With a window.", "Open until ten."));
        assertThat(merged.conflicts()).hasSize(1);
        assertThat(merged.lines()).contains("A den for teenagers.", "With a window.");
    }

    @Test
    void takesTheSameChangeOnce() {
        var both = List.of("A den for teenagers.", "With a door.", "Open until ten.");
        assertThat(merge(both, both).lines()).isEqualTo(both);
        assertThat(merge(both, both).conflicts()).isEmpty();
    }

    @Test
    void asksWhereBothAddedSomethingAtTheSamePlace() {
        var merged = Merge.of(List.of(), List.of("A kettle."), List.of("A fridge."));
        assertThat(merged.conflicts()).hasSize(1);
        assertThat(merged.lines()).containsExactly("A fridge.", "A kettle.");
    }

    /** Whatever two people do to a text: a line that either wrote anew stands in what comes of both. */
    @Test
    void losesNoLineThatEitherWrote() {
        var random = new Random(14);
        for (var round = 0; round < 2000; round++) {
            var base = IntStream.range(0, random.nextInt(8))
                    .mapToObj(line -> "line " + line)
                    .toList();
            var ours = edited(base, "ours", random);
            var theirs = edited(base, "theirs", random);
            var merged = Merge.of(base, ours, theirs);
            assertThat(merged.lines())
                    .as("of %s, %s and %s", base, ours, theirs)
                    .containsAll(Stream.concat(ours.stream(), theirs.stream())
                            .filter(line -> !base.contains(line))
                            .toList());
        }
    }

    private static List<String> edited(List<String> base, String who, Random random) {
        return Stream.concat(base.stream(), Stream.of("end"))
                .flatMap(line -> switch (random.nextInt(8)) {
                    case 0 -> Stream.<String>of();
                    case 1 -> Stream.of(line + " by " + who);
                    case 2 -> Stream.of("new by " + who + random.nextInt(100), line);
                    default -> Stream.of(line);
                })
                .filter(line -> !line.equals("end"))
                .toList();
    }

    /** It may ask more often than git does, and never less often; and where neither asks, both say the same. */
    @Test
    void agreesWithGit() {
        var cases = Published.cases("three-way-merge.json").get("cases");
        assertThat(cases).hasSize(120);
        var asked = 0;
        for (var one : cases) {
            var merged = Merge.of(lines(one.get("base")), lines(one.get("ours")), lines(one.get("theirs")));
            if (one.get("conflicts").asInt() > 0) {
                assertThat(merged.conflicts()).as(one.toString()).isNotEmpty();
            } else if (merged.conflicts().isEmpty()) {
                assertThat(merged.lines()).isEqualTo(lines(one.get("merged")));
            } else {
                asked++;
            }
        }
        assertThat(asked).as("asked where git does not").isLessThanOrEqualTo(6);
    }

    private static List<String> lines(JsonNode node) {
        return node.valueStream().map(JsonNode::asString).toList();
    }
}
