package linchpin.feedback.imports.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import linchpin.feedback.imports.mapping.Cells;
import org.jspecify.annotations.Nullable;

/**
 * A date as somebody wrote it, with the ways it can be read.
 *
 * @param dayFirst null where that is no date
 * @param monthFirst null where that is no date; the same as {@code dayFirst} where the order makes no difference
 * @param shortYear whether the century is missing
 */
public record WrittenDate(
        @Nullable LocalDate dayFirst, @Nullable LocalDate monthFirst, boolean shortYear) {

    private static final WrittenDate NONE = new WrittenDate(null, null, false);
    private static final LocalDate SPREADSHEET_ZERO = LocalDate.of(1899, 12, 30);
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

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
        var text = cell.length() > 10 || cell.indexOf('\u00a0') >= 0 ? Cells.plain(cell) : cell.strip();
        var parts = new int[3];
        var digits = new int[3];
        var part = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= '0' && c <= '9' && digits[part] < 6) {
                parts[part] = parts[part] * 10 + c - '0';
                digits[part]++;
            } else if (part < 2 && digits[part] > 0 && (c == '/' || c == '-' || c == '.')) {
                part++;
            } else if (part == 2 && digits[2] > 0 && (c == ' ' || c == 'T' || c == ',')) {
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
            return new WrittenDate(date, date, false);
        }
        if (digits[0] > 2 || digits[1] > 2 || (digits[2] != 4 && digits[2] != 2)) {
            return NONE;
        }
        var year = digits[2] == 2 ? 2000 + parts[2] : parts[2];
        return new WrittenDate(date(year, parts[1], parts[0]), date(year, parts[0], parts[1]), digits[2] == 2);
    }

    private static WrittenDate serial(int days, int digits) {
        if (digits != 5 || days < 30_000 || days > 80_000) {
            return NONE;
        }
        var date = SPREADSHEET_ZERO.plusDays(days);
        return new WrittenDate(date, date, false);
    }

    /** 3 October 2021, 03-Oct-21. */
    private static WrittenDate named(String text) {
        var words = text.toLowerCase(Locale.ROOT).split("[ /.,-]+", 4);
        if (words.length < 3
                || words[1].length() < 3
                || !words[0].matches("[0-9]{1,2}")
                || !words[2].matches("[0-9]{2}|[0-9]{4}")) {
            return NONE;
        }
        var month = month(words[1]);
        var year = Integer.parseInt(words[2]) + (words[2].length() == 2 ? 2000 : 0);
        var date = date(year, month, Integer.parseInt(words[0]));
        return new WrittenDate(date, date, words[2].length() == 2);
    }

    /** @return the number of a month by its name or what it begins with, in small letters; 0 for none */
    static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3)) + 1;
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
