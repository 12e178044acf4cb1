package linchpin.analysis.charts.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import linchpin.analysis.charts.Chart;
import linchpin.analysis.charts.OpenGap;
import linchpin.analysis.charts.words.Unit;

/**
 * From values to heights, with round numbers along the side.
 *
 * @param low the value at the bottom
 * @param high the value at the top
 * @param step between round numbers
 */
record Scale(double low, double high, double step) {

    private static final int STEPS = 5;
    private static final double AIR = 0.03;
    private static final double FULL = 100;

    static Scale of(Chart chart, Unit unit) {
        var all = values(chart).summaryStatistics();
        double low = all.getCount() == 0 ? 0 : all.getMin();
        double high = all.getCount() == 0 ? 1 : all.getMax();
        double spread = high - low;
        if (spread <= 1e-9 * Math.max(Math.abs(low), Math.abs(high))) {
            spread = Math.max(1e-3, Math.abs(high) / 10);
            low -= spread / 2;
            high += spread / 2;
        }
        double step = round(spread / STEPS);
        double bottom = step * Math.floor((low - AIR * spread) / step);
        double top = step * Math.ceil((high + AIR * spread) / step);
        boolean full = unit == Unit.PERCENT && high <= FULL;
        return new Scale(low >= 0 ? Math.max(0, bottom) : bottom, full ? Math.min(FULL, top) : top, step);
    }

    private static DoubleStream values(Chart chart) {
        var target = chart.options().target();
        var lines = chart.points().stream().flatMapToDouble(point -> {
            var centre = point.centre();
            var limits = point.limits();
            return DoubleStream.concat(
                    centre == null ? DoubleStream.of(point.value()) : DoubleStream.of(point.value(), centre),
                    limits == null ? DoubleStream.empty() : DoubleStream.of(limits.lower(), limits.upper()));
        });
        var open = chart.open().stream().mapToDouble(OpenGap::length);
        var all = DoubleStream.concat(lines, open);
        return target == null ? all : DoubleStream.concat(all, DoubleStream.of(target));
    }

    /** @return 1, 2 or 5 and noughts, at least as much */
    private static double round(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        double times = least / power;
        return power * (times <= 1 ? 1 : times <= 2 ? 2 : times <= 5 ? 5 : 10);
    }

    List<Double> ticks() {
        var ticks = new ArrayList<Double>();
        long count = Math.min(STEPS + 3, Math.round((high - low) / step));
        for (int i = 0; i <= count; i++) {
            ticks.add(step * Math.rint(low / step + i));
        }
        return ticks;
    }

    /** @return how far up, 0 to 1 */
    double at(double value) {
        return (value - low) / (high - low);
    }
}
