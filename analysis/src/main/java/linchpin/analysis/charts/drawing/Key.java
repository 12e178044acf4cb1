package linchpin.analysis.charts.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import linchpin.analysis.charts.Chart;
import linchpin.analysis.charts.Kind;
import linchpin.analysis.charts.PointType;

/** What shapes and lines mean, of those that are there. */
final class Key {

    private static final double SAMPLE = 24;
    private static final double APART = 14;

    /** One entry. */
    private record Entry(String words, Sample sample) {}

    private interface Sample {
        void draw(Canvas canvas, double x, double y);
    }

    private final Size size;
    private final List<List<Entry>> rows = new ArrayList<>();

    Key(Chart chart, Size size) {
        this.size = size;
        double room = size.width() - 16;
        double used = room;
        for (var entry : entries(chart, size)) {
            double width = width(entry);
            if (used + width > room) {
                rows.add(new ArrayList<>());
                used = 0;
            }
            rows.getLast().add(entry);
            used += width;
        }
    }

    double height() {
        return rows.size() * (size.font() + 8);
    }

    void draw(Canvas canvas, double top) {
        double y = top + size.font();
        for (var row : rows) {
            double x = 8;
            for (var entry : row) {
                entry.sample().draw(canvas, x, y - size.font() * 0.35);
                canvas.text(x + SAMPLE, y, Canvas.Anchor.START, size.font(), entry.words());
                x += width(entry);
            }
            y += size.font() + 8;
        }
    }

    private double width(Entry entry) {
        return SAMPLE + size.width(entry.words()) + APART;
    }

    static String centre(Chart chart) {
        return chart.kind() == Kind.RUN || chart.kind() == Kind.G ? "Middle" : "Average";
    }

    private static List<Entry> entries(Chart chart, Size size) {
        var entries = new ArrayList<>(points(chart));
        if (size.named() || chart.size() == 0) {
            return entries;
        }
        if (chart.kind() != Kind.LINE) {
            entries.add(line(centre(chart), Graph.CENTRE));
        }
        if (chart.kind().limits()) {
            entries.add(line("Limits", Graph.LIMIT));
        }
        if (chart.options().target() != null && chart.kind() != Kind.G) {
            entries.add(line("Target", Graph.TARGET));
        }
        return entries;
    }

    private static List<Entry> points(Chart chart) {
        var found = new LinkedHashMap<PointType, Boolean>();
        for (var point : chart.points()) {
            found.putIfAbsent(point.type(), point.label().high());
        }
        if (chart.kind() == Kind.LINE) {
            return List.of();
        }
        var entries = new ArrayList<Entry>();
        found.forEach((type, high) ->
                entries.add(new Entry(words(type), (canvas, x, y) -> Shapes.draw(canvas, x + 10, y, 5, type, high))));
        chart.open()
                .ifPresent(gap -> entries.add(new Entry(
                        gap.unusual() ? "Still open, unusually long" : "Still open",
                        (canvas, x, y) -> Shapes.open(canvas, x + 10, y, 5, chart.type(gap)))));
        return entries;
    }

    private static Entry line(String words, Canvas.Pen pen) {
        return new Entry(words, (canvas, x, y) -> canvas.line(x, y, x + 19, y, pen));
    }

    private static String words(PointType type) {
        return switch (type) {
            case COMMON_CAUSE -> "As usual";
            case IMPROVEMENT -> "Improvement";
            case CONCERN -> "Concern";
            case NEUTRAL_HIGH -> "Unusually high";
            case NEUTRAL_LOW -> "Unusually low";
        };
    }
}
