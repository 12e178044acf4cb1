package linchpin.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** What the columns are called, by the row or rows that name them. */
final class ColumnNames {

    /** What survey tools write below a question, which says nothing of it. */
    private static final Set<String> OF_NO_MEANING = Set.of("response", "open-ended response", "responses", "answer");

    /** What one of them writes below its names, for itself. */
    private static final String FOR_MACHINES = "{\"ImportId\"";

    private ColumnNames() {}

    static List<String> of(Line names) {
        return Arrays.stream(names.cells())
                .map(name -> name.replace('\u00a0', ' ').replace('\0', '\u2400').strip())
                .toList();
    }

    /** @return the names that several rows give together: the upper ones stand over groups of the lower, or the lower add nothing */
    static List<String> of(List<Line> rows) {
        var names = List.<String>of();
        for (var row : rows) {
            if (!forMachines(row)) {
                names = names.isEmpty() ? trimmed(of(row)) : both(names, trimmed(of(row)));
            }
        }
        return names;
    }

    static boolean forMachines(Line row) {
        return Arrays.stream(row.cells()).anyMatch(cell -> cell.strip().startsWith(FOR_MACHINES));
    }

    private static List<String> trimmed(List<String> names) {
        var end = names.size();
        while (end > 1 && names.get(end - 1).isEmpty()) {
            end--;
        }
        return names.subList(0, end);
    }

    private static List<String> both(List<String> upper, List<String> lower) {
        var columns = Math.max(upper.size(), lower.size());
        var names = new ArrayList<String>(columns);
        var group = "";
        var adds = lower.stream().filter(name -> !name.isEmpty()).count() < columns
                || new HashSet<>(lower).size() < lower.size()
                || upper.stream().anyMatch(String::isEmpty);
        for (var i = 0; i < columns; i++) {
            var above = i < upper.size() ? upper.get(i) : "";
            var below = i < lower.size() ? lower.get(i) : "";
            group = above.isEmpty() ? group : above;
            names.add(adds ? joined(above.isEmpty() && !below.isEmpty() ? group : above, below) : above);
        }
        return names;
    }

    private static String joined(String above, String below) {
        if (below.isEmpty() || above.equals(below) || ofNoMeaning(below)) {
            return above;
        }
        return above.isEmpty() ? below : above + " – " + below;
    }

    static boolean ofNoMeaning(String name) {
        return OF_NO_MEANING.contains(name.strip().toLowerCase(Locale.ROOT));
    }

    static String numbered(int column) {
        return "Column " + column;
    }

    /** @return the same, with names for the columns behind the last that has one */
    static List<String> widened(List<String> names, int columns) {
        return names.size() >= columns
                ? names
                : IntStream.range(0, columns)
                        .mapToObj(i -> i < names.size() ? names.get(i) : numbered(i + 1))
                        .toList();
    }

    /** @return whether a cell below a column’s name says that it holds dates, or says the name again */
    static boolean namesDates(String lower, String upper) {
        var letters = letters(lower);
        return letters.contains("date")
                || letters.contains("yyyy")
                || letters.contains("time")
                || letters.equals(letters(upper));
    }

    static String letters(String cell) {
        return cell.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }
}
