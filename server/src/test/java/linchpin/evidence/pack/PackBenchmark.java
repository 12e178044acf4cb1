package linchpin.evidence.pack;

import com.sun.management.OperatingSystemMXBean;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import linchpin.analysis.charts.drawing.Sheet;
import linchpin.analysis.figures.FriendsAndFamily;
import linchpin.evidence.numbers.MadeUp;
import linchpin.evidence.numbers.MonthRows;
import linchpin.evidence.numbers.NotKnown;
import linchpin.evidence.numbers.PackFigures;
import linchpin.evidence.numbers.PackFigures.About;
import linchpin.evidence.numbers.PackNumbers;
import linchpin.evidence.numbers.QuestionsToAsk;
import linchpin.evidence.stories.ChooseStories;
import linchpin.feedback.RowsInLog;
import linchpin.figures.Count;
import linchpin.figures.MonthCount;
import linchpin.figures.room.CountedMonths;
import linchpin.figures.room.StoryCard;
import linchpin.figures.room.StoryStanding;
import linchpin.ui.print.Printer;
import org.apache.pdfbox.Loader;

/** A pack of thirty pages printed again and again: processor time of each, and the same page written out for a browser to print. */
public final class PackBenchmark {

    private static final int PAIRS = 25;
    private static final int WARM_UP = 300;
    private static final int PRINTS = 100;
    private static final long EACH_MONTH = 300;

    private PackBenchmark() {}

    /** @param arguments a folder for the page and the PDF */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var templates = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "linchpin");
        templates.setTrimControlStructures(true);
        var press = new Printer(templates);
        var parameters = Map.<String, Object>of("page", page(), "large", false);
        var html = new StringOutput();
        templates.render("evidence/pack/print.jte", parameters, html);
        Files.writeString(folder.resolve("pack.html"), "<!doctype html>" + html);
        var first = System.nanoTime();
        var pdf = press.print("evidence/pack/print", parameters, charts(parameters));
        first = System.nanoTime() - first;
        Files.write(folder.resolve("pack.pdf"), pdf);
        for (var print = 0; print < WARM_UP; print++) {
            press.print("evidence/pack/print", parameters, charts(parameters));
        }
        try (var document = Loader.loadPDF(pdf)) {
            System.out.printf(
                    "%d pages, %,d bytes; the very first %d ms%n",
                    document.getNumberOfPages(), pdf.length, first / 1_000_000);
        }
        measure(press, parameters);
    }

    private static void measure(Printer press, Map<String, Object> parameters) {
        var threads = ManagementFactory.getThreadMXBean();
        var process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var each = new double[PRINTS];
        var all = process.getProcessCpuTime();
        for (var print = 0; print < PRINTS; print++) {
            var before = threads.getCurrentThreadCpuTime();
            press.print("evidence/pack/print", parameters, charts(parameters));
            each[print] = (threads.getCurrentThreadCpuTime() - before) / 1e6;
        }
        all = process.getProcessCpuTime() - all;
        Arrays.sort(each);
        System.out.printf(
                "warm, processor time: %.1f ms p50, %.1f ms p95 of the printing thread; %.1f ms each with the collector and compiler%n",
                each[PRINTS / 2], each[PRINTS * 95 / 100], all / 1e6 / PRINTS);
    }

    private static Map<String, Sheet> charts(Map<String, Object> parameters) {
        return ((PackPage) parameters.get("page")).halves().charts(false);
    }

    private static PackPage page() {
        var counted = counted();
        var stories = IntStream.rangeClosed(1, PAIRS)
                .mapToObj(position -> (StoryCard) StoryCard.Quotation.of(
                        "They told me at nine that I could go home, and at seven in the evening the tablets came. "
                                .repeat(6),
                        position % 3 == 0 ? 500 : 700,
                        "Somebody, Willow ward, May 2026",
                        StoryStanding.of(
                                "Theme number " + position % 12,
                                counted.themes().get(position % 12).months(),
                                counted.everybody(),
                                counted.on()),
                        null))
                .toList();
        var numbers = IntStream.range(0, PAIRS)
                .mapToObj(place -> place % 3 == 1
                        ? PackNumbers.months(
                                "chart-" + place,
                                CountedMonths.of(
                                        counted.themes().get(place % 12).months(), counted.on()),
                                List.of())
                        : PackNumbers.of(counted, "", RowsInLog.ALL, List.of(), 16)
                                .get(place % 16))
                .toList();
        return new PackPage(
                "/packs/1",
                "Do people get told about their medicines when they go home?",
                "Patient council",
                "9 June 2026",
                "Willow ward",
                "",
                "June 2024 to May 2026",
                List.of("From June 2024 to May 2026, we got 4,800 pieces of feedback about Willow ward."),
                PackNumbers.good(counted),
                "We looked at the 12 stories nearest in meaning to the question. 4 stand here.",
                new Halves(stories, numbers),
                NotKnown.of(counted),
                QuestionsToAsk.of(counted, ""),
                MonthRows.of(counted.months(), RowsInLog.ALL),
                ChooseStories.RULE,
                "Most people aged 9 or more can read what we wrote in this pack.",
                false,
                IntStream.rangeClosed(1, 60)
                        .mapToObj(version ->
                                new PackPage.Change("Version " + version + ": swapped a story", "Another ward"))
                        .toList());
    }

    private static PackFigures counted() {
        var themes = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> MadeUp.theme(number, "Theme number " + number, months(number)))
                .toArray(About[]::new);
        return MadeUp.figures(months(0), themes);
    }

    private static List<MonthCount> months(int seed) {
        return MadeUp.months(24, at -> {
            var scores = new FriendsAndFamily(100 + (at * 37 + seed * 11) % 40, 40, 20, 15, 10 + (at * 13) % 9, 0);
            return new Count(scores, 0, EACH_MONTH - scores.total());
        });
    }
}
