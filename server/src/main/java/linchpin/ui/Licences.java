package linchpin.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The notices of works of others that Linchpin took into files of its own. They travel in the jars, and whoever meets the running product
 * may read them. Libraries in jars of their own bear theirs with them.
 */
@Controller
class Licences {

    /** Below {@code META-INF/licenses}, in the jar of the module that holds the work. */
    static final List<String> FILES = List.of(
            "nhsuk-frontend.txt",
            "bank-holidays.txt",
            "fonts.txt",
            "brotli.txt",
            "comment-reader.txt",
            "redaction-names.txt",
            "redaction-words.txt",
            "apache-2.0.txt");

    private static final MediaType PLAIN = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final String BETWEEN = "\n" + "=".repeat(80) + "\n\n";

    @OpenToAll
    @GetMapping("/about/licences")
    ResponseEntity<String> all() {
        return ResponseEntity.ok()
                .contentType(PLAIN)
                .cacheControl(CacheControl.noCache())
                .body(FILES.stream().map(Licences::text).collect(Collectors.joining(BETWEEN)));
    }

    static String text(String file) {
        try (var in = Licences.class.getResourceAsStream("/META-INF/licenses/" + file)) {
            if (in == null) {
                throw new IllegalStateException("This copy of Linchpin was built without the notice " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
