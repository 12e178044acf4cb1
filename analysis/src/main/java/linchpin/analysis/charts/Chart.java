package linchpin.analysis.charts;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import linchpin.analysis.charts.limits.Lines;
import linchpin.analysis.charts.points.Series;
import linchpin.analysis.charts.points.Step;
import linchpin.analysis.charts.signals.Label;

/** Points in order of their dates, with a centre, limits where there are any, and what each point means. */
public final class Chart {

    private final Kind kind;
    private final Series series;
    private final Lines lines;
    private final Label[] labels;
    private final Options options;
    private final List<Note> told;

    Chart(Kind kind, Series series, Lines lines, Label[] labels, Options options, List<Note> told) {
        this.kind = kind;
        this.series = series;
        this.lines = lines;
        this.labels = labels;
        this.options = options;
        this.told = told;
    }

    /** @return what kind of chart it is */
    public Kind kind() {
        return kind;
    }

    /** @return how it was made */
    public Options options() {
        return options;
    }

    /** @return how many points it has */
    public int size() {
        return series.length();
    }

    /** @return its points in order of their dates */
    public List<Plotted> points() {
        return new AbstractList<>() {
            @Override
            public Plotted get(int at) {
                return point(at);
            }

            @Override
            public int size() {
                return series.length();
            }
        };
    }

    /** @return one of its points, the first being 0 */
    public Plotted point(int at) {
        return new Plotted(
                series.date(at),
                series.value(at),
                kind == Kind.LINE ? null : (Double) lines.centre(at),
                kind.limits() ? lines.limits(at) : null,
                labels[at],
                type(at),
                series.phase(at));
    }

    /** @return what one of its points means */
    public PointType type(int at) {
        return options.direction().type(labels[at]);
    }

    /** @return its last point, if it has any */
    public Optional<Plotted> last() {
        return size() == 0 ? Optional.empty() : Optional.of(point(size() - 1));
    }

    /** @return what the last point means: how things are now */
    public PointType variation() {
        return size() == 0 ? PointType.COMMON_CAUSE : type(size() - 1);
    }

    /** @return whether the target will be met, if things go on as they are since the last phase began */
    public Assurance assurance() {
        var target = options.target();
        if (target == null || size() == 0 || !kind.limits()) {
            return Assurance.NONE;
        }
        int last = size() - 1;
        return Assurance.of(target, lines.lower(last), lines.upper(last), options.direction());
    }

    /** @return how far its points are apart */
    public Step step() {
        return series.step();
    }

    /** @return what must be known to read it rightly, if anything */
    public List<Note> notes() {
        return new Notes(kind, series, lines, told).all();
    }
}
