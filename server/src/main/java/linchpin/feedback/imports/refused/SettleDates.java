package linchpin.feedback.imports.refused;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import linchpin.feedback.imports.dates.DateOrder;
import linchpin.feedback.imports.dates.DateReading;
import linchpin.feedback.imports.running.Import;
import linchpin.feedback.imports.running.ImportDesk;
import linchpin.feedback.imports.running.ImportFiles;
import linchpin.feedback.imports.running.ImportId;
import linchpin.feedback.imports.running.ImportState;
import linchpin.feedback.imports.running.Imports;
import linchpin.organisation.OrganisationId;
import org.springframework.stereotype.Component;

/**
 * Sends the refused rows again whose dates can be read either way, in a file of their own, read as somebody says and in all else as before.
 * So they are counted, can be undone, and come in once, like any other rows.
 */
@Component
class SettleDates {

    private final RefusedRows rows;
    private final ImportFiles files;
    private final Imports imports;
    private final ImportDesk desk;

    SettleDates(RefusedRows rows, ImportFiles files, Imports imports, ImportDesk desk) {
        this.rows = rows;
        this.files = files;
        this.imports = imports;
        this.desk = desk;
    }

    /** @return the import that they come in with; the one they were refused in where none waits any longer */
    ImportId settle(Import work, DateOrder order, OrganisationId organisation) throws InterruptedException {
        var id = new ImportId(UUID.randomUUID());
        if (!work.state().ended() || rows.settleDates(work.id(), id) == 0) {
            return work.id();
        }
        keep(work, id, organisation);
        imports.begin(id, work.name() + (order == DateOrder.DAY_FIRST ? ", read day first" : ", read month first"));
        desk.read(id);
        if (imports.with(id).state() == ImportState.WAITING) {
            var mapping = work.knownMapping();
            var dates = new DateReading(order, -1, Map.of(), mapping.dates().twoDigitYears(), true, false);
            imports.choose(id, mapping.with(dates), work.profile());
            imports.start(id);
        }
        return id;
    }

    /** By way of a file of this process's own, as there may be a million. */
    private void keep(Import work, ImportId id, OrganisationId organisation) {
        try {
            var written = Files.createTempFile("refused", ".csv");
            try {
                try (var out = Files.newOutputStream(written)) {
                    rows.write(organisation, work, id, out);
                }
                try (var in = Files.newInputStream(written)) {
                    files.keep(id, in);
                }
            } finally {
                Files.delete(written);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The refused rows could not be sent again", e);
        }
    }
}
