package linchpin.figures.published;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import linchpin.analysis.figures.Share;
import linchpin.tables.writing.Cell;

/** Quarters and shares as people read them. */
final class Quarters {

    /** Stands where a number is not shown. */
    static final Cell HIDDEN = new Cell.Hidden("–");

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.UK);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private Quarters() {}

    /** @return as in "April to June 2026" */
    static String name(LocalDate first) {
        return MONTH.format(first) + " to " + YEAR.format(first.plusMonths(2));
    }

    /** @return from the first month of the one to the last of the other */
    static String period(LocalDate earliest, LocalDate latest) {
        return earliest.equals(latest)
                ? name(latest)
                : YEAR.format(earliest) + " to " + YEAR.format(latest.plusMonths(2));
    }

    static Cell percent(long part, long whole) {
        return Share.of(part, whole)
                .<Cell>map(share -> new Cell.Percent(share.inHundred()))
                .orElse(HIDDEN);
    }
}
