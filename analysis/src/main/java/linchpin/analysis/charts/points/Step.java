package linchpin.analysis.charts.points;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/** How far most points are from the one before. */
public enum Step {
    /** A month. */
    MONTH("month"),
    /** A week. */
    WEEK("week"),
    /** A day, weekends perhaps left out. */
    DAY("day"),
    /** From one event to the next. */
    EVENT("gap"),
    /** None of these. */
    OTHER("point");

    private final String word;

    Step(String word) {
        this.word = word;
    }

    /** @return one of them, such as "month" */
    public String word() {
        return word;
    }

    /** @return several of them, such as "months" */
    public String words() {
        return word + "s";
    }

    /** @param dates in order */
    static Step of(LocalDate[] dates) {
        if (monthly(dates)) {
            return MONTH;
        }
        if (dates.length < 2) {
            return OTHER;
        }
        double usual = usual(dates);
        return usual == 1 ? DAY : usual == 7 ? WEEK : OTHER;
    }

    /** @return the median of days between neighbours */
    static double usual(LocalDate[] dates) {
        var steps = new double[dates.length - 1];
        Arrays.setAll(steps, i -> ChronoUnit.DAYS.between(dates[i], dates[i + 1]));
        return Series.median(steps);
    }

    /** @return months from the point before */
    static long months(LocalDate[] dates, int at) {
        return ChronoUnit.MONTHS.between(YearMonth.from(dates[at - 1]), YearMonth.from(dates[at]));
    }

    /** At least half of the points lie in the month after the one before, and none in the same; one alone on the first of a month. */
    private static boolean monthly(LocalDate[] dates) {
        int next = 0;
        for (int i = 1; i < dates.length; i++) {
            long step = months(dates, i);
            if (step == 0) {
                return false;
            }
            next += step == 1 ? 1 : 0;
        }
        return dates.length == 1 ? dates[0].getDayOfMonth() == 1 : dates.length > 1 && 2 * next >= dates.length - 1;
    }
}
