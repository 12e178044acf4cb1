package linchpin.analysis.text.learning;

/** Counts what lessons would do to the examples held aside from them, for one theme. */
final class Trial {

    private final String theme;
    private final boolean own;
    private final double threshold;
    private Score before = Score.NONE;
    private Score after = Score.NONE;
    private double costBefore;
    private double costAfter;

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
        costBefore += Logistic.cost(prior, there ? 1 : 0);
        costAfter += Logistic.cost(prior + says, there ? 1 : 0);
    }

    boolean noWorse() {
        return costAfter <= costBefore && after.f1().orElse(1) >= before.f1().orElse(1);
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
