package linchpin.feedback.imports.refused;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import linchpin.feedback.imports.running.Import;
import linchpin.feedback.imports.running.ImportId;
import linchpin.organisation.OrganisationId;
import linchpin.platform.Tenancy;
import linchpin.tables.writing.CorrectionFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** The rows that could not be taken, to be read and to be corrected. */
@Component
public class RefusedRows {

    private static final int PAGE = 2_000;

    /** Part of the reason, as the reading of dates gives it. */
    private static final String EITHER_WAY = "%can be read day first or month first%";

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    RefusedRows(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** @param columnName empty where it is the row as a whole */
    public record Refused(long rowNumber, String columnName, String reason) {}

    /**
     * Rows whose dates can be read day first or month first.
     *
     * @param waiting how many, until somebody says which
     * @param settledIn the imports that others came in with
     */
    public record Dates(long waiting, List<UUID> settledIn) {}

    private record Kept(long rowNumber, String record) {}

    /** @return the first hundred */
    @Transactional(readOnly = true)
    public List<Refused> first(ImportId id) {
        return jdbc.sql("""
                        select row_number, column_name, reason from feedback.import_refusal where import_id = :id
                        order by row_number limit 100""").param("id", id.id()).query(Refused.class).list();
    }

    @Transactional(readOnly = true)
    public Dates dates(ImportId id) {
        var waiting = jdbc.sql("""
                        select count(*) from feedback.import_refusal
                        where import_id = :id and settled_in is null and reason like :reason""")
                .param("id", id.id())
                .param("reason", EITHER_WAY)
                .query(Long.class)
                .single();
        var settled = jdbc.sql("""
                        select distinct settled_in from feedback.import_refusal
                        where import_id = :id and settled_in is not null""").param("id", id.id()).query(UUID.class).list();
        return new Dates(waiting, settled);
    }

    /** @return how many of those whose dates waited come in with this other import */
    @Transactional
    public int settleDates(ImportId id, ImportId in) {
        return jdbc.sql("""
                        update feedback.import_refusal set settled_in = :in
                        where import_id = :id and settled_in is null and reason like :reason""")
                .param("in", in.id())
                .param("id", id.id())
                .param("reason", EITHER_WAY)
                .update();
    }

    /** Writes a file like the one they came in, with the reason in a column before the others; some at a time, for there may be a million. */
    public void write(OrganisationId organisation, Import work, OutputStream out) {
        write(organisation, work, null, out);
    }

    /** @param in only those that come in with this other import; null for all */
    void write(OrganisationId organisation, Import work, @Nullable ImportId in, OutputStream out) {
        try (var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            var layout = work.knownLayout();
            var delimiter = layout.workbook() ? ',' : layout.delimiter();
            writer.write(new CorrectionFile(delimiter).header(work.header()));
            var after = 0L;
            for (var some = some(organisation, work.id(), in, after);
                    !some.isEmpty();
                    some = some(organisation, work.id(), in, after)) {
                for (var row : some) {
                    writer.write(row.record());
                }
                after = some.getLast().rowNumber();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The refused rows could not be sent", e);
        }
    }

    private List<Kept> some(OrganisationId organisation, ImportId id, @Nullable ImportId in, long after) {
        return Tenancy.in(
                organisation.id(),
                () -> transactions.execute(_ -> jdbc.sql("""
                                select row_number, record from feedback.import_refusal
                                where import_id = :id and row_number > :after
                                  and (cast(:in as uuid) is null or settled_in = :in) order by row_number limit :page""")
                        .param("id", id.id())
                        .param("after", after)
                        .param("in", in == null ? null : in.id())
                        .param("page", PAGE)
                        .query(Kept.class)
                        .list()));
    }
}
