package linchpin.analysis.charts.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import linchpin.analysis.charts.Charts;
import linchpin.analysis.charts.Direction;
import linchpin.analysis.charts.Options;
import linchpin.analysis.charts.points.Point;
import linchpin.analysis.charts.words.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SheetTests {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    private final Drawing drawing = Drawing.of(
                    Charts.xmr(
                            IntStream.range(0, 14)
                                    .mapToObj(i -> new Point(FIRST.plusMonths(i), i == 13 ? 60 : 80 + i % 3))
                                    .toList(),
                            Options.standard(Direction.INCREASE).aimingAt(90.0)),
                    "Ward 4",
                    Unit.PERCENT)
            .marking(List.of(new Mark(FIRST.plusMonths(3), "Lounge opened")));

    /** Draws nothing and remembers what it was asked for, in the words of SVG. */
    private static final class Remembered implements Canvas {

        final List<String> shapes = new ArrayList<>();
        final List<String> words = new ArrayList<>();
        double furthest;
        double lowest;

        @Override
        public void line(double x1, double y1, double x2, double y2, Pen pen) {
            reach(Math.max(x1, x2), Math.max(y1, y2));
            shapes.add("line " + pen.colour() + " " + pen.dashes());
        }

        @Override
        public void polyline(List<double[]> points, Pen pen) {
            points.forEach(point -> reach(point[0], point[1]));
            shapes.add("polyline " + pen.colour() + " " + pen.dashes());
        }

        @Override
        public void polygon(List<double[]> points, String fill, Pen pen) {
            shapes.add("polygon " + pen.colour() + " " + pen.dashes());
        }

        @Override
        public void circle(double x, double y, double radius, @Nullable String fill, Pen pen) {
            shapes.add("circle " + pen.colour() + " " + pen.dashes());
        }

        @Override
        public void text(double x, double y, Anchor anchor, double size, String said) {
            reach(x, y);
            words.add(said);
        }

        private void reach(double x, double y) {
            furthest = Math.max(furthest, x);
            lowest = Math.max(lowest, y);
        }
    }

    @Test
    void drawsOnAnyCanvasWhatThePageShows() {
        for (var compact : List.of(true, false)) {
            var canvas = new Remembered();
            (compact ? drawing.compactSheet() : drawing.wideSheet()).draw(canvas);
            var svg = compact ? drawing.compact() : drawing.wide();
            assertThat(canvas.shapes).hasSizeGreaterThan(30).isEqualTo(shapes(svg));
            assertThat(canvas.words).contains("Lounge opened", "2024").isEqualTo(words(svg));
        }
    }

    private static List<String> shapes(String svg) {
        return Pattern.compile(
                        "<(line|polyline|polygon|circle) [^>]*stroke=\"([^\"]+)\"(?:[^>]*dasharray=\"([^\"]+)\")?")
                .matcher(svg)
                .results()
                .map(shape ->
                        shape.group(1) + " " + shape.group(2) + " " + (shape.group(3) == null ? "" : shape.group(3)))
                .toList();
    }

    private static List<String> words(String svg) {
        return Pattern.compile("<text [^>]*>([^<]*)</text>")
                .matcher(svg)
                .results()
                .map(text -> text.group(1))
                .toList();
    }

    @Test
    void saysHowLargeItIs() {
        for (var sheet : List.of(drawing.compactSheet(), drawing.wideSheet())) {
            var canvas = new Remembered();
            sheet.draw(canvas);
            assertThat(canvas.furthest).isLessThanOrEqualTo(sheet.width());
            assertThat(canvas.lowest).isLessThanOrEqualTo(sheet.height());
        }
        assertThat(drawing.wide())
                .contains("viewBox=\"0 0 " + Svg.n(drawing.wideSheet().width()) + " "
                        + Svg.n(drawing.wideSheet().height()) + "\"");
    }

    @Test
    void saysSoWhereThereIsNothingToDraw() {
        var empty = Drawing.of(Charts.line(List.of(), Options.standard(Direction.NEUTRAL)), "Ward 4", Unit.COUNT);
        var canvas = new Remembered();
        empty.wideSheet().draw(canvas);
        assertThat(canvas.words).containsExactly("There is nothing to show yet.");
        assertThat(canvas.shapes).isEmpty();
    }
}
