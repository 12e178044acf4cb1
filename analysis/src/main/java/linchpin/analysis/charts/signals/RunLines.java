package linchpin.analysis.charts.signals;

import java.util.Arrays;
import linchpin.analysis.charts.limits.Lines;
import linchpin.analysis.charts.points.Series;

/**
 * Medians of a run chart and runs about them, by the rules of Healthcare Improvement Scotland: the median of the first 12 points; a point on
 * the median neither counts nor ends a run; a long run begins a phase with a median of its own, made from up to 12 of its points. A
 * zero on a median of zero counts as below, and a full percentage on a full median as above.
 */
public final class RunLines {

    /** A median is made from so many points at most. */
    private static final int FIRST = 12;

    private final Series series;
    private final RuleSet rules;
    private final double most;
    private final Lines lines;
    private final Label[] labels;

    /** @param most the largest possible value, such as 100 of a percentage; NaN where there is none */
    public RunLines(Series series, RuleSet rules, double most) {
        this.series = series;
        this.rules = rules;
        this.most = most;
        lines = new Lines(series.length());
        labels = new Label[series.length()];
        Arrays.fill(labels, Label.COMMON_CAUSE);
        int to;
        for (int from = 0; from < series.length(); from = to) {
            to = series.end(from);
            medians(from, to);
        }
    }

    public Lines lines() {
        return lines;
    }

    public Label[] labels() {
        return labels;
    }

    /** Every turn begins further on, so it ends. */
    private void medians(int from, int to) {
        int begin = from;
        int made = Math.min(to, from + FIRST);
        while (true) {
            double median = series.median(begin, made);
            lines.centre(begin, to, median);
            int next = longRun(begin, to, median);
            if (next < 0) {
                return;
            }
            made = endOfRun(next, to, median);
            begin = next;
            series.rebase(begin);
        }
    }

    /** Labels runs up to the first that is long enough for a new median. @return where that one begins; -1 without one */
    private int longRun(int begin, int to, double median) {
        int first = begin;
        while (first < to) {
            if (side(first, median) == 0) {
                first++;
                continue;
            }
            int last = endOfSide(first, to, median);
            int length = count(first, last, median);
            boolean begins = length >= rules.runRephase() && first > begin;
            if (length >= rules.runShift()) {
                label(first, begins ? endOfRun(first, to, median) : last, median);
            }
            if (begins) {
                return first;
            }
            first = last;
        }
        return -1;
    }

    /** @return where a run's first 12 points end, or the run itself */
    private int endOfRun(int first, int to, double median) {
        return Math.min(endOfSide(first, to, median), first + FIRST);
    }

    private int endOfSide(int first, int to, double median) {
        int end = first;
        while (end < to && side(end, median) != -side(first, median)) {
            end++;
        }
        return end;
    }

    private int count(int first, int last, double median) {
        int count = 0;
        for (int i = first; i < last; i++) {
            count += Math.abs(side(i, median));
        }
        return count;
    }

    private void label(int first, int last, double median) {
        for (int i = first; i < last; i++) {
            int side = side(i, median);
            if (side != 0) {
                labels[i] = side > 0 ? Label.SHIFT_ABOVE : Label.SHIFT_BELOW;
            }
        }
    }

    private int side(int at, double median) {
        double value = series.value(at);
        if (value == median) {
            return value == 0 ? -1 : value == most ? 1 : 0;
        }
        return value > median ? 1 : -1;
    }
}
