package linchpin.analysis.charts;

import java.util.Locale;

/** What a point means: part of the usual variation, or special cause, and of which kind. */
public enum PointType {
    /** Varies as it always does. */
    COMMON_CAUSE,
    /** Unusual, and for the better. */
    IMPROVEMENT,
    /** Unusual, and for the worse. */
    CONCERN,
    /** Unusually high, where neither way is better. */
    NEUTRAL_HIGH,
    /** Unusually low, where neither way is better. */
    NEUTRAL_LOW;

    /** @return the name that analysts' tools use, such as {@code special_cause_concern} */
    public String code() {
        return (this == COMMON_CAUSE ? "" : "special_cause_") + name().toLowerCase(Locale.ROOT);
    }
}
