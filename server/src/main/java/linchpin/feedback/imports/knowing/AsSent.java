package linchpin.feedback.imports.knowing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import linchpin.feedback.imports.dates.WrittenDate;
import linchpin.feedback.imports.dates.WrittenMonth;
import linchpin.feedback.imports.mapping.Cells;
import linchpin.feedback.imports.mapping.ColumnRole;
import linchpin.feedback.imports.mapping.Mapping;
import linchpin.feedback.imports.scales.BestEnd;
import linchpin.tables.Line;

/**
 * What makes a row itself: what stands in it, by what its columns hold, in whichever order they stand and whatever is read in it. Of a date only the
 * day counts, in whichever way a spreadsheet writes it again, and of a number its value.
 */
final class AsSent {

    private static final List<ColumnRole> PLAIN = List.of(ColumnRole.ANSWER, ColumnRole.CHANNEL, ColumnRole.QUESTION);

    private final Mapping mapping;

    AsSent(Mapping mapping) {
        this.mapping = mapping;
    }

    String[] parts(Line line) {
        var parts = new ArrayList<String>();
        put(parts, ColumnRole.DATE.name(), day(mapping.cell(line, ColumnRole.DATE)));
        put(parts, ColumnRole.HAPPENED.name(), month(mapping.cell(line, ColumnRole.HAPPENED)));
        for (var role : PLAIN) {
            put(parts, role.name(), value(mapping.cell(line, role)));
        }
        for (var column : mapping.places()) {
            put(parts, ColumnRole.PLACE.name(), Cells.key(line.cell(column)));
        }
        said(line).sorted().forEach(text -> put(parts, ColumnRole.WORDS.name(), text));
        return parts.toArray(String[]::new);
    }

    /** A cell in which nothing stands is as if its column were not there. */
    private static void put(List<String> parts, String role, String value) {
        if (!value.isEmpty()) {
            parts.add(role + "\n" + value);
        }
    }

    private Stream<String> said(Line line) {
        return mapping.words().stream().map(column -> Cells.plain(line.cell(column.column())));
    }

    /** The day that is written, before anybody says which order it stands in or which zone it is of. */
    private static String day(String cell) {
        var written = WrittenDate.of(cell);
        var day = written.dayFirst() == null ? written.monthFirst() : written.dayFirst();
        return day == null ? Cells.key(cell) : day.toString();
    }

    private static String month(String cell) {
        return WrittenMonth.of(cell).map(Object::toString).orElseGet(() -> day(cell));
    }

    private static String value(String cell) {
        var key = Cells.key(cell);
        var step = BestEnd.step(key);
        return step.isPresent() ? String.valueOf(step.getAsInt()) : key;
    }
}
