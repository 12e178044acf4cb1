package linchpin.commands.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import linchpin.analysis.charts.Direction;
import linchpin.analysis.charts.Options;
import linchpin.analysis.charts.points.Point;
import linchpin.commands.CommandFailed;
import linchpin.commands.files.GivenFile;
import linchpin.tables.Line;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the columns, whatever their order.
 *
 * @param places of the columns by name
 * @param columns how many there are
 */
record ChartColumns(Map<String, Integer> places, int columns) {

    private static final Set<String> KNOWN =
            Set.of("series", "date", "value", "direction", "screen_outliers", "fix_after", "target", "rebase");

    private static final int LONG = 40;
    private static final int LONGEST_NUMBER = 60;

    static ChartColumns named(List<String> header, GivenFile file) {
        var places = new HashMap<String, Integer>();
        for (int i = 0; i < header.size(); i++) {
            var name = header.get(i).strip().toLowerCase(Locale.ROOT);
            var before = places.putIfAbsent(name, i);
            if (before != null && KNOWN.contains(name)) {
                throw new CommandFailed(
                        "Columns " + (before + 1) + " and " + (i + 1) + " of " + file.path() + " are both called \""
                                + name + "\". Give one of them another name, so that it is clear which is meant.");
            }
        }
        for (var needed : List.of("series", "date", "value")) {
            if (!places.containsKey(needed)) {
                throw new CommandFailed("There is no column \"" + needed + "\" in " + file.path()
                        + ". Its columns are: " + String.join(", ", header) + "." + file.otherNames());
            }
        }
        return new ChartColumns(places, file.named(header));
    }

    /** @return what stands there; nothing where the column or the cell is not there */
    String of(Line row, String column) {
        var place = places.get(column);
        return place == null ? "" : row.cell(place);
    }

    /** @return how a series is to be charted, from its first row */
    Options options(Line row, FileProblems problems) {
        return Options.standard(direction(row, problems))
                .screening(truth(row, "screen_outliers", true, problems))
                .fixedAfter(fixed(row, problems))
                .aimingAt(target(row, problems));
    }

    private Direction direction(Line row, FileProblems problems) {
        var words = of(row, "direction").strip();
        for (var direction : Direction.values()) {
            if (direction.name().equalsIgnoreCase(words)) {
                return direction;
            }
        }
        if (!words.isEmpty()) {
            problems.at(row.line(), "the direction " + quoted(words) + " is not increase, decrease or neutral.");
        }
        return Direction.INCREASE;
    }

    boolean truth(Line row, String column, boolean otherwise, FileProblems problems) {
        var words = of(row, column).strip();
        if (words.isEmpty()) {
            return otherwise;
        }
        boolean truth = words.equalsIgnoreCase("true");
        if (!truth && !words.equalsIgnoreCase("false")) {
            problems.at(row.line(), column + " is " + quoted(words) + ", neither true nor false.");
        }
        return truth;
    }

    private @Nullable Integer fixed(Line row, FileProblems problems) {
        var words = of(row, "fix_after").strip();
        if (words.isEmpty()) {
            return null;
        }
        var number = number(words);
        if (number == null || number != Math.rint(number) || number < Options.FEWEST || number > Integer.MAX_VALUE) {
            problems.at(row.line(), "fix_after is " + quoted(words) + "; it must be a whole number of 12 or more.");
            return null;
        }
        return number.intValue();
    }

    private @Nullable Double target(Line row, FileProblems problems) {
        var words = of(row, "target").strip();
        var target = number(words);
        if (target == null && !words.isEmpty()) {
            problems.at(row.line(), "the target " + quoted(words) + " is not a number.");
        }
        return target;
    }

    /** @return the number; null where it is none, or out of all proportion */
    static @Nullable Double number(String cell) {
        var words = cell.strip();
        if (words.isEmpty() || words.length() > LONGEST_NUMBER || !plain(words)) {
            return null;
        }
        try {
            double value = Double.parseDouble(words);
            return Math.abs(value) <= Point.LARGEST ? (Double) value : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Java would take "NaN", "0x1p3" and "5d" for numbers as well. */
    private static boolean plain(String words) {
        for (int i = 0; i < words.length(); i++) {
            if ("0123456789.+-eE".indexOf(words.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    static String quoted(String cell) {
        var shown = cell.length() > LONG ? cell.substring(0, LONG) + "…" : cell;
        return "\"" + shown.replaceAll("\\p{Cntrl}", " ") + "\"";
    }
}
