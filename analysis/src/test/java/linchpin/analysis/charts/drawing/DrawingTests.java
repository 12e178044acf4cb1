package linchpin.analysis.charts.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import linchpin.analysis.charts.Assurance;
import linchpin.analysis.charts.Charts;
import linchpin.analysis.charts.Direction;
import linchpin.analysis.charts.Options;
import linchpin.analysis.charts.PointType;
import linchpin.analysis.charts.points.CountPoint;
import linchpin.analysis.charts.points.Point;
import linchpin.analysis.charts.words.Unit;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class DrawingTests {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final Options UP = Options.standard(Direction.INCREASE);
    private static final Set<String> PLAIN =
            Set.of("svg", "title", "desc", "line", "polyline", "polygon", "circle", "text", "rect");

    @Test
    void saysWhatItShows() throws Exception {
        var svg = drawn(months(80, 81, 80, 82, 81, 80, 81, 82, 80, 81, 82, 81, 60), UP)
                .wide();
        var document = read(svg);
        assertThat(document.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(all(document, "title").getFirst().getTextContent()).isEqualTo("Ward 4 & <friends>");
        assertThat(all(document, "desc").getFirst().getTextContent())
                .startsWith("January 2025 stands out: 60%, lower than chance explains, and it is a concern.")
                .contains("An XmR chart of 13 points, from 1 January 2024 to 1 January 2025.");
        var named =
                document.getDocumentElement().getAttribute("aria-labelledby").split(" ");
        assertThat(all(document, "title").getFirst().getAttribute("id")).isEqualTo(named[0]);
        assertThat(all(document, "desc").getFirst().getAttribute("id")).isEqualTo(named[1]);
    }

    /** A line over months of which there is no figure says what nobody knows. */
    @Test
    void breaksTheLineWhereDatesAreMissing() throws Exception {
        var all = months(52, 49, 51, 50, 48, 53, 50, 47, 51, 50, 52, 49, 50, 48);
        var gaps = new ArrayList<>(all);
        gaps.subList(5, 8).clear();
        gaps.remove(8);
        var whole = all(read(drawn(all, UP).wide()), "polyline").size();
        var broken = drawn(gaps, UP);
        assertThat(all(read(broken.wide()), "polyline")).hasSize(whole + 2);
        var alone = new ArrayList<>(all);
        alone.remove(6);
        alone.remove(7);
        assertThat(all(read(drawn(alone, UP).wide()), "polyline"))
                .as("a point alone has no line")
                .hasSize(whole + 1);
        assertThat(all(read(broken.wide()), "circle"))
                .hasSize(all(read(drawn(all, UP).wide()), "circle").size() - 4);
    }

    @Test
    void writesBelowAFileOfItsOwnWhatMustBeKnown() throws Exception {
        var days = new ArrayList<>(months(5, 7, 6, 5, 8));
        days.remove(2);
        var drawing = drawn(days, UP);
        var document = read(drawing.standalone());
        assertThat(String.join(" ", texts(document)))
                .contains(
                        "these are trial limits and will move.",
                        "There is no figure for March 2024. The line is broken there.");
        assertThat(all(document, "desc").getFirst().getTextContent())
                .contains("trial limits", "no figure for March 2024");
        assertThat(drawing.wide()).doesNotContain("trial limits");
        assertThat(drawn(List.of(), UP).standalone()).doesNotContain("trial limits");
    }

    @Test
    void showsEachPointByShapeToo() throws Exception {
        var document = read(drawn(months(80, 81, 80, 82, 81, 80, 81, 82, 80, 81, 82, 81, 60), UP.fixedAfter(12))
                .wide());
        assertThat(all(document, "circle")).hasSize(12 + 1); // and one in the key
        assertThat(all(document, "polygon")).hasSize(1 + 1);
    }

    @Test
    void marksADatedChangeAndBreaksTheLinesThere() throws Exception {
        var values = IntStream.range(0, 24)
                .mapToDouble(i -> (i < 12 ? 60 : 70) + i % 3)
                .toArray();
        var whole = drawn(months(values), UP);
        var broken = drawn(months(values), UP.rebasedAt(List.of(FIRST.plusMonths(12))))
                .marking(List.of(
                        new Mark(FIRST.plusMonths(12).minusDays(9), "Discharge lounge opened"),
                        new Mark(FIRST.minusDays(1), "Before all")));
        assertThat(all(read(broken.wide()), "polyline"))
                .hasSize(2 * all(read(whole.wide()), "polyline").size());
        assertThat(texts(read(broken.wide())))
                .contains("Discharge lounge opened")
                .doesNotContain("Before all");
        assertThat(broken.description()).endsWith("Marked: Discharge lounge opened, 23 December 2024.");
    }

    /** Events stand one beside the other whatever their days, and what was changed stands between those before it and those after. */
    @Test
    void marksAChangeBetweenTheEventsBeforeAndAfterIt() throws Exception {
        var gaps = IntStream.range(0, 20)
                .mapToObj(i -> new Point(FIRST.plusDays(30L * i), 5 + i % 3))
                .toList();
        var last = gaps.getLast().date();
        var marks = List.of(
                new Mark(FIRST.plusDays(100), "First"),
                new Mark(FIRST.plusDays(101), "Second"),
                new Mark(last.plusDays(3), "Third"),
                new Mark(last.plusDays(40), "Fourth"));
        for (var open : new boolean[] {true, false}) {
            var chart = open ? Charts.g(gaps, UP, 8) : Charts.g(gaps, UP);
            var document =
                    read(Drawing.of(chart, "x", Unit.COUNT).marking(marks).wide());
            var events = all(document, "circle").stream()
                    .map(one -> Double.valueOf(one.getAttribute("cx")))
                    .toList();
            var lines = upright(document);
            assertThat(lines).as("each stands for itself").hasSize(4).doesNotHaveDuplicates();
            assertThat(lines).isSorted();
            assertThat(lines.subList(0, 2))
                    .allSatisfy(x -> assertThat(x).isBetween(events.get(3) + 1, events.get(4) - 1));
            assertThat(lines.subList(2, 4)).allSatisfy(x -> assertThat(x).isGreaterThan(events.get(19) + 1));
            if (open) {
                assertThat(lines).allSatisfy(x -> assertThat(x).isLessThan(events.get(20) - 1));
            }
        }
    }

    /** Lines from above the points down to the dates. */
    private static List<Double> upright(Document document) {
        return all(document, "line").stream()
                .filter(line -> line.getAttribute("x1").equals(line.getAttribute("x2")))
                .filter(line ->
                        Double.parseDouble(line.getAttribute("y2")) - Double.parseDouble(line.getAttribute("y1")) > 100)
                .map(line -> Double.valueOf(line.getAttribute("x1")))
                .sorted()
                .toList();
    }

    @Test
    void drawsTheGapThatIsOpenHollowUntilItStandsOut() throws Exception {
        var gaps = months(5, 6, 7, 5, 6, 7, 5, 6, 7, 5, 6, 7, 5, 6);
        var brief = read(Drawing.of(Charts.g(gaps, UP, 8), "x", Unit.COUNT).wide());
        assertThat(all(brief, "circle"))
                .filteredOn(one -> one.getAttribute("fill").equals("none"))
                .hasSize(1 + 1); // and one in the key
        assertThat(texts(brief)).contains("Still open");
        var lasting = read(Drawing.of(Charts.g(gaps, UP, 80), "x", Unit.COUNT).wide());
        assertThat(all(lasting, "polygon")).hasSize(1 + 1);
        assertThat(texts(lasting)).contains("Still open, unusually long");
        assertThat(all(read(Drawing.of(Charts.g(gaps, UP), "x", Unit.COUNT).wide()), "circle"))
                .noneMatch(one -> one.getAttribute("fill").equals("none"));
    }

    /** Within a card on a screen of 320 pixels a drawing has 240 of them. */
    @Test
    void keepsItsLettersLargeEnoughOnTheNarrowestScreen() throws Exception {
        var svg = read(drawn(months(80, 85, 81, 84), UP).compact());
        var width = Double.parseDouble(
                svg.getDocumentElement().getAttribute("viewBox").split(" ")[2]);
        assertThat(all(svg, "text"))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(Double.parseDouble(text.getAttribute("font-size")) * 240 / width)
                        .isGreaterThanOrEqualTo(12));
    }

    /** Where there is no Arial, letters are wider: "100%" in DejaVu Sans is 2.86 times as wide as they are tall. */
    @Test
    void leavesRoomForTheNumbersOfTheAxisInAWiderFont() throws Exception {
        var chart = drawn(months(80, 95, 81, 99), UP);
        for (var svg : List.of(read(chart.wide()), read(chart.compact()))) {
            assertThat(all(svg, "text"))
                    .filteredOn(text -> text.getTextContent().equals("100%"))
                    .isNotEmpty()
                    .allSatisfy(text -> assertThat(Double.parseDouble(text.getAttribute("x")))
                            .isGreaterThanOrEqualTo(2.86 * Double.parseDouble(text.getAttribute("font-size"))));
        }
    }

    /** In DejaVu Sans letters are about six tenths as wide as they are tall. */
    @Test
    void cutsNoWordsOfAMarkAtTheEdgeWhereverItStands() throws Exception {
        var values = IntStream.range(0, 24).mapToDouble(i -> 80 + i % 5).toArray();
        for (int month = 0; month < values.length; month++) {
            var words = "mark of a change with a long name";
            var chart = drawn(months(values), UP).marking(List.of(new Mark(FIRST.plusMonths(month), words)));
            for (var svg : List.of(chart.wide(), chart.compact())) {
                var document = read(svg);
                var width = Double.parseDouble(
                        document.getDocumentElement().getAttribute("viewBox").split(" ")[2]);
                assertThat(all(document, "text"))
                        .filteredOn(text -> text.getTextContent().startsWith("mark of"))
                        .singleElement()
                        .satisfies(text -> {
                            var wide = text.getTextContent().length()
                                    * 0.6
                                    * Double.parseDouble(text.getAttribute("font-size"));
                            var x = Double.parseDouble(text.getAttribute("x"));
                            var end = text.getAttribute("text-anchor").equals("end");
                            assertThat(end ? x - wide : x).isNotNegative();
                            assertThat(end ? x : x + wide).isLessThanOrEqualTo(width);
                        });
            }
        }
    }

    @Test
    void usesNothingButPlainShapesAndAttributes() throws Exception {
        var chart = drawn(months(80, 85, 81, 84), UP.aimingAt(90.0)).marking(List.of(new Mark(FIRST, "A & B")));
        for (var svg : List.of(chart.wide(), chart.compact(), chart.standalone())) {
            assertThat(svg).doesNotContain("style=", "<style", "<script", "url(", "href");
            assertThat(elements(read(svg))).isSubsetOf(PLAIN);
        }
    }

    @Test
    void givesEachOfTheTwoOnAPageItsOwnNames() throws Exception {
        var ids = new HashSet<String>();
        for (var one : List.of(drawn(months(1, 2, 3), UP), drawn(months(4, 5, 6), UP))) {
            for (var svg : List.of(one.wide(), one.compact())) {
                all(read(svg), "title").forEach(title -> ids.add(title.getAttribute("id")));
            }
        }
        assertThat(ids).hasSize(4);
    }

    @Test
    void drawsAnythingWithinItsFrame() throws Exception {
        var random = new Random(3);
        for (int i = 0; i < 60; i++) {
            double size = Math.pow(10, random.nextInt(40) - 20);
            var values = random.doubles(random.nextInt(60))
                    .map(one -> one < 0.3 ? 0 : one * size)
                    .toArray();
            var options = UP.aimingAt(random.nextBoolean() ? null : size);
            inFrame(Drawing.of(Charts.xmr(months(values), options), "x", Unit.COUNT));
            inFrame(Drawing.of(Charts.run(months(values), options), "x", Unit.DAYS));
            inFrame(Drawing.of(Charts.g(months(values), options), "x", Unit.COUNT));
            inFrame(Drawing.of(Charts.g(months(values), options, size), "x", Unit.COUNT));
            inFrame(Drawing.of(Charts.line(months(values), options), "x", Unit.COUNT));
            var counts = months(values).stream()
                    .map(point -> new CountPoint(point.date(), 3, 3 + random.nextInt(90)))
                    .toList();
            inFrame(Drawing.of(Charts.laneyP(counts, options), "x", Unit.PERCENT));
        }
    }

    private static void inFrame(Drawing drawing) throws Exception {
        var marked = drawing.marking(List.of(
                new Mark(FIRST.plusMonths(3), "a"),
                new Mark(FIRST.plusMonths(4), "b".repeat(90)),
                new Mark(FIRST.plusYears(6), "c")));
        for (var svg : List.of(marked.wide(), marked.compact())) {
            var document = read(svg);
            var box = document.getDocumentElement().getAttribute("viewBox").split(" ");
            for (var name : List.of("x", "cx", "x1", "x2")) {
                within(document, name, Double.parseDouble(box[2]));
            }
            for (var name : List.of("y", "cy", "y1", "y2")) {
                within(document, name, Double.parseDouble(box[3]));
            }
        }
    }

    private static void within(Document document, String attribute, double most) {
        assertThat(elementsOf(document))
                .filteredOn(element -> element.hasAttribute(attribute))
                .extracting(element -> Double.parseDouble(element.getAttribute(attribute)))
                .allSatisfy(at -> assertThat(at).isBetween(0.0, most));
    }

    @Test
    void drawsSignsThatSayWhatTheyMean() throws Exception {
        var improvement = read(Icons.variation(PointType.IMPROVEMENT, true));
        assertThat(texts(improvement)).contains("H");
        assertThat(improvement.getDocumentElement().getAttribute("aria-label")).startsWith("Improvement");
        assertThat(texts(read(Icons.variation(PointType.CONCERN, false)))).contains("L");
        assertThat(Icons.assurance(Assurance.NONE)).isEmpty();
        assertThat(texts(read(Icons.assurance(Assurance.PASS)))).contains("P");
        assertThat(texts(read(Icons.assurance(Assurance.FAIL)))).contains("F");
        assertThat(texts(read(Icons.assurance(Assurance.INCONSISTENT)))).contains("?");
    }

    private static Drawing drawn(List<Point> points, Options options) {
        return Drawing.of(Charts.xmr(points, options), "Ward 4 & <friends>", Unit.PERCENT);
    }

    private static List<Point> months(double... values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> new Point(FIRST.plusMonths(i), values[i]))
                .toList();
    }

    private static Document read(String svg) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Document document) {
        return all(document, "text").stream().map(Element::getTextContent).toList();
    }

    private static Set<String> elements(Document document) {
        var names = new HashSet<String>();
        elementsOf(document).forEach(element -> names.add(element.getLocalName()));
        return names;
    }

    private static List<Element> elementsOf(Document document) {
        return all(document, "*");
    }

    private static List<Element> all(Document document, String name) {
        var found = new ArrayList<Element>();
        var nodes = document.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }
}
