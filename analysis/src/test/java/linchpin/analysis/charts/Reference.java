package linchpin.analysis.charts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** The rules of Making Data Count written down a second time, slowly and in exact numbers, to check the quick ones by. */
record Reference(BigDecimal mean, BigDecimal lower, BigDecimal upper, List<String> labels) {

    private static final MathContext EXACT = new MathContext(60);

    static Reference of(double[] values, boolean screen) {
        var y = new ArrayList<BigDecimal>();
        for (double value : values) {
            y.add(new BigDecimal(value));
        }
        var ranges = new ArrayList<BigDecimal>();
        for (int i = 1; i < y.size(); i++) {
            ranges.add(y.get(i).subtract(y.get(i - 1)).abs());
        }
        var range = average(ranges);
        if (screen && range.signum() > 0) {
            var most = range.multiply(new BigDecimal("3.267"));
            range = average(
                    ranges.stream().filter(one -> one.compareTo(most) < 0).toList());
        }
        var mean = average(y);
        var away = range.multiply(new BigDecimal("2.66"));
        var near = away.multiply(new BigDecimal(2)).divide(new BigDecimal(3), EXACT);
        return new Reference(mean, mean.subtract(away), mean.add(away), labels(y, mean, away, near));
    }

    private static BigDecimal average(List<BigDecimal> all) {
        var sum = all.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return all.isEmpty() ? sum : sum.divide(new BigDecimal(all.size()), EXACT);
    }

    private static List<String> labels(List<BigDecimal> y, BigDecimal mean, BigDecimal away, BigDecimal near) {
        var side = new ArrayList<Integer>();
        var outside = new ArrayList<Boolean>();
        var close = new ArrayList<Boolean>();
        for (var value : y) {
            var off = value.subtract(mean);
            side.add(off.signum());
            outside.add(off.abs().compareTo(away) > 0);
            close.add(off.abs().compareTo(away) <= 0 && off.abs().compareTo(near) > 0);
        }
        var labels = new ArrayList<String>();
        for (int i = 0; i < y.size(); i++) {
            var above = side.get(i) > 0 ? "Above" : "Below";
            if (outside.get(i)) {
                labels.add(side.get(i) > 0 ? "Above UCL" : "Below LCL");
            } else if (inTrend(y, i)) {
                labels.add("7 Point Trend (" + (rising(y, i) ? "Increasing)" : "Decreasing)"));
            } else if (close.get(i) && twoInThree(close, side, i)) {
                labels.add("2 in 3 " + above + " CL");
            } else if (inShift(side, i)) {
                labels.add("7 Points " + above + " CL");
            } else {
                labels.add("Common Cause");
            }
        }
        return labels;
    }

    private static boolean rising(List<BigDecimal> y, int i) {
        if (i + 1 < y.size() && inTrend(y, i + 1)) {
            return y.get(i + 1).compareTo(y.get(i)) > 0;
        }
        return i > 0 && y.get(i).compareTo(y.get(i - 1)) > 0;
    }

    private static boolean inTrend(List<BigDecimal> y, int i) {
        for (int end = Math.max(6, i); end <= i + 6 && end < y.size(); end++) {
            int up = 0;
            for (int j = end - 5; j <= end; j++) {
                up += y.get(j).compareTo(y.get(j - 1));
            }
            if (Math.abs(up) == 6) {
                return true;
            }
        }
        return false;
    }

    private static boolean inShift(List<Integer> side, int i) {
        for (int end = Math.max(6, i); end <= i + 6 && end < side.size(); end++) {
            if (Math.abs(side.subList(end - 6, end + 1).stream()
                            .mapToInt(one -> one)
                            .sum())
                    == 7) {
                return true;
            }
        }
        return false;
    }

    private static boolean twoInThree(List<Boolean> close, List<Integer> side, int i) {
        for (int first = Math.max(0, i - 2); first <= i && first + 2 < close.size(); first++) {
            long near =
                    close.subList(first, first + 3).stream().filter(one -> one).count();
            int sum =
                    side.subList(first, first + 3).stream().mapToInt(one -> one).sum();
            if (near >= 2 && Math.abs(sum) == 3) {
                return true;
            }
        }
        return false;
    }
}
