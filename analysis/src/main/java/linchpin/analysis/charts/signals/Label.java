package linchpin.analysis.charts.signals;

/** Why a point is unusual. Where several reasons hold, the first in the order below stands. */
public enum Label {
    /** Above the upper limit. */
    ABOVE_LIMIT(true),
    /** Below the lower limit. */
    BELOW_LIMIT(false),
    /** One of a row of points each higher than the last. */
    TREND_UP(true),
    /** One of a row of points each lower than the last. */
    TREND_DOWN(false),
    /** Two of three neighbours close to the upper limit, and this is one of the two. */
    TWO_OF_THREE_ABOVE(true),
    /** Two of three neighbours close to the lower limit, and this is one of the two. */
    TWO_OF_THREE_BELOW(false),
    /** One of a run of points above the centre. */
    SHIFT_ABOVE(true),
    /** One of a run of points below the centre. */
    SHIFT_BELOW(false),
    /** Nothing unusual. */
    COMMON_CAUSE(false);

    private final boolean high;

    Label(boolean high) {
        this.high = high;
    }

    /** @return whether it is unusually high, or rising */
    public boolean high() {
        return high;
    }

    /** @return the label in NHSRplotthedots' words, such as "7 Points Above CL" */
    public String words(RuleSet rules) {
        return switch (this) {
            case ABOVE_LIMIT -> "Above UCL";
            case BELOW_LIMIT -> "Below LCL";
            case TREND_UP -> rules.trend() + " Point Trend (Increasing)";
            case TREND_DOWN -> rules.trend() + " Point Trend (Decreasing)";
            case TWO_OF_THREE_ABOVE -> "2 in 3 Above CL";
            case TWO_OF_THREE_BELOW -> "2 in 3 Below CL";
            case SHIFT_ABOVE -> rules.shift() + " Points Above CL";
            case SHIFT_BELOW -> rules.shift() + " Points Below CL";
            case COMMON_CAUSE -> "Common Cause";
        };
    }
}
