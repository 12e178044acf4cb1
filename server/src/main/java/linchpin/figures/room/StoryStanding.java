package linchpin.figures.room;

import java.time.LocalDate;
import java.util.List;
import linchpin.figures.MonthCount;
import linchpin.ui.CountNoun;
import linchpin.ui.Days;

/** Where a story stands among the numbers: one of how many, and whether those become more. In plain words, as whoever tells stories reads it. */
public final class StoryStanding {

    private StoryStanding() {}

    /**
     * @param everybody all that was said, month by month
     * @return for a story that is told by no theme
     */
    public static String of(List<MonthCount> everybody) {
        return oneOf(everybody, "");
    }

    /**
     * @param theme its name
     * @param months what was said about it, month by month
     * @param everybody all that was said, in the same months
     * @param on the day it was counted
     * @return for a story that is told by a theme
     */
    public static String of(String theme, List<MonthCount> months, List<MonthCount> everybody, LocalDate on) {
        return oneOf(months, " about “" + theme + "”") + " " + trend(months, everybody, on) + ".";
    }

    private static String oneOf(List<MonthCount> months, String about) {
        var total = total(months);
        var which = total == 1 ? "The only piece of feedback" : "One of " + CountNoun.FEEDBACK.of(total);
        var period = Days.period(months.getFirst().month(), months.getLast().month());
        var lately = total(months.subList(Math.max(0, months.size() - Trend.LATELY), months.size()));
        return which + about + ", " + period + "."
                + (months.size() > Trend.LATELY && total > 1
                        ? " In the last three months there " + (lately == 1 ? "was 1." : "were " + said(lately) + ".")
                        : "");
    }

    private static String said(long count) {
        return count == 0 ? "none" : CountNoun.number(count);
    }

    /**
     * @param on the day it was counted
     * @return whether there is more of it than is usual in the months that were over, as a sentence without its stop
     */
    public static String trend(List<MonthCount> months, List<MonthCount> everybody, LocalDate on) {
        return switch (Trend.of(CountedMonths.over(months, on), CountedMonths.over(everybody, on))) {
            case RISING -> "That is rising: a larger share of all feedback than usual";
            case FALLING -> "That is falling: a smaller share of all feedback than usual";
            case USUAL -> "That is about the same as usual";
            case TOO_EARLY -> "We cannot say yet if it goes up or down";
        };
    }

    private static long total(List<MonthCount> months) {
        return months.stream().mapToLong(month -> month.count().total()).sum();
    }
}
