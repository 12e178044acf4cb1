package linchpin.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import linchpin.platform.Background;
import linchpin.platform.TimeZones;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * Connections for pages, and others for work in the {@link Background}: however much of that there is, pages find theirs. Nobody who waits for
 * a page waits long for a row, or keeps others waiting: what takes longer is ended, and said.
 */
final class Pools extends AbstractDataSource implements AutoCloseable {

    private static final int FOR_PAGES = 12;
    /** Eight at most are used while three imports are at work (linchpin.chores.running.Pace). */
    private static final int IN_BACKGROUND = 10;

    private static final String SAME_ZONE =
            "set time zone '" + TimeZones.USUAL + "'"; // so that few transactions change it
    private static final String PAGES = SAME_ZONE
            + "; set lock_timeout = '2s'; set statement_timeout = '15s'; set idle_in_transaction_session_timeout = '30s'";
    private static final String BACKGROUND =
            SAME_ZONE + "; set lock_timeout = '30s'; set idle_in_transaction_session_timeout = '15min'";

    private final HikariDataSource pages;
    private final HikariDataSource background;

    Pools(Address address) {
        pages = pool(address, "pages", FOR_PAGES, PAGES);
        background = pool(address, "background", IN_BACKGROUND, BACKGROUND);
    }

    private static HikariDataSource pool(Address address, String name, int connections, String begin) {
        var pool = new HikariConfig();
        pool.setPoolName(name);
        pool.setJdbcUrl(address.url());
        pool.setUsername(address.runtime().name());
        pool.setPassword(address.runtime().password());
        pool.setMaximumPoolSize(connections);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(5_000);
        pool.setInitializationFailTimeout(-1); // opened when first used
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        // Details of a failed statement quote the row, and a row may be somebody's story.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        pool.addDataSourceProperty("ApplicationName", "linchpin " + name);
        pool.setConnectionInitSql(begin);
        return new HikariDataSource(pool);
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
