package linchpin.analysis.charts;

import java.time.LocalDate;
import linchpin.analysis.charts.limits.Limits;
import linchpin.analysis.charts.signals.Label;
import org.jspecify.annotations.Nullable;

/**
 * A point as a chart shows it.
 *
 * @param date when it was measured
 * @param value what was measured
 * @param centre the mean, or on run and G charts the median; null on a plain line
 * @param limits null where the chart has none
 * @param label why it is unusual, if it is
 * @param type what that means
 * @param phase which phase it belongs to, from 0
 */
public record Plotted(
        LocalDate date,
        double value,
        @Nullable Double centre,
        @Nullable Limits limits,
        Label label,
        PointType type,
        int phase) {}
