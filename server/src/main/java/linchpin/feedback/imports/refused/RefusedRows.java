package linchpin.feedback.imports.refused;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import linchpin.feedback.imports.running.Import;
import linchpin.feedback.imports.running.ImportId;
import linchpin.organisation.OrganisationId;
import linchpin.platform.Tenancy;
import linchpin.tables.writing.CorrectionFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** The rows that could not be taken, to be read and to be corrected. */
@Component
public class RefusedRows {

    private static final int PAGE = 2_000;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    RefusedRows(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** @param columnName empty where it is the row as a whole */
    public record Refused(long rowNumber, String columnName, String reason) {}

    private record Kept(long rowNumber, String record) {}

    /** @return the first hundred */
    @Transactional(readOnly = true)
    public List<Refused> first(ImportId id) {
        return jdbc.sql("""
                        select row_number, column_name, reason from feedback.import_refusal where import_id = :id
                        order by row_number limit 100""").param("id", id.id()).query(Refused.class).list();
    }

    /** Writes a file like the one they came in, with the reason in a column before the others; some at a time, for there may be a million. */
    public void write(OrganisationId organisation, Import work, OutputStream out) {
        try (var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            var layout = work.knownLayout();
            var delimiter = layout.workbook() ? ',' : layout.delimiter();
            writer.write(new CorrectionFile(delimiter).header(work.header()));
            var after = 0L;
            for (var some = some(organisation, work.id(), after);
                    !some.isEmpty();
                    some = some(organisation, work.id(), after)) {
                for (var row : some) {
                    writer.write(row.record());
                }
                after = some.getLast().rowNumber();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The refused rows could not be sent", e);
        }
    }

    private List<Kept> some(OrganisationId organisation, ImportId id, long after) {
        return Tenancy.in(
                organisation.id(),
                () -> transactions.execute(_ -> jdbc.sql("""
                                select row_number, record from feedback.import_refusal
                                where import_id = :id and row_number > :after order by row_number limit :page""")
                        .param("id", id.id())
                        .param("after", after)
                        .param("page", PAGE)
                        .query(Kept.class)
                        .list()));
    }
}
