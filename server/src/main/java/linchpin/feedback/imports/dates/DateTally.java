package linchpin.feedback.imports.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts the ways in which dates can be read. */
public final class DateTally {

    private static final int EXAMPLES = 3;
    private static final int LAST_MONTH = 12;

    private long sure;
    private long dayOnly;
    private long monthOnly;
    private long either;
    private long shortYear;
    private long other;
    private int lastYear;
    private @Nullable LocalDate first;
    private boolean several;
    private long low;
    private long high;
    private final List<String> lowExamples = new ArrayList<>();
    private final List<String> dayExamples = new ArrayList<>();
    private final List<String> monthExamples = new ArrayList<>();
    private final List<String> eitherExamples = new ArrayList<>();

    public void see(long row, String cell) {
        see(row, cell, WrittenDate.of(cell));
    }

    public void see(long row, String cell, WrittenDate date) {
        shortYear += date.shortYear() ? 1 : 0;
        if (date.sure()) {
            sure++;
            seeExact(row, cell, date);
        } else if (date.dayOnly()) {
            dayOnly++;
            example(dayExamples, row, cell);
        } else if (date.monthOnly()) {
            monthOnly++;
            example(monthExamples, row, cell);
        } else if (date.either()) {
            either++;
            example(eitherExamples, row, cell);
        } else {
            other++;
            return;
        }
        var read = date.dayFirst() == null ? date.monthFirst() : date.dayFirst();
        lastYear = Math.max(lastYear, read == null ? 0 : read.getYear());
        several |= first != null && !first.equals(read);
        first = first == null ? read : first;
    }

    private void seeExact(long row, String cell, WrittenDate date) {
        var day = date.exact() ? date.dayFirst() : null;
        if (day != null && day.getDayOfMonth() > LAST_MONTH) {
            high++;
        } else if (day != null && day.getDayOfMonth() != day.getMonthValue()) {
            low++;
            example(lowExamples, row, cell);
        }
    }

    private static void example(List<String> examples, long row, String cell) {
        if (examples.size() < EXAMPLES) {
            examples.add("row " + row + ": " + cell);
        }
    }

    public long dates() {
        return sure + dayOnly + monthOnly + either;
    }

    long onlyDay() {
        return dayOnly;
    }

    long onlyMonth() {
        return monthOnly;
    }

    long eitherWay() {
        return either;
    }

    public DateCounts counts() {
        return new DateCounts(
                sure,
                dayOnly,
                monthOnly,
                either,
                shortYear,
                other,
                lastYear,
                dayExamples,
                monthExamples,
                eitherExamples,
                low,
                high,
                lowExamples,
                several || first == null || dates() < 2 ? null : first.toString());
    }
}
