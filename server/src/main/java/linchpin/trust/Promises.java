package linchpin.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** What is promised, in plain words: one line for each promise, under the heads that stand before them. */
final class Promises {

    private static final List<Promise> ALL = read();

    private Promises() {}

    /**
     * @param id in the catalogue of this project
     * @param head what it belongs to
     * @param words what is promised
     */
    record Promise(String id, String head, String words) {}

    /** @return in the order in which they are read */
    static List<Promise> all() {
        return ALL;
    }

    private static List<Promise> read() {
        try {
            var head = new String[] {""};
            return new ClassPathResource("linchpin/trust/promises.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .<Promise>mapMulti((line, out) -> {
                        if (line.startsWith("#")) {
                            head[0] = line.substring(1).strip();
                        } else {
                            var end = line.indexOf(' ');
                            out.accept(new Promise(
                                    line.substring(0, end),
                                    head[0],
                                    line.substring(end).strip()));
                        }
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
