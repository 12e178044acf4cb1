package linchpin.ui.printing;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Prints posters as PDF, with the font in them and marked up for screen readers. */
@Component
public class PosterPress {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"; // in PDFBox's jar

    private final TemplateEngine templates;

    PosterPress(TemplateEngine templates) {
        this.templates = templates;
        XRLog.setLoggingEnabled(false); // it tells of each style sheet; what goes wrong it throws
    }

    /**
     * @param template whose output is well-formed XML
     * @return a PDF that is PDF/UA-1 if the page says its language, title and description, and every picture its alternative
     */
    public byte[] print(String template, Map<String, Object> parameters) {
        var page = new StringOutput();
        templates.render(template + ".jte", parameters, page);
        var pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFont(
                            () -> Objects.requireNonNull(PosterPress.class.getResourceAsStream(FONT)),
                            "Liberation Sans")
                    .usePdfUaAccessibility(true)
                    .withHtmlContent(page.toString(), null)
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }
}
