package linchpin.analysis.charts.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import linchpin.analysis.charts.drawing.Canvas.Anchor;

/** Dated changes: a line each, and their words in rows above the points. */
final class Marks {

    private static final int MOST_ROWS = 3;
    /** From the line to its words, and from those to the edge. */
    private static final double BESIDE = 8;

    private final List<Mark> marks;
    private final Size size;

    /** @param shown those within the time of the chart */
    Marks(List<Mark> shown, Size size) {
        this.marks = shown.stream().sorted(Comparator.comparing(Mark::date)).toList();
        this.size = size;
    }

    /** @return room they need above the points */
    double height() {
        return marks.isEmpty() ? 0 : Math.min(marks.size(), MOST_ROWS) * row() + 5;
    }

    private double row() {
        return size.font() + 5;
    }

    /** Those that find no room keep their line and stand in the description. */
    void draw(Canvas canvas, Plot plot) {
        var taken = new ArrayList<List<Placed>>();
        for (int row = 0; row < Math.min(marks.size(), MOST_ROWS); row++) {
            taken.add(new ArrayList<>());
        }
        var placed =
                new ArrayList<>(marks.stream().map(mark -> placed(mark, plot)).toList());
        placed.sort(Comparator.comparing(Placed::left)
                .reversed()
                .thenComparingDouble(one -> one.left() ? -one.x() : one.x())); // so that no line runs through words
        for (var one : placed) {
            draw(one, taken, canvas, plot);
        }
    }

    private void draw(Placed one, List<List<Placed>> taken, Canvas canvas, Plot plot) {
        int row = free(taken, one);
        double y = plot.top - 4 - (taken.size() - Math.min(row, taken.size() - 1)) * row();
        canvas.line(one.x(), y, one.x(), plot.bottom(), Canvas.Pen.of(Canvas.INK, 1.4));
        if (row < taken.size()) {
            taken.get(row).add(one);
            double away = one.left() ? -4 : 4;
            canvas.text(
                    one.x() + away,
                    y + size.font() * 0.85,
                    one.left() ? Anchor.END : Anchor.START,
                    size.font(),
                    one.words());
        }
    }

    /** Words beside their line, to the left of it where there is no room to the right. */
    private record Placed(double x, double from, double to, boolean left, String words) {}

    private Placed placed(Mark mark, Plot plot) {
        double x = plot.x(mark);
        double before = x - BESIDE;
        double after = size.width() - x - BESIDE;
        boolean left = size.widest(mark.words()) > after && before > after;
        var words = cut(mark.words(), Math.min(left ? before : after, size.width() * 0.55));
        double width = size.widest(words) + BESIDE;
        return new Placed(x, left ? x - width : x, left ? x : x + width, left, words);
    }

    private static int free(List<List<Placed>> taken, Placed one) {
        int row = 0;
        while (row < taken.size()
                && taken.get(row).stream().anyMatch(other -> other.from() < one.to() && one.from() < other.to())) {
            row++;
        }
        return row;
    }

    private String cut(String words, double room) {
        int longest = (int) (room / size.widest("n"));
        return words.length() <= longest
                ? words
                : words.substring(0, longest - 1).strip() + "…";
    }
}
