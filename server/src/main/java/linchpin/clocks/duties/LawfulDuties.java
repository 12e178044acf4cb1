package linchpin.clocks.duties;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What laws ask for, also those that are no longer in force: what began under one still tells what it said. */
final class LawfulDuties {

    private static final List<Duty> ALL = read();

    private LawfulDuties() {}

    static List<Duty> all() {
        return ALL;
    }

    private static List<Duty> read() {
        try (var file = new ClassPathResource("linchpin/clocks/duties.json").getInputStream()) {
            return List.copyOf(JsonMapper.shared().readValue(file, new TypeReference<List<Duty>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
