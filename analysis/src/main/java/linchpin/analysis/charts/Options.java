package linchpin.analysis.charts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import linchpin.analysis.charts.points.Point;
import linchpin.analysis.charts.signals.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * How a chart is to be made.
 *
 * @param direction which way is better
 * @param screenOutliers whether differences far out of proportion are left out once when limits are made; Excel's tools do not
 * @param fixAfter how many points of each phase the limits are made from, at least 12; null: all
 * @param target what is aimed at
 * @param rebases the points at which a new phase begins, with a mean and limits of its own
 * @param rules what makes a signal
 */
public record Options(
        Direction direction,
        boolean screenOutliers,
        @Nullable Integer fixAfter,
        @Nullable Double target,
        Set<LocalDate> rebases,
        RuleSet rules) {

    /** Fewer points than this make trial limits only, and limits are never fixed on fewer. */
    public static final int FEWEST = 12;

    /**
     * @throws IllegalArgumentException when limits are to be fixed on fewer than 12 points, or the target is not a number
     */
    public Options {
        if (fixAfter != null && fixAfter < FEWEST) {
            throw new IllegalArgumentException("Limits can be fixed after 12 points or more, not after " + fixAfter);
        }
        if (target != null && !(Math.abs(target) <= Point.LARGEST)) {
            throw new IllegalArgumentException("A target needs to be a number, not " + target);
        }
        rebases = Set.copyOf(rebases);
    }

    /** @return outliers screened, limits made from all points, one phase, the rules of Making Data Count */
    public static Options standard(Direction direction) {
        return new Options(direction, true, null, null, Set.of(), RuleSet.MDC);
    }

    /** @return the same, with outliers screened or not */
    public Options screening(boolean outliers) {
        return new Options(direction, outliers, fixAfter, target, rebases, rules);
    }

    /** @return the same, with limits made from the first points of each phase */
    public Options fixedAfter(@Nullable Integer points) {
        return new Options(direction, screenOutliers, points, target, rebases, rules);
    }

    /** @return the same, with a target */
    public Options aimingAt(@Nullable Double aim) {
        return new Options(direction, screenOutliers, fixAfter, aim, rebases, rules);
    }

    /** @return the same, with new phases at these points; dates on which there is no point do nothing */
    public Options rebasedAt(Collection<LocalDate> dates) {
        return new Options(direction, screenOutliers, fixAfter, target, Set.copyOf(dates), rules);
    }

    /** @return the same, by another body's rules */
    public Options by(RuleSet other) {
        return new Options(direction, screenOutliers, fixAfter, target, rebases, other);
    }
}
