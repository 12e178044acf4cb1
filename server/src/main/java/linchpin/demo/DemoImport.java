package linchpin.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import linchpin.feedback.files.TakesFiles;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The file of a survey that the analyst brought in: some of its rows could not be taken. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
class DemoImport {

    private static final String NAME = "Inpatient survey.csv";

    /** A day, so many days ago. */
    private static final Pattern DAY = Pattern.compile("\\{(\\d+)}");

    private final TakesFiles taking;
    private final Clock clock;

    DemoImport(TakesFiles taking, Clock clock) {
        this.taking = taking;
        this.clock = clock;
    }

    /** Brings it in unless it is there, to the organisation in scope: by itself, as what writes many rows at once works in transactions of its own. */
    void bring() {
        if (taking.broughtIn(NAME)) {
            return;
        }
        try (var survey = Objects.requireNonNull(DemoImport.class.getResourceAsStream("/demo/survey.csv"))) {
            var folder = Files.createTempDirectory("linchpin-demo");
            var file = folder.resolve(NAME);
            try {
                Files.writeString(file, dated(survey));
                taking.takeIn(file);
            } finally {
                Files.deleteIfExists(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String dated(InputStream survey) throws IOException {
        var words = new String(survey.readAllBytes(), StandardCharsets.UTF_8);
        return DAY.matcher(words)
                .replaceAll(day -> LocalDate.now(clock)
                        .minusDays(Long.parseLong(day.group(1)))
                        .toString());
    }
}
