package linchpin.analysis.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import linchpin.analysis.charts.points.CountPoint;
import linchpin.analysis.charts.points.Point;

/**
 * Counts in order of their dates, those left out of which no percentage can be made.
 *
 * @param counts of at least one each
 * @param notes that say what was left out
 */
record Percentages(List<CountPoint> counts, List<Note> notes) {

    Percentages(List<CountPoint> all) {
        this(
                all.stream()
                        .filter(CountPoint::any)
                        .sorted(Comparator.comparing(CountPoint::date))
                        .toList(),
                notes(all));
    }

    List<Point> points() {
        var points = new ArrayList<Point>(counts.size());
        for (var count : counts) {
            points.add(new Point(count.date(), count.percentage()));
        }
        return points;
    }

    private static List<Note> notes(List<CountPoint> all) {
        long none = all.stream().filter(count -> !count.any()).count();
        if (none == 0) {
            return List.of();
        }
        return List.of(new Note(
                Note.About.NOTHING_COUNTED,
                none == 1
                        ? "At one time nobody answered, so there is no percentage then."
                        : "At " + none + " times nobody answered, so there is no percentage then."));
    }
}
