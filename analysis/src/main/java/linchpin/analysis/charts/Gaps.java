package linchpin.analysis.charts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where dates are missing in a row of them.
 *
 * @param dates in order, each once
 */
record Gaps(LocalDate[] dates) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final int MOST_NAMED = 4;
    private static final int WEEKEND = 4;

    /** @return what is missing, said plainly; empty where dates follow each other as they usually do */
    Optional<String> said() {
        if (dates.length < 3) {
            return Optional.empty();
        }
        return monthly() ? months() : days();
    }

    /** Most points lie in the month after the one before. */
    private boolean monthly() {
        int next = 0;
        for (int i = 1; i < dates.length; i++) {
            long step = months(i);
            if (step == 0) {
                return false;
            }
            next += step == 1 ? 1 : 0;
        }
        return 2 * next >= dates.length - 1;
    }

    private Optional<String> months() {
        long missing = 0;
        var named = new ArrayList<String>();
        for (int i = 1; i < dates.length; i++) {
            missing += months(i) - 1;
            for (long m = 1; m < months(i) && named.size() <= MOST_NAMED; m++) {
                named.add(MONTH.format(dates[i - 1].withDayOfMonth(1).plusMonths(m)));
            }
        }
        if (missing == 0) {
            return Optional.empty();
        }
        var which = missing <= MOST_NAMED ? and(named) : missing + " months, the first of them " + named.getFirst();
        return Optional.of("There is no figure for " + which + ". The line steps over.");
    }

    /** Much longer than the usual step, and longer than a weekend. */
    private Optional<String> days() {
        var steps = new double[dates.length - 1];
        Arrays.setAll(steps, i -> ChronoUnit.DAYS.between(dates[i], dates[i + 1]));
        double usual = Events.median(steps.clone());
        var gaps = new ArrayList<Integer>();
        for (int i = 0; i < steps.length; i++) {
            if (steps[i] > 1.5 * usual && steps[i] > WEEKEND) {
                gaps.add(i);
            }
        }
        if (gaps.isEmpty()) {
            return Optional.empty();
        }
        int first = gaps.getFirst();
        var others = gaps.size() == 1 ? "" : ", and there are " + (gaps.size() - 1) + " more such gaps";
        return Optional.of("There is no figure between " + DAY.format(dates[first]) + " and "
                + DAY.format(dates[first + 1]) + others + ". The line steps over.");
    }

    private long months(int at) {
        return ChronoUnit.MONTHS.between(YearMonth.from(dates[at - 1]), YearMonth.from(dates[at]));
    }

    private static String and(List<String> words) {
        return words.size() == 1
                ? words.getFirst()
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }
}
