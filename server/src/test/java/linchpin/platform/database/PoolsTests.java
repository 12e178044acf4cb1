package linchpin.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import linchpin.platform.Background;
import linchpin.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.postgresql.PGConnection;

/** Whose processes at the database's end give way to whose. */
@EnabledOnOs(OS.LINUX)
@DisabledIfEnvironmentVariable(named = "LINCHPIN_TEST_DATABASE_URL", matches = ".+") // it may be another machine's
class PoolsTests {

    private static Pools pools(boolean ours) {
        return pools(TestDatabase.jdbc(TestDatabase.fresh()), ours);
    }

    private static Pools pools(String jdbc, boolean ours) {
        var query = URI.create(jdbc.substring("jdbc:".length())).getQuery();
        var login = new Address.Login(parameter(query, "user"), parameter(query, "password"));
        return new Pools(new Address(jdbc.substring(0, jdbc.indexOf('?')), login, login, login), ours);
    }

    private static String parameter(String query, String name) {
        return query.replaceFirst("^(?:.*&)?" + name + "=([^&]*).*$", "$1");
    }

    /** @return how much the process of a fresh connection gives way; the nineteenth word of what Linux says of it */
    private static int niceness(Pools pools) {
        try (var connection = pools.getConnection()) {
            var process = connection.unwrap(PGConnection.class).getBackendPID();
            var said = Files.readString(Path.of("/proc", Integer.toString(process), "stat"));
            return Integer.parseInt(said.substring(said.lastIndexOf(')') + 2).split(" ")[16]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatWorksInTheBackgroundGivesWayToPages() {
        try (var pools = pools(true)) {
            var pages = niceness(pools);
            assertThat(Background.call("test", () -> niceness(pools))).isGreaterThan(pages);
        }
    }

    @Test
    void theDatabaseOfSomebodyElseIsLeftAlone() {
        try (var pools = pools(false)) {
            var pages = niceness(pools);
            assertThat(Background.call("test", () -> niceness(pools))).isEqualTo(pages);
        }
    }

    /** Otherwise a giver would be refused who changes what another changes just then. */
    @Test
    void whatTheDatabaseIsSetToDoesNotChangeWhatATransactionSees() throws SQLException {
        var database = TestDatabase.jdbc(TestDatabase.fresh());
        try (var byHand = DriverManager.getConnection(database);
                var sets = byHand.createStatement()) {
            sets.execute(
                    "do $$ begin execute format('alter database %I set default_transaction_isolation = serializable', "
                            + "current_database()); end $$");
        }
        try (var pools = pools(database, false);
                var connection = pools.getConnection();
                var shown = connection.createStatement().executeQuery("show transaction_isolation")) {
            assertThat(shown.next()).isTrue();
            assertThat(shown.getString(1)).isEqualTo("read committed");
        }
    }
}
