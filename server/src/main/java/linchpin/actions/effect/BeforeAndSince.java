package linchpin.actions.effect;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import linchpin.analysis.charts.OpenGap;
import linchpin.analysis.figures.Difference;
import linchpin.analysis.figures.Share;
import linchpin.ui.CountNoun;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;

/**
 * How many spoke of something in the year before a change, and since: of whole months, and the month of the change in neither. Until there is enough
 * to tell, it says until when it waits.
 *
 * @param done the month in which it was done
 * @param before of the twelve months before that
 * @param since of the months since that are over; null where none is
 */
record BeforeAndSince(
        YearMonth done, Period before, @Nullable Period since) {

    static final int MONTHS = 12;

    private static final int LONGEST = 24;
    private static final String ASK = " Ask the people who raised it.";

    /**
     * So many of so many spoke of it.
     *
     * @param last not before the first
     */
    record Period(YearMonth first, YearMonth last, long part, long whole) {

        String name() {
            return Days.period(first, last);
        }

        private String said() {
            return part == 0 ? "none of " + CountNoun.number(whole) : new Share(part, whole).inWords();
        }
    }

    /** @return whether the numbers tell a change from chance, or that there is none to be told */
    boolean enough() {
        return comparable() && since != null && since.whole() >= needed();
    }

    private boolean comparable() {
        return before.part() > 0;
    }

    private long needed() {
        return Difference.enoughToTell(new Share(before.part(), before.whole()), OpenGap.UNLIKELY);
    }

    /** @return what it shows or why it shows nothing yet, in sentences, the gist first */
    List<String> says() {
        if (!comparable()) {
            return List.of(
                    "Nobody spoke of it in the twelve months before, so these numbers cannot show a change." + ASK);
        }
        if (since == null || !enough()) {
            return List.of(waiting(since == null ? 0 : since.whole()));
        }
        return measured(
                new Difference(new Share(before.part(), before.whole()), new Share(since.part(), since.whole())),
                since);
    }

    private String waiting(long have) {
        var missing = needed() - have;
        var months = Math.ceilDiv(missing * MONTHS, before.whole());
        var so = "It is too early to tell. " + CountNoun.FEEDBACK.of(have) + (have == 1 ? " has" : " have")
                + " been counted in the whole months since, and at least " + CountNoun.number(needed())
                + " are needed to tell a change from chance.";
        return so
                + (months > LONGEST
                        ? " If no more people speak than before, that takes more than two years." + ASK
                        : " From about " + Days.full(from().plusMonths(months).atDay(1)) + " there will be enough.");
    }

    /** @return the first month that is not counted yet */
    private YearMonth from() {
        return (since == null ? done : since.last()).plusMonths(1);
    }

    private List<String> measured(Difference difference, Period now) {
        var shares = "Before, " + before.said() + " spoke of it; since, " + now.said() + ".";
        var lower = 100 * difference.lower();
        var upper = 100 * difference.upper();
        if (upper < 0) {
            return List.of(
                    "Fewer people speak of it. " + shares,
                    "The true change is likely between " + tenth(-upper) + " and " + tenth(-lower)
                            + " fewer in each 100.");
        }
        if (lower > 0) {
            return List.of(
                    "More people speak of it. " + shares,
                    "The true change is likely between " + tenth(lower) + " and " + tenth(upper)
                            + " more in each 100.");
        }
        return List.of(
                "No change can be told from chance. " + shares,
                "The true change is likely between " + tenth(-lower) + " fewer and " + tenth(upper)
                        + " more in each 100, so there may be none.");
    }

    private static String tenth(double value) {
        return String.format(Locale.UK, "%.1f", value);
    }
}
