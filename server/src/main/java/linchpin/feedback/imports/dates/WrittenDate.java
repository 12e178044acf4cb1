package linchpin.feedback.imports.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import linchpin.feedback.imports.mapping.Cells;
import org.jspecify.annotations.Nullable;

/**
 * A date as somebody wrote it, with the ways it can be read.
 *
 * @param dayFirst null where that is no date
 * @param monthFirst null where that is no date; the same as {@code dayFirst} where the order makes no difference
 * @param shortYear whether the century is missing
 * @param exact whether a machine wrote it: the year first, or as a number of days
 */
public record WrittenDate(
        @Nullable LocalDate dayFirst, @Nullable LocalDate monthFirst, boolean shortYear, boolean exact) {

    private static final WrittenDate NONE = new WrittenDate(null, null, false, false);
    private static final int LAST_MONTH = 12;
    private static final int LONGEST = 60;
    private static final LocalDate SPREADSHEET_ZERO = LocalDate.of(1899, 12, 30);

    public boolean isDate() {
        return dayFirst != null || monthFirst != null;
    }

    boolean sure() {
        return dayFirst != null && dayFirst.equals(monthFirst);
    }

    boolean dayOnly() {
        return dayFirst != null && monthFirst == null;
    }

    boolean monthOnly() {
        return dayFirst == null && monthFirst != null;
    }

    boolean either() {
        return dayFirst != null && monthFirst != null && !dayFirst.equals(monthFirst);
    }

    /** @return the date in this order where it can be read both ways, else as it can be read; null for refused or none */
    @Nullable
    public LocalDate in(DateOrder order) {
        if (!either()) {
            return dayFirst == null ? monthFirst : dayFirst;
        }
        return switch (order) {
            case DAY_FIRST -> dayFirst;
            case MONTH_FIRST -> monthFirst;
            case REFUSE -> null;
        };
    }

    /** Reads three numbers between - . / or spaces, a time after them let be; or a spreadsheet's number of days. */
    public static WrittenDate of(String cell) {
        var text = cell.length() > 10 || cell.indexOf('\u00a0') >= 0 ? Moment.bare(Cells.plain(cell)) : cell.strip();
        var parts = new int[3];
        var digits = new int[3];
        var part = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= '0' && c <= '9' && digits[part] < 6) {
                parts[part] = parts[part] * 10 + c - '0';
                digits[part]++;
            } else if (part == 0 && digits[0] == 5 && c == '.') {
                return text.substring(i + 1).matches("[0-9]{1,17}") ? serial(parts[0], digits[0]) : NONE;
            } else if (part < 2 && digits[part] > 0 && (c == '/' || c == '-' || c == '.')) {
                part++;
            } else if (part == 2 && digits[2] > 0 && (c == ' ' || c == 'T' || c == 't' || c == ',')) {
                return text.substring(i + 1).matches(" ?[0-9]{1,2}[:.][0-9]{2}.{0,20}") ? read(parts, digits) : NONE;
            } else {
                return part == 0 || (i > 0 && Character.isLetter(c)) ? named(text) : NONE;
            }
        }
        return part == 0 ? serial(parts[0], digits[0]) : part == 2 ? read(parts, digits) : NONE;
    }

    private static WrittenDate read(int[] parts, int[] digits) {
        if (digits[0] == 4) {
            var date = date(parts[0], parts[1], parts[2]);
            return new WrittenDate(date, date, false, true);
        }
        if (digits[0] > 2 || digits[1] > 2 || (digits[2] != 4 && digits[2] != 2)) {
            return NONE;
        }
        var year = digits[2] == 2 ? 2000 + parts[2] : parts[2];
        return new WrittenDate(date(year, parts[1], parts[0]), date(year, parts[0], parts[1]), digits[2] == 2, false);
    }

    private static WrittenDate serial(int days, int digits) {
        if (digits != 5 || days < 30_000 || days > 80_000) {
            return NONE;
        }
        var date = SPREADSHEET_ZERO.plusDays(days);
        return new WrittenDate(date, date, false, true);
    }

    /**
     * @param offset from Greenwich, that of a time which names none of its own; empty for none
     * @param zone of the organisation, whose day it is
     * @return the same, the day of a moment that names its offset from Greenwich being that of the organisation
     */
    public WrittenDate in(String cell, String offset, ZoneId zone) {
        var own = Moment.of(cell);
        var moment = own == null && !offset.isEmpty() ? Moment.of(cell + offset) : own;
        return moment == null
                ? this
                : new WrittenDate(moment.day(dayFirst, zone), moment.day(monthFirst, zone), shortYear, exact);
    }

    /** @return the same, day and month exchanged where both can be */
    public WrittenDate turned() {
        return !exact || dayFirst == null || dayFirst.getDayOfMonth() > LAST_MONTH
                ? this
                : turned(date(dayFirst.getYear(), dayFirst.getDayOfMonth(), dayFirst.getMonthValue()));
    }

    private WrittenDate turned(@Nullable LocalDate date) {
        return new WrittenDate(date, date, shortYear, exact);
    }

    /** 3 October 2021, 03-Oct-21, October 3rd, 2021; or eight digits, the year first. */
    private static WrittenDate named(String text) {
        if (text.length() == 8 && text.matches("20[0-9]{6}")) { // 20251003
            return read(
                    new int[] {
                        Integer.parseInt(text, 0, 4, 10),
                        Integer.parseInt(text, 4, 6, 10),
                        Integer.parseInt(text, 6, 8, 10)
                    },
                    new int[] {4, 2, 2});
        }
        var written = MonthName.DATE.matcher(text.toLowerCase(Locale.ROOT));
        if (text.length() > LONGEST || !written.matches()) {
            return NONE;
        }
        var dayFirst = written.group(1) != null;
        var month = MonthName.number(written.group(dayFirst ? 2 : 3));
        var day = Integer.parseInt(written.group(dayFirst ? 1 : 4));
        var year = written.group(5);
        var date = date(Integer.parseInt(year) + (year.length() == 2 ? 2000 : 0), month, day);
        return new WrittenDate(date, date, year.length() == 2, false);
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > 31 || year > 9999) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) { // 30 February
            return null;
        }
    }
}
