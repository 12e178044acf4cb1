package linchpin.analysis.charts;

import linchpin.analysis.charts.signals.Label;

/** Which way is better. */
public enum Direction {
    /** More is better. */
    INCREASE,
    /** Less is better. */
    DECREASE,
    /** Neither is. */
    NEUTRAL;

    /** @return what a point with this label means */
    public PointType type(Label label) {
        if (label == Label.COMMON_CAUSE) {
            return PointType.COMMON_CAUSE;
        }
        if (this == NEUTRAL) {
            return label.high() ? PointType.NEUTRAL_HIGH : PointType.NEUTRAL_LOW;
        }
        return label.high() == (this == INCREASE) ? PointType.IMPROVEMENT : PointType.CONCERN;
    }
}
