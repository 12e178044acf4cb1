package linchpin.evidence;

import com.sun.management.OperatingSystemMXBean;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import linchpin.analysis.figures.FriendsAndFamily;
import linchpin.evidence.Counted.About;
import linchpin.evidence.Counted.Month;
import linchpin.evidence.print.Press;
import org.apache.pdfbox.Loader;

/** A pack of thirty pages printed again and again: processor time of each, and the same page written out for a browser to print. */
public final class PackBenchmark {

    private static final int PAIRS = 25;
    private static final int WARM_UP = 300;
    private static final int PRINTS = 100;

    private PackBenchmark() {}

    /** @param arguments a folder for the page and the PDF */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var templates = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "linchpin");
        templates.setTrimControlStructures(true);
        var press = new Press(templates);
        var parameters = Map.<String, Object>of("page", page(), "large", false);
        var html = new StringOutput();
        templates.render("evidence/print.jte", parameters, html);
        Files.writeString(folder.resolve("pack.html"), "<!doctype html>" + html);
        var first = System.nanoTime();
        var pdf = press.print("evidence/print", parameters);
        first = System.nanoTime() - first;
        Files.write(folder.resolve("pack.pdf"), pdf);
        for (var print = 0; print < WARM_UP; print++) {
            press.print("evidence/print", parameters);
        }
        try (var document = Loader.loadPDF(pdf)) {
            System.out.printf(
                    "%d pages, %,d bytes; the very first %d ms%n",
                    document.getNumberOfPages(), pdf.length, first / 1_000_000);
        }
        measure(press, parameters);
    }

    private static void measure(Press press, Map<String, Object> parameters) {
        var threads = ManagementFactory.getThreadMXBean();
        var process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var each = new double[PRINTS];
        var all = process.getProcessCpuTime();
        for (var print = 0; print < PRINTS; print++) {
            var before = threads.getCurrentThreadCpuTime();
            press.print("evidence/print", parameters);
            each[print] = (threads.getCurrentThreadCpuTime() - before) / 1e6;
        }
        all = process.getProcessCpuTime() - all;
        Arrays.sort(each);
        System.out.printf(
                "warm, processor time: %.1f ms p50, %.1f ms p95 of the printing thread; %.1f ms each with the collector and compiler%n",
                each[PRINTS / 2], each[PRINTS * 95 / 100], all / 1e6 / PRINTS);
    }

    private static PackPage page() {
        var counted = counted();
        var stories = IntStream.rangeClosed(1, PAIRS)
                .mapToObj(position -> (StoryBlock) new StoryBlock.Told(
                        position,
                        "They told me at nine that I could go home, and at seven in the evening the tablets came. "
                                .repeat(6),
                        position % 3 == 0,
                        "Somebody, Willow ward, May 2026",
                        Standing.of(counted, counted.themes().get(position % 12))))
                .toList();
        var numbers = IntStream.range(0, PAIRS)
                .mapToObj(place -> place % 3 == 1
                        ? MonthChart.ofRatings(counted.themes().get(place % 12).months())
                        : Numbers.of(counted, "", 16).get(place % 16))
                .toList();
        return new PackPage(
                "/packs/1",
                "Do people get told about their medicines when they go home?",
                "Patient council",
                "9 June 2026",
                "Willow ward",
                "",
                "June 2024 to May 2026",
                List.of("From June 2024 to May 2026, 4,800 people told us about Willow ward."),
                new Halves(stories, numbers),
                NotKnown.of(counted),
                QuestionsToAsk.of(counted, ""),
                counted.months().stream().map(PackPages::row).toList(),
                ChooseStories.RULE,
                "Most people aged 9 or more can read what we wrote in this pack.",
                false,
                IntStream.rangeClosed(1, 60)
                        .mapToObj(version ->
                                new PackPage.Done("Version " + version + ": swapped a story", "Another ward"))
                        .toList());
    }

    private static Counted counted() {
        var themes = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> new About(number, "Theme number " + number, 80, months(number)))
                .toList();
        return new Counted(
                LocalDate.of(2026, 6, 1), months(0), null, themes, 900, 0, new Counted.Reader("a reader", 78));
    }

    private static List<Month> months(int seed) {
        return IntStream.range(0, 24)
                .mapToObj(at -> new Month(
                        YearMonth.of(2024, 6).plusMonths(at),
                        new FriendsAndFamily(100 + (at * 37 + seed * 11) % 40, 40, 20, 15, 10 + (at * 13) % 9, 0),
                        3,
                        200))
                .toList();
    }
}
