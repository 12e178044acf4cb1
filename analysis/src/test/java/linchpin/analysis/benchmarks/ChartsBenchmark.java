package linchpin.analysis.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import linchpin.analysis.charts.Charts;
import linchpin.analysis.charts.Direction;
import linchpin.analysis.charts.Options;
import linchpin.analysis.charts.PointType;
import linchpin.analysis.charts.points.Point;

/**
 * Limits and point types of many series of 36 months, on two threads. usage: ChartsBenchmark [SERIES] [FILE.csv FIRST]     writes the first
 * of the same series to a file, for the peer
 */
public final class ChartsBenchmark {

    private static final int MONTHS = 36;
    private static final int THREADS = 2;
    private static final int TURNS = 9;
    private static final Options OPTIONS = Options.standard(Direction.INCREASE);

    private ChartsBenchmark() {}

    public static void main(String[] args) throws Exception {
        int series = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        var all = made(series);
        if (args.length > 2) {
            write(all.subList(0, Math.min(series, Integer.parseInt(args[2]))), Path.of(args[1]));
        }
        var seconds = new double[TURNS];
        long special = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            long begun = System.nanoTime();
            special = charted(all);
            seconds[turn] = (System.nanoTime() - begun) / 1e9;
        }
        System.out.printf("first turn, cold\t%.3f s%n", seconds[0]);
        Arrays.sort(seconds, 1, TURNS);
        System.out.printf(
                "%,d series of %d points on %d threads, median of %d turns\t%.3f s (%.3f to %.3f; bar 0.5)%n",
                series, MONTHS, THREADS, TURNS - 1, seconds[TURNS / 2], seconds[1], seconds[TURNS - 1]);
        System.out.printf("series a second\t%.0f%n", series / seconds[TURNS / 2]);
        System.out.printf("points of special cause\t%.2f %%%n", 100.0 * special / series / MONTHS);
    }

    /** Steady, drifting, stepping and spiky in turn, as months of a measure are. */
    private static List<List<Point>> made(int count) {
        var random = new Random(36);
        var all = new ArrayList<List<Point>>(count);
        for (int i = 0; i < count; i++) {
            var points = new ArrayList<Point>(MONTHS);
            for (int month = 0; month < MONTHS; month++) {
                double value = 80 + 3 * random.nextGaussian();
                value += switch (i % 4) {
                    case 1 -> month / 6.0;
                    case 2 -> month < MONTHS / 2 ? 0 : 5;
                    case 3 -> random.nextInt(20) == 0 ? -20 : 0;
                    default -> 0;
                };
                points.add(new Point(LocalDate.of(2023, 1, 1).plusMonths(month), Math.round(10 * value) / 10.0));
            }
            all.add(List.copyOf(points));
        }
        return all;
    }

    private static long charted(List<List<Point>> all) throws Exception {
        var parts = new ArrayList<Future<Long>>();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            int each = (all.size() + THREADS - 1) / THREADS;
            for (int from = 0; from < all.size(); from += each) {
                var part = all.subList(from, Math.min(all.size(), from + each));
                parts.add(threads.submit(() -> special(part)));
            }
        }
        long special = 0;
        for (var part : parts) {
            special += part.get();
        }
        return special;
    }

    private static long special(List<List<Point>> part) {
        long special = 0;
        for (var points : part) {
            var chart = Charts.xmr(points, OPTIONS);
            for (int i = 0; i < chart.size(); i++) {
                special += chart.type(i) == PointType.COMMON_CAUSE ? 0 : 1;
            }
        }
        return special;
    }

    private static void write(List<List<Point>> all, Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write("series,date,value\n");
            for (int i = 0; i < all.size(); i++) {
                for (var point : all.get(i)) {
                    out.write("s" + i + "," + point.date() + "," + point.value() + "\n");
                }
            }
        }
    }
}
