package linchpin.proposals.drafting;

import java.util.ArrayList;
import java.util.List;

/** What two sequences have in common, as long as can be: the ground of both the merge and the marks between versions. */
final class Differences {

    private Differences() {}

    /**
     * A run that stands in both.
     *
     * @param left where it begins on the left
     * @param right where it begins on the right
     */
    record Same(int left, int right, int length) {

        int leftEnd() {
            return left + length;
        }

        int rightEnd() {
            return right + length;
        }
    }

    /** @return the runs, in order; of several equally good ones those that stand together */
    static List<Same> between(List<String> left, List<String> right) {
        var before = 0;
        while (before < left.size() && before < right.size() && left.get(before).equals(right.get(before))) {
            before++;
        }
        var after = 0;
        while (after < left.size() - before && after < right.size() - before && endsAlike(left, right, after)) {
            after++;
        }
        var runs = new ArrayList<Same>();
        add(runs, 0, 0, before);
        longest(runs, left.subList(before, left.size() - after), right.subList(before, right.size() - after), before);
        add(runs, left.size() - after, right.size() - after, after);
        return runs;
    }

    private static boolean endsAlike(List<String> left, List<String> right, int after) {
        return left.get(left.size() - 1 - after).equals(right.get(right.size() - 1 - after));
    }

    private static void longest(List<Same> runs, List<String> left, List<String> right, int offset) {
        var lengths = new int[left.size() + 1][right.size() + 1];
        for (var i = left.size() - 1; i >= 0; i--) {
            for (var j = right.size() - 1; j >= 0; j--) {
                lengths[i][j] = left.get(i).equals(right.get(j))
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        var i = 0;
        var j = 0;
        while (i < left.size() && j < right.size()) {
            if (left.get(i).equals(right.get(j))) {
                add(runs, offset + i++, offset + j++, 1);
            } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private static void add(List<Same> runs, int left, int right, int length) {
        if (length == 0) {
            return;
        }
        var last = runs.isEmpty() ? null : runs.getLast();
        if (last != null && last.leftEnd() == left && last.rightEnd() == right) {
            runs.set(runs.size() - 1, new Same(last.left(), last.right(), last.length() + length));
        } else {
            runs.add(new Same(left, right, length));
        }
    }
}
