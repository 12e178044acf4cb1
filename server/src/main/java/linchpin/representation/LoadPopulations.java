package linchpin.representation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import linchpin.feedback.Givers;
import linchpin.organisation.Places;
import linchpin.people.AccountId;
import linchpin.representation.populations.PopulationFile;
import linchpin.representation.populations.Populations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads the people an organisation serves from a file, whole or not at all. */
@Component
public class LoadPopulations {

    private final Populations populations;
    private final Givers givers;
    private final Places places;
    private final Clock clock;

    LoadPopulations(Populations populations, Givers givers, Places places, Clock clock) {
        this.populations = populations;
        this.givers = givers;
        this.places = places;
        this.clock = clock;
    }

    /** @return by what people may differ in a file of today, with their groups */
    @Transactional(readOnly = true)
    public List<Givers.Dimension> dimensions() {
        return givers.dimensions(LocalDate.now(clock));
    }

    /** @return what is wrong with the file, a sentence each; if anything is, nothing was loaded */
    @Transactional
    public List<String> load(InputStream sent, AccountId by) {
        try {
            var file = Files.createTempFile("populations", null); // a workbook is read from its end
            try {
                Files.copy(sent, file, StandardCopyOption.REPLACE_EXISTING);
                return load(file, by);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A file of populations could not be kept while it was read", e);
        }
    }

    private List<String> load(Path file, AccountId by) {
        var read = new PopulationFile(dimensions(), places.open(), LocalDate.now(clock)).read(file);
        if (!read.errors().isEmpty()) {
            return read.errors();
        }
        if (read.loaded().isEmpty()) {
            return List.of("There is no line below the first");
        }
        populations.load(read.loaded(), by);
        return List.of();
    }
}
