package linchpin.walks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The ready checklists: dated data in a file. A walk copies the items of its day, so that a later list changes no walk that was. */
@Component
public class Checklists {

    private final List<Checklist> all;

    Checklists() {
        try (var file = new ClassPathResource("linchpin/walks/checklists.json").getInputStream()) {
            all = List.copyOf(JsonMapper.shared().readValue(file, new TypeReference<List<Checklist>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A ready checklist.
     *
     * @param since from which day it is offered
     */
    public record Checklist(String code, String name, LocalDate since, List<String> items) {}

    /** @return those offered on a day */
    public List<Checklist> on(LocalDate day) {
        return all.stream().filter(list -> !list.since().isAfter(day)).toList();
    }

    public Optional<Checklist> with(String code, LocalDate day) {
        return on(day).stream().filter(list -> list.code().equals(code)).findFirst();
    }
}
