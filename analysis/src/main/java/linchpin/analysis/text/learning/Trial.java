package linchpin.analysis.text.learning;

import java.util.ArrayList;
import java.util.List;

/** Counts what lessons would do to the examples held aside from them, for one theme. */
final class Trial {

    /** By chance it is a half; twenty examples of each kind reach this by chance about once in seventy times. */
    private static final double TOLD_APART = 0.7;

    private final String theme;
    private final boolean own;
    private final double threshold;
    private Score before = Score.NONE;
    private Score after = Score.NONE;
    private double costBefore;
    private double costAfter;
    private final List<Double> with = new ArrayList<>();
    private final List<Double> without = new ArrayList<>();

    Trial(String theme, boolean own, double threshold) {
        this.theme = theme;
        this.own = own;
        this.threshold = threshold;
    }

    void see(Coded coded, double says) {
        boolean there = coded.has().contains(theme);
        double prior = own ? 0 : prior(coded, theme);
        before = before.counting(!own && Logistic.sigmoid(prior) >= threshold, there);
        after = after.counting(Logistic.sigmoid(prior + says) >= threshold, there);
        (there ? with : without).add(prior + says);
        costBefore += Logistic.cost(prior, there ? 1 : 0);
        costAfter += Logistic.cost(prior + says, there ? 1 : 0);
    }

    /** A correction must better what was; an own theme, which had nothing to worsen, must tell the comments apart. */
    boolean worthAdopting() {
        return own
                ? ordered() >= TOLD_APART
                : costAfter <= costBefore && after.f1().orElse(1) > before.f1().orElse(1);
    }

    /** @return of all pairs of a comment with the theme and one without, the part in which the first is the more probable */
    private double ordered() {
        double ordered = 0;
        for (double one : with) {
            ordered += without.stream().filter(other -> one > other).count();
        }
        return ordered / Math.max(1, (long) with.size() * without.size());
    }

    Score before() {
        return before;
    }

    Score after() {
        return after;
    }

    static double prior(Coded coded, String theme) {
        return Lessons.logOdds(coded.traits().probabilities().getOrDefault(theme, 0.5));
    }
}
