package linchpin.analysis.charts;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import linchpin.analysis.charts.Note.About;
import linchpin.analysis.charts.limits.Lines;
import linchpin.analysis.charts.points.Series;

/**
 * What is to be said beside a chart.
 *
 * @param kind of chart
 * @param series its points
 * @param lines its lines
 * @param told what was noted when it was made
 */
record Notes(Kind kind, Series series, Lines lines, List<Note> told) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    List<Note> all() {
        if (series.length() == 0) {
            return with(new Note(About.NOTHING, "There is nothing to show yet."));
        }
        var all = new ArrayList<>(told);
        fewPoints(all);
        sameness(all);
        series.gaps().ifPresent(words -> all.add(new Note(About.GAPS, words)));
        return List.copyOf(all);
    }

    private List<Note> with(Note note) {
        var all = new ArrayList<>(told);
        all.add(note);
        return List.copyOf(all);
    }

    private void fewPoints(List<Note> all) {
        if (kind == Kind.LINE && series.length() < Options.FEWEST) {
            all.add(new Note(About.FEW_POINTS, "Fewer than 12 points: too few to tell a change from chance."));
        }
        for (int from = 0; kind.limits() && from < series.length(); from = series.end(from)) {
            if (series.end(from) - from < Options.FEWEST) {
                all.add(new Note(About.FEW_POINTS, few(from)));
            }
        }
    }

    private String few(int from) {
        boolean whole = series.end(0) == series.length();
        var where = whole ? "" : " in the phase from " + DAY.format(series.date(from));
        return "Fewer than 12 points" + where + ": these are trial limits and will move.";
    }

    private void sameness(List<Note> all) {
        int last = series.length() - 1;
        if (last > 0 && DoubleStream.of(series.values()).allMatch(value -> value == series.value(0))) {
            all.add(new Note(About.ALL_THE_SAME, "All values are the same, so any other value will stand out."));
        } else if (kind.limits()
                && lines.lower(last) == lines.upper(last)
                && last > 0
                && series.phase(last - 1) == series.phase(last)) {
            all.add(
                    new Note(
                            About.LIMITS_MEET,
                            "Most values follow each other unchanged, so the limits meet at the mean and other values stand out."));
        }
    }
}
