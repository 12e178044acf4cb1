package linchpin.feedback.imports.running;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import linchpin.feedback.imports.knowing.KnownBy;
import linchpin.feedback.imports.mapping.Conversion;
import linchpin.feedback.imports.mapping.Mapping;
import linchpin.platform.Tenancy;
import linchpin.tables.Rows;
import org.springframework.stereotype.Component;

/** What turns rows of an import into what is stored, in the preview as in earnest. */
@Component
public class Conversions {

    private final ImportFiles files;
    private final RowRules rules;
    private final SentBefore sentBefore;

    Conversions(ImportFiles files, RowRules rules, SentBefore sentBefore) {
        this.files = files;
        this.rules = rules;
        this.sentBefore = sentBefore;
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

    boolean hasFile(ImportId id) {
        return Files.exists(files.path(id));
    }

    /** Its rows are stored, and the file is needed no more. */
    void forget(Import work) {
        files.forget(work.id());
    }

    private Conversion conversion(Import work, Path counting) {
        var mapping = work.knownMapping();
        return new Conversion(
                Tenancy.organisation(), mapping, work.knownSurvey(), rules.today(), knownBy(work, mapping), counting);
    }

    /** Rows of another source are other rows. */
    private KnownBy knownBy(Import work, Mapping mapping) {
        if (!work.asSent() || mapping.numbersRows()) {
            return new KnownBy(work.asSent(), null);
        }
        var then = sentBefore
                .readThen(work)
                .filter(one -> one.said().source().equals(mapping.said().source()));
        return new KnownBy(true, then.orElse(null));
    }
}
