package linchpin.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import linchpin.platform.Background;
import linchpin.platform.TimeZones;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Connections for pages, and others for work in the {@link Background}: however much of that there is, pages find theirs. Nobody who waits for
 * a page waits long for a row, or keeps others waiting: what takes longer is ended, and said.
 */
final class Pools extends AbstractDataSource implements AutoCloseable {

    private static final int FOR_PAGES = 12;
    /** Eight at most are used while three imports are at work (linchpin.chores.running.Pace). */
    private static final int IN_BACKGROUND = 10;

    /** In one zone, so that few transactions change it; and whoever waited for another sees what that one did, whatever the server is set to. */
    private static final String ALL =
            "set time zone '" + TimeZones.USUAL + "'; set default_transaction_isolation = 'read committed'";

    private static final String PAGES = ALL
            + "; set lock_timeout = '2s'; set statement_timeout = '15s'; set idle_in_transaction_session_timeout = '30s'";
    private static final String BACKGROUND =
            ALL + "; set lock_timeout = '30s'; set idle_in_transaction_session_timeout = '15min'";

    private final HikariDataSource pages;
    private final HikariDataSource background;

    /** @param ours whether the database's processes are this machine's, and of a user that we may speak for */
    Pools(Address address, boolean ours) {
        pages = pool(opened(address, "pages"), "pages", FOR_PAGES, PAGES);
        var opened = opened(address, "background");
        background = pool(ours ? new LastInTurn(opened) : opened, "background", IN_BACKGROUND, BACKGROUND);
    }

    private static HikariDataSource pool(DataSource opened, String name, int connections, String begin) {
        var pool = new HikariConfig();
        pool.setPoolName(name);
        pool.setDataSource(opened);
        pool.setMaximumPoolSize(connections);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(5_000);
        pool.setInitializationFailTimeout(-1); // opened when first used
        pool.setConnectionInitSql(begin);
        return new HikariDataSource(pool);
    }

    private static DataSource opened(Address address, String name) {
        var opened = new PGSimpleDataSource();
        opened.setUrl(address.url());
        opened.setUser(address.runtime().name());
        opened.setPassword(address.runtime().password());
        opened.setReWriteBatchedInserts(true);
        // Details of a failed statement quote the row, and a row may be somebody's story.
        opened.setLogServerErrorDetail(false);
        opened.setApplicationName("linchpin " + name);
        return opened;
    }

    /**
     * Whoever the database begins here for work in the background takes a processor when nobody else wants it: an import goes as fast as ever with
     * nobody there, and gives way to who speaks within a moment, in the middle of a statement too. Where that cannot be said, it goes on as before.
     */
    private static final class LastInTurn extends DelegatingDataSource {

        private static final String NICENESS = "10";

        LastInTurn(DataSource opened) {
            super(opened);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var opened = super.getConnection();
            var process = opened.unwrap(PGConnection.class).getBackendPID();
            ProcessHandle.of(process).filter(Orphan::isPostgres).ifPresent(LastInTurn::lower);
            return opened;
        }

        /** Each has a session of its own, and where Linux shares out by sessions first, it is that which has to give way. */
        private static void lower(ProcessHandle process) {
            try {
                Files.writeString(Path.of("/proc", Long.toString(process.pid()), "autogroup"), NICENESS);
            } catch (IOException e) { // it does not share out so
            }
            try {
                Unprivileged.run(List.of("renice", "-n", NICENESS, "-p", Long.toString(process.pid())));
            } catch (IOException e) { // there is no such program here
            }
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        return (Background.here() ? background : pages).getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new UnsupportedOperationException("Everybody is the runtime role");
    }

    @Override
    public void close() {
        pages.close();
        background.close();
    }
}
