package linchpin.ui.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.Deflater;
import linchpin.analysis.charts.drawing.Sheet;
import org.springframework.stereotype.Component;

/** Prints a template as PDF, marked up for those who listen to it. */
@Component
public class Printer {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"; // in PDFBox's jar

    /** Of a TrueType file: where the number of its tables stands, where their directory begins, and how long each entry is. */
    private static final int TABLES = 4;

    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;
    private static final int WEIGHT = 400;
    private static final int SUBSTITUTIONS = 0x47535542; // GSUB
    private static final int UNKNOWN = 0x47535558; // GSUX

    /** PDFBox's setting of how hard to pack. The lines of charts pack nearly as well by the quickest way, in a third of the time. */
    private static final String PACKING = "org.apache.pdfbox.filter.deflatelevel";

    static {
        if (System.getProperty(PACKING) == null) {
            System.setProperty(PACKING, String.valueOf(Deflater.BEST_SPEED));
        }
    }

    private final TemplateEngine templates;
    private final byte[] font;
    private final Lettering lettering;
    private final ScriptsOnPaper scripts;

    public Printer(TemplateEngine templates) throws IOException {
        this.templates = templates;
        try (var bytes = Objects.requireNonNull(Printer.class.getResourceAsStream(FONT))) {
            font = withoutLigatures(bytes.readAllBytes());
        }
        lettering = new Lettering(font);
        scripts = new ScriptsOnPaper(new Typefaces(), lettering::has);
        XRLog.setLoggingEnabled(false); // it tells of each style sheet; what goes wrong it throws
    }

    /**
     * @param template whose output is well-formed XML
     * @param charts by the names that the template has for them
     * @return a PDF that is PDF/UA-1 if the page says its language, title and description, and every picture its alternative
     */
    public byte[] print(String template, Map<String, Object> parameters, Map<String, Sheet> charts) {
        return printed(rendered(template, parameters), charts);
    }

    /** As {@link #print(String, Map, Map)}, of what has no chart. */
    public byte[] print(String template, Map<String, Object> parameters) {
        return print(template, parameters, Map.of());
    }

    /**
     * Prints what must stand on one sheet.
     *
     * @param tries what the template is given, the best first: larger letters, say, before smaller ones
     * @return a PDF of the first of them that fits on one page; of the last where none does
     */
    public byte[] printOnOnePage(String template, List<Map<String, Object>> tries) {
        for (var parameters : tries.subList(0, tries.size() - 1)) {
            var fits = printed(rendered(template, parameters), Map.of(), 1);
            if (fits.length > 0) {
                return fits;
            }
        }
        return print(template, tries.getLast(), Map.of());
    }

    /**
     * For saying so before something is printed; on paper it is said where the words would be. The words are asked as they are, without setting the
     * paper that whoever reads the page may never want.
     *
     * @param page what will be printed: records, lists and maps of words
     * @return the scripts among its words that cannot be printed, as people call them
     */
    public Set<String> missing(Object page) {
        var missing = new TreeSet<String>();
        WordsWithin.each(page, words -> missing.addAll(scripts.missing(words)));
        return missing;
    }

    private String rendered(String template, Map<String, Object> parameters) {
        var page = new StringOutput();
        templates.render(template + ".jte", parameters, page);
        return page.toString();
    }

    byte[] printed(String page, Map<String, Sheet> charts) {
        return printed(page, charts, Integer.MAX_VALUE);
    }

    /** @return nothing where it would be more pages than that */
    private byte[] printed(String page, Map<String, Sheet> charts, int most) {
        var setting = new Setting();
        var set = scripts.page(page, setting);
        var pdf = new ByteArrayOutputStream();
        try (var renderer = builder(setting, charts)
                .withHtmlContent(set, null)
                .toStream(pdf)
                .buildPdfRenderer()) {
            renderer.layout();
            if (renderer.getRootBox().getLayer().getPages().size() <= most) {
                written(renderer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return setting.isEmpty() || pdf.size() == 0 ? pdf.toByteArray() : ReadableText.of(pdf.toByteArray(), setting);
    }

    /** What the PDF says of itself is written as XML, for which Java would look through every jar each time: it is told to take its own. */
    private static void written(PdfBoxRenderer renderer) throws IOException {
        var thread = Thread.currentThread();
        var loader = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            renderer.createPDF();
        } finally {
            thread.setContextClassLoader(loader);
        }
    }

    private PdfRendererBuilder builder(Setting setting, Map<String, Sheet> charts) {
        var builder = new PdfRendererBuilder()
                .useFont(() -> new ByteArrayInputStream(font), "Liberation Sans")
                .useSVGDrawer(new ChartDrawer(charts, lettering))
                .useUnicodeLineBreaker(new WordBreaks(setting))
                .usePdfUaAccessibility(true);
        if (!setting.isEmpty()) {
            var letters = setting.font();
            builder.useFont(
                            () -> new ByteArrayInputStream(letters),
                            Setting.FONT,
                            WEIGHT,
                            BaseRendererBuilder.FontStyle.NORMAL,
                            true,
                            EnumSet.of(
                                    BaseRendererBuilder.FSFontUseCase.DOCUMENT,
                                    BaseRendererBuilder.FSFontUseCase.FALLBACK_FINAL))
                    .useUnicodeBidiSplitter(() -> new ReadingOrder(setting))
                    .useUnicodeBidiReorderer(new ReadingOrder.Turning());
        }
        return builder;
    }

    /**
     * Gives the font's table of letter substitutions another name, so that nobody finds it. Looking for ligatures, which this font has
     * hardly any of, was four fifths of the work of printing.
     */
    private static byte[] withoutLigatures(byte[] font) {
        var bytes = ByteBuffer.wrap(font);
        for (var table = 0; table < bytes.getShort(TABLES); table++) {
            var name = DIRECTORY + table * ENTRY;
            if (bytes.getInt(name) == SUBSTITUTIONS) {
                bytes.putInt(name, UNKNOWN);
            }
        }
        return font;
    }
}
