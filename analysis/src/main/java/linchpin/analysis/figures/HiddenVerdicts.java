package linchpin.analysis.figures;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import linchpin.analysis.figures.Representation.GroupCount;
import linchpin.analysis.figures.Representation.Verdict;

/**
 * Whether a group whose number is hidden may still be called under-heard: just those groups matter most. Saying so tells that the number
 * lies below a bound, and not saying so that it lies above, so it is said only where as many numbers stay possible for every hidden group as
 * the rule demands; where they would not, nothing is said of any.
 */
final class HiddenVerdicts {

    private final boolean[] said;
    private final long[] low;
    private final long[] high;

    HiddenVerdicts(List<GroupCount> groups, Breakdown shown, Comparison scale, int smallest) {
        said = new boolean[groups.size()];
        low = new long[groups.size()];
        high = new long[groups.size()];
        var hidden = IntStream.range(0, groups.size())
                .filter(i -> shown.cells().get(i).isEmpty())
                .toArray();
        var together = shown.hiddenTogether().orElse(0);
        for (var i : hidden) {
            bound(i, groups.get(i), together, scale, smallest);
        }
        if (shown.total().isEmpty() || !wideEnough(hidden, together, smallest)) {
            Arrays.fill(said, false);
        }
    }

    boolean mayBeSaid(int group) {
        return said[group];
    }

    private void bound(int i, GroupCount group, long together, Comparison scale, int smallest) {
        var most = scale.mostUnderHeard(group.people());
        var tells = most >= smallest - 1;
        said[i] = tells && scale.verdict(group.givers(), group.people()) == Verdict.UNDER_HEARD;
        low[i] = tells && !said[i] ? most + 1 : 0;
        high[i] = said[i] ? Math.min(most, together) : together;
    }

    private boolean wideEnough(int[] hidden, long together, int smallest) {
        var lows = IntStream.of(hidden).mapToLong(i -> low[i]).sum();
        var highs = IntStream.of(hidden).mapToLong(i -> high[i]).sum();
        return IntStream.of(hidden)
                .mapToLong(i -> {
                    var most = Math.min(high[i], together - (lows - low[i]));
                    var least = Math.max(low[i], together - (highs - high[i]));
                    return most - least + 1;
                })
                .allMatch(width -> width >= smallest);
    }
}
