package linchpin.analysis.charts.signals;

/**
 * How many points make a signal, as a body has published it. Kept with a chart, because bodies differ and change their minds.
 *
 * @param name what it is called
 * @param shift points in a row on one side of the centre
 * @param trend points in a row each higher, or each lower, than the last; 0 where the rule is not used
 * @param twoOfThree whether two of three points close to a limit are a signal
 * @param runShift points in a row on one side of a run chart's median
 * @param runRephase points in a row after which a run chart's median is made anew
 */
public record RuleSet(String name, int shift, int trend, boolean twoOfThree, int runShift, int runRephase) {

    /** NHS England's Making Data Count, as NHSRplotthedots 0.2.2 has it; its run charts are those of Healthcare Improvement Scotland. */
    public static final RuleSet MDC = new RuleSet("MDC", 7, 7, true, 6, 9);

    /** Healthcare Improvement Scotland's, which names no rule for trends. */
    public static final RuleSet HIS = new RuleSet("HIS", 8, 0, false, 6, 9);
}
