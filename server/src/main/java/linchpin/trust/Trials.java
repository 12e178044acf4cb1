package linchpin.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What was tried on this copy, as it lies beside the build: one small file for each test or attack, written by itself. */
@Component
class Trials {

    private static final Logger LOG = LoggerFactory.getLogger(Trials.class);

    private final JsonMapper json;
    private final @Nullable Path where;

    Trials(JsonMapper json, @Value("${linchpin.evidence:}") String where) {
        this.json = json;
        this.where = where.isBlank() ? null : Path.of(where);
    }

    /** @return by their names; empty where this copy was built without being tried */
    List<Trial> all() {
        if (where == null || !Files.isDirectory(where)) {
            return List.of();
        }
        try (var files = Files.list(where)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(this::read)
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(Trial::test))
                    .toList();
        } catch (IOException e) {
            LOG.warn("What was tried on this copy cannot be read: {}", Objects.toString(e.getMessage()));
            return List.of();
        }
    }

    /** One that is being written at this moment, or was written by another version, is passed over. */
    private Optional<Trial> read(Path file) {
        try {
            return Optional.of(json.readValue(Files.readString(file), Trial.class));
        } catch (IOException | JacksonException e) {
            LOG.warn("{} tells of no trial", file.getFileName());
            return Optional.empty();
        }
    }
}
