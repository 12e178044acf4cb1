package linchpin.analysis.charts;

/** Whether a process that goes on as it is will meet its target. */
public enum Assurance {
    /** There is no target, no better way or no limits to tell by. */
    NONE,
    /** It will be met every time. */
    PASS,
    /** It will be missed every time. */
    FAIL,
    /** Met some times, missed others. */
    INCONSISTENT;

    /** A target on a limit is met some times and missed others. */
    static Assurance of(double target, double lower, double upper, Direction direction) {
        if (direction == Direction.NEUTRAL) {
            return NONE;
        }
        if (target >= lower && target <= upper) {
            return INCONSISTENT;
        }
        return target > upper == (direction == Direction.INCREASE) ? FAIL : PASS;
    }
}
