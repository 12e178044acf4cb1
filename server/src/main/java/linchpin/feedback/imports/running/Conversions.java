package linchpin.feedback.imports.running;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import linchpin.feedback.Givers;
import linchpin.feedback.imports.mapping.Conversion;
import linchpin.organisation.Questions;
import linchpin.platform.Tenancy;
import linchpin.tables.Rows;
import org.springframework.stereotype.Component;

/** What turns rows of an import into what is stored, in the preview as in earnest. */
@Component
public class Conversions {

    private final ImportFiles files;
    private final Questions questions;
    private final Givers givers;
    private final Clock clock;

    Conversions(ImportFiles files, Questions questions, Givers givers, Clock clock) {
        this.files = files;
        this.questions = questions;
        this.givers = givers;
        this.clock = clock;
    }

    Conversion earnest(Import work) {
        return conversion(work, files.counting(work.id()));
    }

    /** @return one that counts beside the import, which may be running by now */
    public Conversion preview(Import work) {
        return conversion(work, files.counting(new ImportId(UUID.randomUUID())));
    }

    /** @return the rows of the file, to be closed */
    public Rows rows(Import work) {
        return Rows.of(files.path(work.id()), work.knownLayout());
    }

    private Conversion conversion(Import work, Path counting) {
        var today = LocalDate.now(clock);
        return new Conversion(
                Tenancy.organisation(),
                work.knownMapping(),
                work.knownSurvey(),
                new Conversion.Rules(
                        questions.scale(), asked(), today.plusDays(1), clock.getZone(), givers.recognised(today)),
                counting);
    }

    /** @return the day on which the first question was first asked */
    private LocalDate asked() {
        return questions.all().stream()
                .map(Questions.QuestionSet::validFrom)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }
}
