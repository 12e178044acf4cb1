package linchpin.commands.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import linchpin.analysis.charts.Options;
import linchpin.analysis.charts.points.Point;

/** One series as it is found, row by row; small, because there may be a great many. */
final class OneSeries {

    private static final int USUAL = 40;

    private final String name;
    private final Options options;
    private int[] days = new int[USUAL];
    private double[] values = new double[USUAL];
    private int[] lines = new int[USUAL];
    private Set<LocalDate> rebases = Set.of();
    private int size;

    OneSeries(String name, Options options) {
        this.name = name;
        this.options = options;
    }

    String name() {
        return name;
    }

    void add(LocalDate date, double value, boolean begins, long line) {
        if (size == days.length) {
            days = Arrays.copyOf(days, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
            lines = Arrays.copyOf(lines, 2 * size);
        }
        days[size] = (int) date.toEpochDay();
        values[size] = value;
        lines[size] = (int) line;
        size++;
        if (begins) {
            rebases = rebases.isEmpty() ? new HashSet<>() : rebases;
            rebases.add(date);
        }
    }

    /** Names every second value for one day. */
    void check(FileProblems problems) {
        if (rising()) {
            return;
        }
        var order = new Integer[size];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (one, other) -> Integer.compare(days[one], days[other]));
        for (int i = 1; i < size; i++) {
            int before = order[i - 1];
            int at = order[i];
            if (days[before] == days[at]) {
                problems.at(
                        lines[at],
                        "the series " + ChartColumns.quoted(name) + " has another value for "
                                + LocalDate.ofEpochDay(days[at]) + " on line " + lines[before] + ".");
            }
        }
    }

    private boolean rising() {
        for (int i = 1; i < size; i++) {
            if (days[i] <= days[i - 1]) {
                return false;
            }
        }
        return true;
    }

    List<Point> points() {
        var points = new ArrayList<Point>(size);
        for (int i = 0; i < size; i++) {
            points.add(new Point(LocalDate.ofEpochDay(days[i]), values[i]));
        }
        return points;
    }

    Options options() {
        return options.rebasedAt(rebases);
    }
}
