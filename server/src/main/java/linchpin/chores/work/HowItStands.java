package linchpin.chores.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import linchpin.platform.OneLook;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How it stands with what runs by itself for the organisation in scope, or for the whole installation. */
@Component
public class HowItStands {

    /** After so many failures in a row somebody should know. */
    public static final int PERSISTENT = 3;

    private static final String WORK = """
            select task_instance like (select platform.current_org() || '/%') as errand, split_part(task_name, '@', 1) as name, count(*) as many, bool_or(picked) as at_work, min(execution_time) as next,
                   max(last_success) as succeeded, max(last_failure) as failed, max(coalesce(consecutive_failures, 0)) as failures,
                   (array_agg(failed_with order by last_failure desc nulls last))[1] as kind
            from chores.work
            where task_instance in ((select platform.current_org()::text), 'installation')
               or task_instance like (select platform.current_org() || '/%')
            group by 1, 2 order by 2""";

    private final JdbcClient jdbc;

    public HowItStands(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One chore, or all errands of one kind that are not done yet; of each node's own, the worst of them.
     *
     * @param failures in a row
     * @param kind of the last failure; null where it never failed
     */
    public record ChoreRow(
            String name,
            long many,
            boolean atWork,
            Instant next,
            @Nullable Instant succeeded,
            @Nullable Instant failed,
            int failures,
            @Nullable String kind) {

        public boolean persistent() {
            return failures >= PERSISTENT;
        }
    }

    @Transactional(readOnly = true)
    public List<ChoreRow> chores() {
        return rows(false);
    }

    @Transactional(readOnly = true)
    public List<ChoreRow> errands() {
        return rows(true);
    }

    private record Work(boolean errand, ChoreRow row) {}

    private List<ChoreRow> rows(boolean errands) {
        List<Work> all = OneLook.once(
                this,
                "rows",
                () -> jdbc.sql(WORK)
                        .query((row, _) -> new Work(row.getBoolean("errand"), row(row)))
                        .list());
        return all.stream()
                .filter(work -> work.errand() == errands)
                .map(Work::row)
                .toList();
    }

    private static ChoreRow row(ResultSet row) throws SQLException {
        var next = instant(row, "next");
        return new ChoreRow(
                row.getString("name"),
                row.getLong("many"),
                row.getBoolean("at_work"),
                next == null ? Instant.EPOCH : next,
                instant(row, "succeeded"),
                instant(row, "failed"),
                row.getInt("failures"),
                row.getString("kind"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
