package linchpin.analysis.charts.points;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
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
        return Step.of(dates) == Step.MONTH ? months() : days();
    }

    private Optional<String> months() {
        long missing = 0;
        var named = new ArrayList<String>();
        for (int i = 1; i < dates.length; i++) {
            missing += Step.months(dates, i) - 1;
            for (long m = 1; m < Step.months(dates, i) && named.size() <= MOST_NAMED; m++) {
                named.add(MONTH.format(dates[i - 1].withDayOfMonth(1).plusMonths(m)));
            }
        }
        if (missing == 0) {
            return Optional.empty();
        }
        var which = missing <= MOST_NAMED ? and(named) : missing + " months, the first of them " + named.getFirst();
        return Optional.of("There is no figure for " + which + ". The line is broken there.");
    }

    /** @return the points before which dates are missing */
    BitSet before() {
        var places = new BitSet();
        if (dates.length < 3) {
            return places;
        }
        boolean monthly = Step.of(dates) == Step.MONTH;
        double usual = monthly ? 0 : Step.usual(dates);
        for (int i = 1; i < dates.length; i++) {
            places.set(
                    i,
                    monthly
                            ? Step.months(dates, i) > 1
                            : tooLong(ChronoUnit.DAYS.between(dates[i - 1], dates[i]), usual));
        }
        return places;
    }

    /** Much longer than the usual step, and longer than a weekend. */
    private static boolean tooLong(long step, double usual) {
        return step > 1.5 * usual && step > WEEKEND;
    }

    private Optional<String> days() {
        var gaps = before().stream().map(at -> at - 1).boxed().toList();
        if (gaps.isEmpty()) {
            return Optional.empty();
        }
        int first = gaps.getFirst();
        var others = gaps.size() == 1 ? "" : ", and there are " + (gaps.size() - 1) + " more such gaps";
        return Optional.of("There is no figure between " + DAY.format(dates[first]) + " and "
                + DAY.format(dates[first + 1]) + others + ". The line is broken there.");
    }

    private static String and(List<String> words) {
        return words.size() == 1
                ? words.getFirst()
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }
}
