package linchpin.backup.nightly;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import linchpin.platform.OneLook;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What became of the backup of each night, as all nodes see it. */
@Component
class Nights {

    private static final String COLUMNS =
            "select day, due, begun_at, made_at, proved_at, rows, failed_with from backup.night ";

    private final JdbcClient jdbc;

    Nights(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One night.
     *
     * @param due whether a backup was to be made in it
     * @param made when there was a file; null while there is none
     * @param proved when it had been brought back, row for row; null where it has not
     * @param rows of the whole installation
     * @param failedWith the kind of the last failure; null where it never failed, or went well since
     */
    record Night(
            LocalDate day,
            boolean due,
            Instant begun,
            @Nullable Instant made,
            @Nullable Instant proved,
            long rows,
            @Nullable String failedWith) {}

    @Transactional(readOnly = true)
    public Optional<Night> of(LocalDate day) {
        return jdbc.sql(COLUMNS + "where day = :day")
                .param("day", day)
                .query((row, _) -> night(row))
                .optional();
    }

    /** @return those that were due, the last one first */
    @Transactional(readOnly = true)
    public List<Night> last(int many) {
        return jdbc.sql(COLUMNS + "where due order by day desc limit :many")
                .param("many", many)
                .query((row, _) -> night(row))
                .list();
    }

    /** @return when something last was known to be safe: the last proof, or else the beginning, when there was nothing to lose */
    @Transactional(readOnly = true)
    public Optional<Instant> safe() {
        var known = known();
        return Optional.ofNullable(known.proof() == null ? known.begun() : known.proof());
    }

    /** @return when a backup was last brought back */
    @Transactional(readOnly = true)
    public Optional<Instant> proof() {
        return Optional.ofNullable(known().proof());
    }

    private record Known(@Nullable Instant proof, @Nullable Instant begun) {}

    private Known known() {
        return OneLook.once(
                this,
                "known",
                () -> jdbc.sql("select max(proved_at) as proof, min(begun_at) as begun from backup.night")
                        .query((row, _) -> new Known(instant(row, "proof"), instant(row, "begun")))
                        .single());
    }

    @Transactional(readOnly = true)
    public boolean none() {
        return jdbc.sql("select not exists (select 1 from backup.night)")
                .query(Boolean.class)
                .single();
    }

    @Transactional
    public void begin(LocalDate day, boolean due, Instant now) {
        jdbc.sql("""
                        insert into backup.night (day, due, begun_at) values (:day, :due, :now)
                        on conflict (day) do update set begun_at = excluded.begun_at, made_at = null, rows = null""")
                .param("day", day)
                .param("due", due)
                .param("now", stored(now))
                .update();
    }

    @Transactional
    public void made(LocalDate day, long rows, Instant now) {
        jdbc.sql("update backup.night set made_at = :now, rows = :rows where day = :day")
                .param("day", day)
                .param("rows", rows)
                .param("now", stored(now))
                .update();
    }

    @Transactional
    public void proved(LocalDate day, Instant now) {
        jdbc.sql("update backup.night set proved_at = :now, failed_with = null where day = :day")
                .param("day", day)
                .param("now", stored(now))
                .update();
    }

    @Transactional
    public void failed(LocalDate day, String kind) {
        jdbc.sql("update backup.night set failed_with = :kind where day = :day")
                .param("day", day)
                .param("kind", kind)
                .update();
    }

    private static Night night(ResultSet row) throws SQLException {
        return new Night(
                row.getObject("day", LocalDate.class),
                row.getBoolean("due"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                instant(row, "made_at"),
                instant(row, "proved_at"),
                row.getLong("rows"),
                row.getString("failed_with"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
