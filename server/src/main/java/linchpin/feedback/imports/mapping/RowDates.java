package linchpin.feedback.imports.mapping;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import linchpin.feedback.imports.dates.WrittenDate;
import linchpin.feedback.imports.dates.WrittenMonth;
import linchpin.tables.Line;
import org.jspecify.annotations.Nullable;

/** Reads the dates of a row: the day it was given, and the month it happened in. */
final class RowDates {

    private static final int EARLIEST_YEAR = 1948;

    /** What clocks say that nobody has set, and surveys that keep no date. */
    private static final Set<LocalDate> ZERO =
            Set.of(LocalDate.of(1969, 12, 31), LocalDate.EPOCH, LocalDate.of(1980, 1, 1), LocalDate.of(1980, 1, 6));

    /** And these where a file has no other: somebody may well have spoken on such a day. */
    private static final Set<LocalDate> ZERO_FOR_ALL = Set.of(
            LocalDate.of(1990, 1, 1), LocalDate.of(1999, 12, 31), LocalDate.of(2000, 1, 1), LocalDate.of(2001, 1, 1));

    private static final Pattern OFFSET = Pattern.compile("(?i)\\b(utc|gmt)\\b( ?[+-][0-9]{1,2}(:?[0-9]{2})?\\b)?");

    private static final int EARLIEST_MEMORY = 1900;

    private static final String WRITE = "Write the day it was given";

    private final Mapping mapping;
    private final List<String> header;
    private final LocalDate asked;
    private final LocalDate latest;
    private final ZoneId zone;
    private final boolean onlyOne;
    private final boolean turned;
    private final String offset;

    RowDates(Mapping mapping, Survey survey, Conversion.Rules rules) {
        this.mapping = mapping;
        this.header = survey.header();
        this.asked = rules.asked();
        this.latest = rules.latest();
        this.zone = rules.zone();
        var at = mapping.column(ColumnRole.DATE);
        var column = at >= 0 && at < survey.columns().size() ? survey.columns().get(at) : null;
        var counts = column == null ? null : column.dates();
        this.offset = at < 0 ? "" : offset(header.get(at));
        this.onlyOne = counts != null && counts.only() != null;
        this.turned = mapping.dates().turned() && counts != null && counts.looksTurned();
    }

    LocalDate given(Line line) throws Stop {
        var name = header.get(mapping.column(ColumnRole.DATE));
        var cell = mapping.cell(line, ColumnRole.DATE);
        if (cell.isBlank()) {
            throw new Stop(name, "There is no date. " + WRITE);
        }
        var date = date(line, name, cell, written(cell));
        if (ZERO.contains(date) || (onlyOne && ZERO_FOR_ALL.contains(date))) {
            throw new Stop(
                    name,
                    quoted(cell)
                            + " is what a clock says that nobody set, or a survey that keeps no dates, and no day somebody said"
                            + " something on. Write the day it was given, or choose another column for the date");
        }
        if (date.isAfter(latest)) {
            throw new Stop(name, quoted(cell) + " lies in the future. " + WRITE);
        }
        if (date.getYear() < EARLIEST_YEAR) {
            throw new Stop(name, quoted(cell) + " is too long ago. " + WRITE);
        }
        return date;
    }

    /** Nobody answered a question before it was asked. */
    void checkAsked(boolean answered, LocalDate date) throws Stop {
        if (answered && date.isBefore(asked)) {
            throw new Stop(
                    header.get(mapping.column(ColumnRole.DATE)),
                    date + " lies before " + asked
                            + ", when the question was first asked, so nobody answered it then. Write the day it was given, or leave the"
                            + " column of answers out");
        }
    }

    private WrittenDate written(String cell) {
        var written = WrittenDate.of(cell);
        return turned ? written.turned() : written.in(cell, offset, zone);
    }

    /** @return how far from Greenwich the times of a column are, by its name, as it would be written behind them; empty where it does not say */
    private static String offset(String name) {
        var said = OFFSET.matcher(name.replace('_', ' '));
        return said.find() ? " " + said.group() : "";
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
        var month = known.isPresent() ? known.get() : YearMonth.from(date(line, name, cell, written(cell)));
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
            throw new Stop(
                    name,
                    quoted(cell)
                            + (WrittenMonth.of(cell).isPresent()
                                    ? " is a month without a day. Write a day of it, such as "
                                            + WrittenMonth.of(cell).get().atDay(1)
                                    : " is not a date that can be read. Write it as 14/03/2025 or 2025-03-14"));
        }
        if (written.shortYear() && !mapping.dates().twoDigitYears()) {
            throw new Stop(
                    name,
                    "The year of " + quoted(cell)
                            + " has only two digits. Write all four, or say how it is read: in the wizard, or with --short-years");
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
