package linchpin.analysis.charts.limits;

import java.util.List;
import linchpin.analysis.charts.points.CountPoint;
import linchpin.analysis.charts.points.Series;

/**
 * Lines of percentages, each with limits for its own number. Laney's are multiplied by how much the percentages vary beyond that, from the
 * moving range of their standard scores; nothing is screened.
 *
 * @param counts one for each point
 * @param laney whether it is Laney's chart
 */
public record Proportions(List<CountPoint> counts, boolean laney) {

    private static final double RANGE_TO_SIGMA = 1.128;

    /** @param series of their percentages */
    public Lines lines(Series series) {
        var lines = new Lines(series.length());
        for (int from = 0; from < series.length(); from = series.end(from)) {
            phase(lines, from, series.basis(from), series.end(from));
        }
        return lines;
    }

    private void phase(Lines lines, int from, int basis, int to) {
        var made = counts.subList(from, basis);
        double of = made.stream().mapToDouble(CountPoint::of).sum();
        double share = made.stream().mapToDouble(CountPoint::part).sum() / of;
        double wider = laney ? spread(made, share) : 1;
        for (int i = from; i < to; i++) {
            double sigma = sigma(counts.get(i), share) * wider;
            lines.set(
                    i,
                    100 * share,
                    new Limits(
                            at(share, -3 * sigma), at(share, -2 * sigma), at(share, 2 * sigma), at(share, 3 * sigma)));
        }
    }

    private static double spread(List<CountPoint> made, double share) {
        double sum = 0;
        for (int i = 1; i < made.size(); i++) {
            sum += Math.abs(score(made.get(i), share) - score(made.get(i - 1), share));
        }
        return made.size() == 1 ? 0 : sum / (made.size() - 1) / RANGE_TO_SIGMA;
    }

    private static double score(CountPoint count, double share) {
        double sigma = sigma(count, share);
        return sigma == 0 ? 0 : ((double) count.part() / count.of() - share) / sigma;
    }

    private static double sigma(CountPoint count, double share) {
        return Math.sqrt(share * (1 - share) / count.of());
    }

    /** @return a percentage, which is never below 0 nor above 100 */
    private static double at(double share, double away) {
        return 100 * Math.clamp(share + away, 0.0, 1.0);
    }
}
