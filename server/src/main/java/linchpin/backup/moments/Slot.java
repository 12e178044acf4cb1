package linchpin.backup.moments;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A name in the server for which it keeps its log until told that it was fetched, and no more than it is allowed to
 * ({@code max_slot_wal_keep_size}); and how far the log is. No copy of the server has it, so whoever goes back begins another chain.
 *
 * @param now by the clock that commits are dated by, before it was looked how far the log is
 * @param name of it; null where the server keeps its log for nobody
 * @param kept from where on the server has its log still
 * @param flushed up to where the log is on the server's disk, and so whatever was acknowledged
 * @param timeline which begins anew whenever somebody goes back to a moment
 * @param size of a log file
 */
record Slot(Instant now, @Nullable String name, long kept, long flushed, int timeline, int size) {

    static final String OURS = "linchpin_";

    private static final String ASK = """
            select clock_timestamp(), slot.slot_name, coalesce(pg_wal_lsn_diff(slot.restart_lsn, '0/0'), 0)::bigint,
                pg_wal_lsn_diff(pg_current_wal_flush_lsn(), '0/0')::bigint,
                ('x' || substr(pg_walfile_name(pg_current_wal_insert_lsn()), 1, 8))::bit(32)::int,
                (select setting::int from pg_settings where name = 'wal_segment_size')
            from (select) one left join pg_replication_slots slot
                on slot.slot_name ~ '^linchpin_[0-9a-f]{16}_[0-9a-f]{8}$' and slot.wal_status in ('reserved', 'extended', 'unreserved')
            limit 1""";

    static Slot ask(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(ASK);
                var row = query.executeQuery()) {
            row.next();
            return new Slot(
                    row.getObject(1, OffsetDateTime.class).toInstant(),
                    row.getString(2),
                    row.getLong(3),
                    row.getLong(4),
                    row.getInt(5),
                    row.getInt(6));
        }
    }

    /** @return a name that nobody had yet, for logs that are sealed with the key with this fingerprint */
    static String fresh(String key) {
        return String.format(Locale.ROOT, "%s%s_%08x", OURS, key, new SecureRandom().nextInt());
    }

    /** From now on the server keeps its log for this name, and for no other of ours. */
    static void make(Connection connection, String name) throws SQLException {
        end(connection);
        run(connection, "select pg_create_physical_replication_slot(?, true)", name);
    }

    /** The server need not keep its log for us. */
    static void end(Connection connection) throws SQLException {
        run(
                connection,
                "select pg_drop_replication_slot(slot_name) from pg_replication_slots where starts_with(slot_name, ?)",
                OURS);
    }

    /** Tells the server what it need no longer keep. */
    void fetched(Connection connection, long place) throws SQLException {
        if (name != null && place > kept) {
            try (var query =
                    connection.prepareStatement("select pg_replication_slot_advance(?, '0/0'::pg_lsn + ?::numeric)")) {
                query.setString(1, name);
                query.setLong(2, place);
                query.execute();
            }
        }
    }

    private static void run(Connection connection, String sql, String name) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            query.setString(1, name);
            query.execute();
        }
    }

    /** @return the name of one that there is */
    String required() {
        return Objects.requireNonNull(name);
    }

    boolean sealedWith(String key) {
        return name != null && name.startsWith(OURS + key + "_");
    }
}
