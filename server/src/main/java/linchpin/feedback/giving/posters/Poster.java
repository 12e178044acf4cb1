package linchpin.feedback.giving.posters;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import linchpin.ui.links.QrCode;
import org.springframework.stereotype.Component;

/**
 * A poster.
 *
 * @param place whose name stands large
 * @param organisation it belongs to; empty where the place is the organisation
 * @param address of the form
 */
record Poster(String place, String organisation, String address) {

    String image() {
        return QrCode.of(address).image();
    }

    /** @return the address as people type it */
    String typed() {
        return address.replaceFirst("^https?://", "");
    }

    /** Prints posters as PDF, with the font in them and marked up for screen readers. */
    @Component
    static class Press {

        private static final String FONT =
                "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"; // in PDFBox's jar

        private final TemplateEngine templates;

        Press(TemplateEngine templates) {
            this.templates = templates;
            XRLog.setLoggingEnabled(false); // it tells of each style sheet; what goes wrong it throws
        }

        byte[] print(Poster poster) {
            var page = new StringOutput();
            templates.render("feedback/giving/posters/poster.jte", Map.of("poster", poster), page);
            var pdf = new ByteArrayOutputStream();
            try {
                new PdfRendererBuilder()
                        .useFont(
                                () -> Objects.requireNonNull(Poster.class.getResourceAsStream(FONT)), "Liberation Sans")
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
}
