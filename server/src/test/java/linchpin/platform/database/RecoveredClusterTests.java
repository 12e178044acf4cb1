package linchpin.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import linchpin.platform.CannotStart;
import linchpin.platform.Secrets;
import linchpin.support.Product;
import linchpin.support.Proves;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** A server on files that were copied while another ran on them. */
@Proves("H8")
class RecoveredClusterTests {

    private static final Path DATA = Product.directory();
    private static final Path COPIED = DATA.resolve("copied");
    private static final Secrets SECRETS = Secrets.at(DATA, null);

    private static Instant moment;
    private static long end;

    private final Path there = DATA.resolve(UUID.randomUUID().toString());

    /** Two rows that the copy has or the log tells of, then a moment, then one more. */
    @BeforeAll
    static void copyWhileItRuns() throws SQLException, IOException {
        try (var server = EmbeddedPostgres.in(DATA.resolve("postgres"), SECRETS);
                var connection = WholeCluster.of(server).open()) {
            run(connection, "create table kept (id int)");
            run(connection, "insert into kept values (1)");
            run(connection, "select pg_backup_start('copy', true)");
            var files = WholeCluster.of(server).files();
            FileSystemUtils.copyRecursively(files, COPIED.resolve("cluster"));
            run(connection, "insert into kept values (2)");
            Files.writeString(
                    COPIED.resolve("cluster/backup_label"),
                    text(connection, "select labelfile from pg_backup_stop(false)"));
            moment = now(connection);
            run(connection, "insert into kept values (3)");
            end = Long.parseLong(text(connection, "select pg_wal_lsn_diff(pg_current_wal_flush_lsn(), '0/0')::bigint"));
            FileSystemUtils.deleteRecursively(COPIED.resolve("cluster/pg_wal"));
            FileSystemUtils.copyRecursively(files.resolve("pg_wal"), COPIED.resolve("cluster/pg_wal"));
            Files.delete(COPIED.resolve("cluster/postmaster.pid"));
        }
    }

    @BeforeEach
    void copyTheCopy() throws IOException {
        FileSystemUtils.copyRecursively(COPIED, there);
    }

    @AfterAll
    static void forget() throws IOException {
        FileSystemUtils.deleteRecursively(DATA);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static Instant now(Connection connection) throws SQLException {
        try (var row = connection.createStatement().executeQuery("select clock_timestamp()")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    private String rows(Instant until) throws SQLException, IOException {
        try (var server = RecoveredCluster.in(there, SECRETS, until);
                var connection = server.open("postgres")) {
            if (until == null) {
                assertThat(server.doneUpTo()).isGreaterThanOrEqualTo(end);
            }
            run(connection, "insert into kept values (9)"); // it is a server like any other
            return text(connection, "select string_agg(id::text, ' ' order by id) from kept");
        }
    }

    @Test
    void hasAllThatTheLogTells() throws Exception {
        assertThat(rows(null)).isEqualTo("1 2 3 9");
    }

    @Test
    void hasNothingThatWasCommittedLater() throws Exception {
        assertThat(rows(moment)).isEqualTo("1 2 9");
    }

    @Test
    void hasAllWhereNothingWasCommittedAfterTheMoment() throws Exception {
        assertThat(rows(moment.plusSeconds(3_600))).isEqualTo("1 2 3 9");
    }

    /** Its own log goes with what is half made. */
    @Test
    void saysWhatTheServerSaidThatCouldNotGoOn() throws IOException {
        Files.writeString(there.resolve("cluster/PG_VERSION"), "17\n");
        assertThatThrownBy(() -> RecoveredCluster.in(there, SECRETS, null))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("FATAL")
                .hasMessageContaining("incompatible with server");
    }
}
