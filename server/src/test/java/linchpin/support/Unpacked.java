package linchpin.support;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a browser makes of what is sent packed, by programs of others. */
public final class Unpacked {

    private Unpacked() {}

    /** @param coding as {@code Content-Encoding} says it */
    public static byte[] bytes(@Nullable String coding, byte[] sent) {
        try (var stream = stream(coding, new ByteArrayInputStream(sent))) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream stream(@Nullable String coding, InputStream sent) throws IOException {
        return switch (coding) {
            case "br" -> new BrotliInputStream(sent);
            case "gzip" -> new GZIPInputStream(sent);
            case null, default -> sent;
        };
    }

    /** @return the text of a page that was to be sent so */
    public static String text(String coding, MvcTestResult page) {
        assertThat(page).headers().hasValue("Content-Encoding", coding);
        return new String(bytes(coding, page.getResponse().getContentAsByteArray()), UTF_8);
    }
}
