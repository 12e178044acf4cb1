package linchpin.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import linchpin.tables.SheetChoice.CellKind;

/**
 * Finds in the first rows of a table which of them names the columns. Above it may stand titles and periods; it has about as many filled cells
 * as the rows below, and where those hold dates and numbers it holds words.
 */
final class FirstRows {

    /** How many are looked at. */
    static final int MOST = 100;

    private static final Pattern CODE = Pattern.compile("Q[0-9]+([_.].*)?|[A-Z]{1,3}[0-9]{1,3}");
    private static final int LONGEST_NAME = 500;
    private static final int MOST_ABOVE = 10;

    private final List<Line> lines;
    private final boolean workbook;

    /** @param lines those on which something is written */
    FirstRows(List<Line> lines, boolean workbook) {
        this.lines = lines;
        this.workbook = workbook;
    }

    /**
     * What they are.
     *
     * @param header whether one of them names the columns
     */
    record Found(boolean header, Layout.Names names) {}

    Found found(Layout.Said said) {
        if (said.row() > 0) {
            if (end(lines) < said.lastRow()) {
                throw tooShort(lines, said);
            }
            var written = (int) lines.stream()
                    .filter(line -> line.row() >= said.row() && line.row() <= said.lastRow())
                    .count();
            return new Found(
                    !Boolean.FALSE.equals(said.named()),
                    new Layout.Names(said.row(), Math.max(1, written), columns(atRow(said.lastRow()))));
        }
        var first = first();
        if (second(first) && !Boolean.FALSE.equals(said.named())) {
            return new Found(true, namesOfTwo(first));
        }
        if (!Boolean.FALSE.equals(said.named()) && !names(first)) {
            first = first > 0 ? aboveAnswers(first) : belowPeriod();
        }
        var header = said.named() == null ? names(first) : said.named();
        var row = first == 0 ? 0 : (int) lines.get(first).row();
        return new Found(header, new Layout.Names(row, 1, columns(first)));
    }

    /** @return the last row on which something is written; none where more rows follow than are looked at */
    static long end(List<Line> lines) {
        return lines.size() < MOST ? lines.getLast().row() : Long.MAX_VALUE;
    }

    static BrokenFile tooShort(List<Line> lines, Layout.Said said) {
        return new BrokenFile(
                "There is nothing in row " + said.lastRow() + " of the file, nor below it. Its last row is "
                        + lines.getLast().row() + ".");
    }

