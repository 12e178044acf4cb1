package linchpin.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people here write them. */
public final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Dates() {}

    /** @return as in 3 May 2026 */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }
}
