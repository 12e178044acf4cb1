package linchpin.feedback.imports.mapping;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import linchpin.feedback.imports.dates.WrittenDate;
import linchpin.feedback.imports.dates.WrittenMonth;
import linchpin.tables.Line;
import org.jspecify.annotations.Nullable;

/** Reads the dates of a row: the day it was given, and the month it happened in. */
final class RowDates {

    private static final int EARLIEST_YEAR = 1948;
    private static final int EARLIEST_MEMORY = 1900;

    private final Mapping mapping;
    private final List<String> header;
    private final LocalDate latest;

    /** @param latest no feedback can be later */
    RowDates(Mapping mapping, List<String> header, LocalDate latest) {
        this.mapping = mapping;
        this.header = header;
        this.latest = latest;
    }

    LocalDate given(Line line) throws Stop {
        var name = header.get(mapping.column(ColumnRole.DATE));
        var cell = mapping.cell(line, ColumnRole.DATE);
        if (cell.isBlank()) {
            throw new Stop(name, "There is no date");
        }
        var date = date(line, name, cell, WrittenDate.of(cell));
        if (date.isAfter(latest)) {
            throw new Stop(name, quoted(cell) + " lies in the future");
        }
        if (date.getYear() < EARLIEST_YEAR) {
            throw new Stop(name, quoted(cell) + " is too long ago");
        }
        return date;
    }

    /** @return null where the row says nothing of it */
    @Nullable
    YearMonth happened(Line line, LocalDate given) throws Stop {
        var cell = mapping.cell(line, ColumnRole.HAPPENED);
        if (Cells.saysNothing(cell)) {
            return null;
        }
        var name = header.get(mapping.column(ColumnRole.HAPPENED));
        var known = WrittenMonth.of(cell);
        var month = known.isPresent() ? known.get() : YearMonth.from(date(line, name, cell, WrittenDate.of(cell)));
        if (month.isAfter(YearMonth.from(given))) {
            throw new Stop(name, quoted(cell) + " is later than the day it was given");
        }
        if (month.getYear() < EARLIEST_MEMORY) {
            throw new Stop(name, quoted(cell) + " is too long ago");
        }
        return month;
    }

    private LocalDate date(Line line, String name, String cell, WrittenDate written) throws Stop {
        if (!written.isDate()) {
            throw new Stop(name, quoted(cell) + " is not a date that can be read");
        }
        if (written.shortYear() && !mapping.dates().twoDigitYears()) {
            throw new Stop(name, "The year of " + quoted(cell) + " has only two digits");
        }
        var decider =
                mapping.dates().column() < 0 ? "" : line.cell(mapping.dates().column());
        var date = written.in(mapping.dates().orderFor(decider));
        if (date == null) {
            throw new Stop(
                    name,
                    quoted(cell) + " can be read day first or month first. Write it as " + written.dayFirst() + " or "
                            + written.monthFirst());
        }
        return date;
    }

    private static String quoted(String cell) {
        var plain = Cells.plain(cell);
        return "“" + (plain.length() > 30 ? plain.substring(0, 30) + "…" : plain) + "”";
    }
}