    private int atRow(int row) {
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).row() >= row)
                .findFirst()
                .orElse(lines.size() - 1);
    }

    /** The first with about as many filled cells as the rows that come last; what has fewer is a title. */
    private int first() {
        var filled = lines.stream().mapToInt(Line::filled).toArray();
        var usual = usual(filled);
        for (var i = 0; i < filled.length; i++) {
            if (filled[i] * 10 >= usual * 6 && !label(lines.get(i), usual)) {
                return i;
            }
        }
        return 0;
    }

    /** Where the first full row is an answer, the row above it may name fewer columns than there are, or be an answer too. */
    private int aboveAnswers(int full) {
        var above = lines.get(full - 1);
        if (above.filled() > 1 && !above.first().endsWith(":") && names(full - 1)) {
            return full - 1;
        }
        return IntStream.range(0, full)
                .filter(i -> IntStream.range(0, columns())
                        .anyMatch(column ->
                                CellKind.of(lines.get(i).cell(column)) == CellKind.DATE && dated(column, full)))
                .findFirst()
                .orElse(full);
    }

    /** “Period | 1 March 2025” may stand above names, and looks like an answer. */
    private int belowPeriod() {
        var most = Math.min(lines.size() - 1, MOST_ABOVE);
        return lines.getFirst().filled() > 2
                ? 0
                : IntStream.range(1, most)
                        .filter(i -> lines.get(i).filled() > 2 && names(i))
                        .findFirst()
                        .orElse(0);
    }

    /** Of the last third, without the remarks that stand below a table. */
    private static int usual(int[] filled) {
        var end = filled.length;
        if (Arrays.stream(filled).anyMatch(cells -> cells > 1)) {
            while (filled[end - 1] == 1) {
                end--;
            }
        }
        var from = Math.max(0, end - Math.max(2, end / 3));
        var last = Arrays.stream(filled, from, end).sorted().toArray();
        return last[last.length / 2];
    }

    /** “Period: | March 2025” */
    private static boolean label(Line line, int usual) {
        return usual > 2 && line.filled() <= 2 && line.first().endsWith(":");
    }

    /**
     * Whether the row below the first names columns too: where all others have a date, it has a word like it, or nothing, while it names others that
     * have no name yet. Somebody's answer without a date does neither.
     */
    private boolean second(int first) {
        if (first + 2 >= lines.size()) {
            return false;
        }
        var upper = lines.get(first);
        var lower = lines.get(first + 1);
        return IntStream.range(0, columns())
                        .anyMatch(column -> CellKind.of(upper.cell(column)) == CellKind.WORDS
                                && dated(column, first + 2)
                                && (lower.cell(column).isBlank()
                                        ? adds(upper, lower)
                                        : ColumnNames.namesDates(lower.cell(column), upper.cell(column))
                                                && !answers(first + 1)))
                && Arrays.stream(lower.cells()).noneMatch(cell -> CellKind.of(cell) == CellKind.DATE)
                && !Tidying.totals(lower);
    }

    /** Whether it has numbers above numbers, or a word that stands often below it. */
    private boolean answers(int line) {
        return IntStream.range(0, columns())
                .anyMatch(column -> repeated(column, line)
                        || (CellKind.of(lines.get(line).cell(column)) == CellKind.NUMBER
                                && below(column, line + 1) == CellKind.NUMBER));
    }

    private boolean adds(Line upper, Line lower) {
        var all = IntStream.range(0, columns())
                .filter(column -> !lower.cell(column).isBlank());
        return IntStream.range(0, columns())
                        .anyMatch(column ->
                                upper.cell(column).isBlank() && CellKind.of(lower.cell(column)) == CellKind.WORDS)
                || all.allMatch(column -> ColumnNames.ofNoMeaning(lower.cell(column)));
    }

    private boolean dated(int column, int from) {
        var below = lines.stream()
                .skip(from)
                .filter(line -> !ColumnNames.forMachines(line))
                .limit(20)
                .toList();
        return !below.isEmpty() && below.stream().allMatch(line -> CellKind.of(line.cell(column)) == CellKind.DATE);
    }

    private Layout.Names namesOfTwo(int first) {
        var upper = lines.get(first);
        var lower = lines.get(first + 1);
        var third = lines.size() > first + 3 && ColumnNames.forMachines(lines.get(first + 2));
        var full = lower.filled() * 10 >= Math.max(upper.extent(), lower.extent()) * 9;
        var codes = Arrays.stream(upper.cells())
                .anyMatch(cell -> CODE.matcher(cell.strip()).matches());
        var alone = full && codes;
        var at = alone ? first + 1 : first;
        var rows = (alone ? 1 : 2) + (third ? 1 : 0);
        return new Layout.Names((int) lines.get(at).row(), rows, Math.max(columns(at), columns(at + rows - 1)));
    }

    /** Names of columns are words; what a first row has in common with the rows below it is somebody's answer. */
    private boolean names(int first) {
        var named = Arrays.stream(lines.get(first).cells())
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        if (named.stream().anyMatch(name -> name.length() > LONGEST_NAME) || named.size() * 2 < head(first)) {
            return false;
        }
        var unlike = false;
        var alike = false;
        for (var column = 0; column < lines.get(first).cells().length; column++) {
            var kind = CellKind.of(lines.get(first).cell(column));
            var below = below(column, first + 1);
            unlike |= kind == CellKind.WORDS && (below == CellKind.DATE || below == CellKind.NUMBER);
            if (kind == CellKind.DATE && (below == kind || first + 1 == lines.size())) {
                return false;
            }
            alike |= kind == CellKind.NUMBER || kind == CellKind.DATE || repeated(column, first);
        }
        return unlike || (!alike && (first + 1 < lines.size() || named.size() == new HashSet<>(named).size()));
    }

    private int head(int first) {
        return workbook ? lines.get(first).extent() : lines.get(first).cells().length;
    }

    /** What nearly all cells of a column are. */
    private CellKind below(int column, int from) {
        var counts = new EnumMap<CellKind, Integer>(CellKind.class);
        lines.stream().skip(from).forEach(line -> counts.merge(CellKind.of(line.cell(column)), 1, Integer::sum));
        counts.remove(CellKind.NOTHING);
        var all = counts.values().stream().mapToInt(Integer::intValue).sum();
        for (var kind : List.of(CellKind.DATE, CellKind.NUMBER)) {
            if (all > 0 && counts.getOrDefault(kind, 0) * 10 >= all * 8) {
                return kind;
            }
        }
        return all == 0 ? CellKind.NOTHING : CellKind.WORDS;
    }

    /** “Good” above “Good” is an answer; a whole row that stands there again is where two tables were put into one. */
    private boolean repeated(int column, int first) {
        var name = lines.get(first).cell(column).strip();
        var times = lines.stream()
                .skip(first + 1L)
                .filter(line -> line.cell(column).strip().equalsIgnoreCase(name))
                .filter(line -> !Arrays.equals(line.cells(), lines.get(first).cells()))
                .count();
        return CellKind.of(name) == CellKind.WORDS && times > 0 && times * 5 >= lines.size() - first - 1;
    }

    private int columns() {
        return lines.stream().mapToInt(line -> line.cells().length).max().orElse(0);
    }

    /**
     * How many columns there are, where some behind the last name have none. In text a comma that nobody quoted makes a cell more as well,
     * though never in nearly all rows and never the same number.
     */
    private int columns(int names) {
        if (RefusedRow.heads(lines.get(names))) { // rows that had too many cells are known by that
            return 0;
        }
        var named = Math.max(
                lines.get(names).extent(), workbook ? 0 : lines.get(names).cells().length);
        var longer = new ArrayList<Line>();
        for (var line : lines.subList(Math.min(names + 1, lines.size()), lines.size())) {
            if (line.extent() > named) {
                longer.add(line);
            }
        }
        var most = longer.stream().mapToInt(Line::extent).max().orElse(0);
        if (most == 0 || (!workbook && !uniform(names, named))) {
            return 0;
        }
        return most;
    }

    private boolean uniform(int names, int named) {
        var below = lines.subList(names + 1, lines.size());
        var cells = below.getFirst().cells().length;
        return cells > named
                && below.stream()
                        .allMatch(line -> line.cells().length == cells
                                && Arrays.stream(line.cells(), named, cells).noneMatch(cell -> cell.startsWith(" ")));
    }
}
