package linchpin.decisions.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All laws that can be cited, also those that are no longer in force: what was published with one still says what it said. */
public final class Laws {

    private static final List<Law> ALL = read();

    private Laws() {}

    /** @return in the order in which they are shown */
    public static List<Law> all() {
        return ALL;
    }

    public static Optional<Law> of(String code) {
        return ALL.stream().filter(law -> law.code().equals(code)).findFirst();
    }

    private static List<Law> read() {
        try (var file = new ClassPathResource("linchpin/decisions/procurement-law.json").getInputStream()) {
            return List.copyOf(JsonMapper.shared().readValue(file, new TypeReference<List<Law>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
