package linchpin.analysis.charts;

import java.time.LocalDate;
import linchpin.analysis.charts.points.Series;
import linchpin.analysis.charts.signals.Label;

/**
 * The gap since the last rare event. It is not over: nobody knows how long it will be, only that it is at least so long. Without it a chart of
 * gaps could never show that something was solved, because what does not come any more ends no gap.
 *
 * <p>It can say one thing only: that it is longer than chance explains. It is never unusually short, and takes no part in runs and trends.
 *
 * <p>The rule: it is unusual once a gap at least as long would come about less than once in a hundred, as things were in the gaps of its phase
 * that are over, of which there are at least 12. That chance is exact and needs no estimate. While nothing changes each answer is as likely
 * as any other to be an event, so gaps are geometric (Kaminsky and others 1992; Benneyan 2001), and all ways to share out {@code total} answers
 * over {@code n + 1} gaps are alike; the share of them in which one given gap has at least {@code length} is
 * C(total − length + n, n) / C(total + n, n). Days are taken as answers are.
 *
 * <p>It may be looked at every day. A gap only grows, and what it is held against stands still meanwhile, so it crosses the limit once or
 * never: of a hundred gaps at most one does by chance, however often somebody looks. Between cases that is stricter than the upper limit of
 * the chart, which one gap in some sixty crosses by chance.
 *
 * @param since the day of the last event
 * @param length so far, in answers or days
 * @param chance that a gap is at least as long while nothing changes, 0 to 1; 1 where there are too few gaps to tell from
 */
public record OpenGap(LocalDate since, double length, double chance) {

    /** The chance from which on down it is not taken for chance. */
    public static final double UNLIKELY = 0.01;

    /** @param closed the gaps that are over, at least one */
    static OpenGap after(Series closed, double length) {
        int last = closed.length() - 1;
        int from = last;
        while (from > 0 && closed.phase(from - 1) == closed.phase(last)) {
            from--;
        }
        int basis = closed.basis(from);
        double sum = 0;
        for (int i = from; i < basis; i++) {
            sum += closed.value(i);
        }
        int gaps = basis - from;
        return new OpenGap(closed.date(last), length, gaps < Options.FEWEST ? 1 : chance(gaps, sum, length));
    }

    /**
     * @param gaps how many are over
     * @param sum of their lengths
     * @return the chance that the next is at least so long
     */
    static double chance(int gaps, double sum, double length) {
        double chance = 1;
        for (int i = 1; i <= gaps; i++) {
            chance *= (sum + i) / (sum + length + i);
        }
        return chance;
    }

    /** @return whether it is longer than chance explains */
    public boolean unusual() {
        return chance <= UNLIKELY;
    }

    /** @return why it is unusual, if it is */
    public Label label() {
        return unusual() ? Label.ABOVE_LIMIT : Label.COMMON_CAUSE;
    }
}
