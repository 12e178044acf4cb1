package linchpin.feedback.imports.mapping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.feedback.imports.dates.DateTally;
import linchpin.tables.Layout;
import linchpin.tables.Line;
import linchpin.tables.Rows;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file once from end to end, before anything of it is stored: so a file that breaks off in its last row stores nothing, and
 * the person is asked about what is really there.
 */
public final class Surveyor {

    private static final int EXAMPLES = 3;
    private static final int MAX_VALUES = 60;
    private static final int LONGEST_VALUE = 200;
    private static final int TRIAL = 500;

    private final List<Tally> tallies = new ArrayList<>();
    private final List<List<String>> examples = new ArrayList<>();

    private Surveyor(int columns) {
        for (var i = 0; i < columns; i++) {
            tallies.add(new Tally());
        }
    }

    /** @throws linchpin.tables.BrokenFile when the file cannot be read to its end, or has a header only */
    public static Survey of(Path file, Layout layout) {
        try (var rows = Rows.of(file, layout)) {
            return of(rows);
        }
    }

    /** Reads these rows to their end. */
    public static Survey of(Rows rows) {
        var surveyor = new Surveyor(rows.header().size());
        var count = 0L;
        for (var line = rows.next(); line != null; line = rows.next()) {
            count++;
            surveyor.see(line);
        }
        if (count == 0) {
            throw new linchpin.tables.BrokenFile(
                    "The file has a header and nothing below it, so there is nothing to take.");
        }
        return new Survey(
                rows.header(),
                count,
                surveyor.tallies.stream().map(Tally::column).toList(),
                surveyor.examples);
    }

    private void see(Line line) {
        if (examples.size() < EXAMPLES) {
            examples.add(Arrays.stream(line.cells())
                    .map(cell -> cell.length() > 300 ? cell.substring(0, 300) : cell)
                    .map(cell -> cell.replace('\0', '\u2400')) // which no database takes
                    .toList());
        }
        for (var i = 0; i < tallies.size(); i++) {
            tallies.get(i).see(line.row(), line.cell(i));
        }
    }

    /** Of one column. */
    private static final class Tally {

        private long filled;
        private long spoken;
        private @Nullable Map<String, Long> values = new LinkedHashMap<>();
        private final Map<String, String> keys = new LinkedHashMap<>();
        private @Nullable DateTally dates = new DateTally();

        void see(long row, String cell) {
            if (cell.isEmpty()) {
                return;
            }
            filled++;
            spoken += spoken(cell) ? 1 : 0;
            if (values != null) {
                count(values, cell);
            }
            if (dates != null) {
                dates.see(row, cell);
                dates = filled == TRIAL && dates.dates() < TRIAL / 2 ? null : dates;
            }
        }

        private static boolean spoken(String cell) {
            var first = cell.indexOf(' ', 1);
            return first > 0 && cell.indexOf(' ', first + 2) > 0;
        }

        private void count(Map<String, Long> counts, String cell) {
            if (cell.length() > LONGEST_VALUE) {
                values = null;
                return;
            }
            counts.merge(keys.computeIfAbsent(cell, value -> Cells.key(value.replace('\0', '\u2400'))), 1L, Long::sum);
            if (counts.size() > MAX_VALUES || keys.size() > MAX_VALUES * 10) {
                values = null;
                keys.clear();
            }
        }

        Survey.Column column() {
            var counts = dates == null ? null : dates.counts();
            return new Survey.Column(
                    filled,
                    values,
                    counts == null || counts.dates() * 2 < filled || filled == 0 ? null : counts,
                    spoken);
        }
    }
}
