package linchpin.analysis.charts;

import java.util.AbstractList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import linchpin.analysis.charts.limits.Lines;
import linchpin.analysis.charts.points.Series;
import linchpin.analysis.charts.points.Step;
import linchpin.analysis.charts.signals.Label;
import org.jspecify.annotations.Nullable;

/** Points in order of their dates, with a centre, limits where there are any, and what each point means. */
public final class Chart {

    private final Kind kind;
    private final Series series;
    private final Lines lines;
    private final Label[] labels;
    private final Options options;
    private final List<Note> told;
    private final @Nullable OpenGap open;

    Chart(Kind kind, Series series, Lines lines, Label[] labels, Options options, List<Note> told) {
        this(kind, series, lines, labels, options, told, null);
    }

    private Chart(
            Kind kind,
            Series series,
            Lines lines,
            Label[] labels,
            Options options,
            List<Note> told,
            @Nullable OpenGap open) {
        this.kind = kind;
        this.series = series;
        this.lines = lines;
        this.labels = labels;
        this.options = options;
        this.told = told;
        this.open = open;
    }

    /** @return the same chart of gaps, with what has come since its last event; without a gap there is nothing to follow */
    Chart openFor(double length) {
        return size() == 0
                ? this
                : new Chart(kind, series, lines, labels, options, told, OpenGap.after(series, length));
    }

    /** @return of a chart of gaps, the one that is not over; empty where it is not known */
    public Optional<OpenGap> open() {
        return Optional.ofNullable(open);
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

    /** @return what a gap that is open means */
    public PointType type(OpenGap gap) {
        return options.direction().type(gap.label());
    }

    /** @return its last point, if it has any */
    public Optional<Plotted> last() {
        return size() == 0 ? Optional.empty() : Optional.of(point(size() - 1));
    }

    /** @return what the last point means, or the gap that is open where that says more: how things are now */
    public PointType variation() {
        return size() == 0 ? PointType.COMMON_CAUSE : options.direction().type(latest());
    }

    /** @return why that which is now is unusual, if it is */
    public Label latest() {
        if (open != null && open.unusual()) {
            return open.label();
        }
        return size() == 0 ? Label.COMMON_CAUSE : labels[size() - 1];
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

    /** @return the points before which dates are missing, so that no line leads to them */
    public BitSet gapsBefore() {
        return series.gapsBefore();
    }

    /** @return what must be known to read it rightly, if anything */
    public List<Note> notes() {
        return new Notes(kind, series, lines, told).all();
    }
}
