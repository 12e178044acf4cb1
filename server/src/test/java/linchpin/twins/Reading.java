package linchpin.twins;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Reads pages and files to the letter, but for what is another in each organisation: its name, ids, and the hour. */
@TestComponent
class Reading {

    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final int OK = 200;

    private final MockMvcTester browser;

    Reading(MockMvcTester browser) {
        this.browser = browser;
    }

    /** @return what stands there, or how the reader is refused */
    String read(Twin twin, Reader reader, String pattern) {
        var asked = browser.get().uri(URI.create(twin.address(pattern)));
        var person = person(twin, reader);
        var answer = (person == null ? asked : asked.with(World.signedIn(person)))
                .exchange()
                .getResponse();
        return answer.getStatus() == OK ? same(twin, text(answer)) : "refused: " + answer.getStatus();
    }

    private static @Nullable Person person(Twin twin, Reader reader) {
        return switch (reader) {
            case ANYBODY -> null;
            case OF_ONE_WARD -> twin.one();
            case OF_ALL, OF_THE_PUBLICATION -> twin.all();
        };
    }

    private static String text(MockHttpServletResponse answer) {
        var type = String.valueOf(answer.getContentType());
        var bytes = answer.getContentAsByteArray();
        try {
            return type.startsWith("application/pdf")
                    ? printed(bytes)
                    : type.contains("spreadsheet") ? unpacked(bytes) : new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String printed(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String unpacked(byte[] workbook) throws IOException {
        var text = new StringBuilder();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            for (var sheet : book.getSheets().toList()) {
                sheet.read().forEach(row -> text.append(row).append('\n'));
            }
        }
        return text.toString();
    }

    /** Names are as long as they are, so lines of a PDF break elsewhere. */
    private static String same(Twin twin, String text) {
        var trust = twin.trust();
        return text.replaceAll("\\s+", " ")
                .replaceAll(ID, "#")
                .replace(trust.name(), "The trust")
                .replaceAll("\\b" + trust.code() + "\\b", "CODE")
                .replaceAll("\\b" + trust.code().toLowerCase(Locale.ROOT) + "\\b", "code")
                .replaceAll("(after|before)=\\d{4}-\\d\\d-\\d\\d(,|%2C)\\d+", "$1=a row")
                .replaceAll("chart-[0-9a-f]+", "chart") // made from the address
                .replaceAll("name=\"_csrf\"([^>]*) value=\"[^\"]*\"", "name=\"_csrf\"$1")
                .replaceAll("\\d\\d:\\d\\d(:\\d\\d)?", "now");
    }
}
