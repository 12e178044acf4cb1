package linchpin.ui.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import linchpin.analysis.charts.Charts;
import linchpin.analysis.charts.Direction;
import linchpin.analysis.charts.Options;
import linchpin.analysis.charts.drawing.Canvas;
import linchpin.analysis.charts.drawing.Drawing;
import linchpin.analysis.charts.points.Point;
import linchpin.analysis.charts.words.Unit;
import linchpin.support.PdfUa;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

class PaperTests {

    private static final int WHITE = 0xFFFFFF;

    private final BufferedImage sheet = new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB);
    private final Lettering lettering = lettering();

    private static Lettering lettering() {
        try (InputStream font = Objects.requireNonNull(
                PaperTests.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"))) {
            return new Lettering(font.readAllBytes());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Canvas paper() {
        var on = sheet.createGraphics();
        on.setColor(java.awt.Color.WHITE);
        on.fillRect(0, 0, 200, 100);
        return new Paper(on, lettering);
    }

    private int at(int x, int y) {
        return sheet.getRGB(x, y) & WHITE;
    }

    private static Canvas.Pen pen(String colour, double width) {
        return new Canvas.Pen(colour, width, "", 1);
    }

    @Test
    void takesLinesInTheirColourAndWidth() {
        paper().line(10, 50, 190, 50, pen("#d5281b", 6));
        assertThat(at(100, 50)).isEqualTo(0xd5281b);
        assertThat(at(100, 52)).isEqualTo(0xd5281b);
        assertThat(at(100, 54)).isEqualTo(WHITE);
    }

    @Test
    void takesInkAsBlackAndFaintInkAsGrey() {
        paper().line(10, 50, 190, 50, pen(Canvas.INK, 4));
        assertThat(at(100, 50)).isZero();
        paper().line(10, 50, 190, 50, new Canvas.Pen(Canvas.INK, 4, "", 0.15));
        assertThat(at(100, 50) & 0xFF).isCloseTo(217, within(2));
    }

    @Test
    void leavesGapsInADashedLine() {
        paper().line(0, 50, 200, 50, new Canvas.Pen("#000000", 4, "20 20", 1));
        assertThat(at(10, 50)).isZero();
        assertThat(at(30, 50)).isEqualTo(WHITE);
        assertThat(at(50, 50)).isZero();
    }

    @Test
    void fillsShapesAndOutlinesThem() {
        var paper = paper();
        paper.circle(50, 50, 20, "#00b0f0", pen("#000000", 4));
        paper.polygon(
                List.of(new double[] {120, 80}, new double[] {160, 80}, new double[] {140, 20}),
                "#e46c0a",
                pen("#000000", 2));
        assertThat(at(50, 50)).isEqualTo(0x00b0f0);
        assertThat(at(50, 30)).isZero();
        assertThat(at(140, 65)).isEqualTo(0xe46c0a);
        assertThat(at(140, 80)).as("closed").isZero();
        paper().circle(50, 50, 20, null, pen("#000000", 4));
        assertThat(at(50, 50)).isEqualTo(WHITE);
    }

    @Test
    void leavesALineOpenAndEmpty() {
        paper().polyline(
                        List.of(new double[] {20, 20}, new double[] {20, 80}, new double[] {100, 80}),
                        pen("#000000", 4));
        assertThat(at(20, 50)).isZero();
        assertThat(at(60, 80)).isZero();
        assertThat(at(60, 50)).as("neither filled nor closed").isEqualTo(WHITE);
        paper().polyline(List.of(), pen("#000000", 4));
    }

    @Test
    void writesToTheRightOfAPointAboutItOrBeforeIt() {
        var words = "Average 76%";
        assertThat(written(words, Canvas.Anchor.START)).isEqualTo(new Reach(true, false));
        assertThat(written(words, Canvas.Anchor.END)).isEqualTo(new Reach(false, true));
        assertThat(written(words, Canvas.Anchor.MIDDLE)).isEqualTo(new Reach(true, true));
        assertThat(written("", Canvas.Anchor.MIDDLE)).isEqualTo(new Reach(false, false));
    }

    /** Whether there is ink on either side of the middle. */
    private record Reach(boolean right, boolean left) {}

    private Reach written(String words, Canvas.Anchor anchor) {
        paper().text(100, 60, anchor, 20, words);
        return new Reach(ink(102, 200), ink(0, 98));
    }

    private boolean ink(int from, int to) {
        return IntStream.range(from, to).anyMatch(x -> IntStream.range(0, 100).anyMatch(y -> at(x, y) != WHITE));
    }

    @Test
    void knowsHowWideWordsAre() {
        var one = lettering.line("0", 20).width();
        assertThat(lettering.line("000", 20).width()).isCloseTo(3 * one, within(1e-9));
        assertThat(lettering.line("0", 40).width()).isCloseTo(2 * one, within(1e-9));
        assertThat(lettering.line("", 20).width()).isZero();
    }

    /** As lines and letters that stay sharp, however near one looks: no picture is put into the document. */
    @Test
    void printsAChartAsLinesInsteadOfAPicture() throws Exception {
        try (var document = Loader.loadPDF(printed(page("changed", "alt=\"A chart\"")))) {
            var resources = document.getPage(0).getResources();
            assertThat(pictures(resources)).isZero();
            assertThat(strokes(resources)).isGreaterThan(30);
        }
    }

    /** Whoever listens to the page hears what a chart shows; one without words would be a fault. */
    @Test
    void printsAChartAsPdfUaAsks() throws Exception {
        assertThat(PdfUa.faults(printed(page("changed", "alt=\"A chart\"")))).isEmpty();
        assertThat(PdfUa.faults(printed(page("changed", "")))).isNotEmpty();
    }

    /** Where classes are looked for is put aside while a PDF is written. */
    @Test
    void leavesTheThreadAsItWas() throws IOException {
        var loader = Thread.currentThread().getContextClassLoader();
        printed(page("changed", ""));
        assertThat(Thread.currentThread().getContextClassLoader())
                .isSameAs(loader)
                .isNotNull();
    }

    @Test
    void refusesAChartThatThePageNamesAndNobodyBrought() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> printed(page("another", "")))
                .withMessage("No chart another");
    }

    private static String page(String chart, String alternative) {
        return "<html lang=\"en-GB\"><head><title>A</title><meta name=\"description\" content=\"A\"/>"
                + "<style>body { font-family: 'Liberation Sans' } svg { width: 100mm }</style></head><body><p>Words.</p>"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\" data-chart=\"" + chart + "\" " + alternative
                + "></svg></body></html>";
    }

    private static byte[] printed(String page) throws IOException {
        var templates = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "linchpin");
        var sheet = Drawing.of(
                        Charts.xmr(
                                IntStream.range(0, 14)
                                        .mapToObj(i -> new Point(
                                                LocalDate.of(2025, 1, 1).plusMonths(i), 80 + i % 3))
                                        .toList(),
                                Options.standard(Direction.INCREASE)),
                        "Ward 4",
                        Unit.PERCENT)
                .wideSheet();
        return new Printer(templates).printed(page, Map.of("changed", sheet));
    }

    private static long pictures(PDResources resources) throws IOException {
        var found = 0L;
        for (var name : resources.getXObjectNames()) {
            var object = resources.getXObject(name);
            found += object instanceof PDImageXObject ? 1 : 0;
            found += object instanceof PDFormXObject form && form.getResources() != null
                    ? pictures(form.getResources())
                    : 0;
        }
        return found;
    }

    private static long strokes(PDResources resources) throws IOException {
        var found = 0L;
        for (var name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form) {
                found += new PDFStreamParser(form)
                        .parse().stream()
                                .filter(token -> token.toString().equals("PDFOperator{S}"))
                                .count();
                found += form.getResources() == null ? 0 : strokes(form.getResources());
            }
        }
        return found;
    }
}
