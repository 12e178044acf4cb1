package linchpin.analysis.charts.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import linchpin.analysis.charts.points.Step;

/**
 * Dates as people say them: months by their name, days by the day.
 *
 * @param step how far points are apart
 */
record SpokenDates(Step step) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    String say(LocalDate date) {
        return (step == Step.MONTH ? MONTH : DAY).format(date);
    }

    /** @return such as "in March 2025" or "on 3 March 2025" */
    String when(LocalDate date) {
        return (step == Step.MONTH ? "in " : "on ") + say(date);
    }
}
