package linchpin.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import linchpin.platform.Secrets;
import org.flywaydb.core.Flyway;

/** Brings a database to this version of the product, as its owner; the product itself never has the owner's rights. */
final class Migrations {

    private final Address address;
    private final Secrets secrets;

    Migrations(Address address, Secrets secrets) {
        this.address = address;
        this.secrets = secrets;
    }

    void run() throws SQLException {
        try (var connection = DriverManager.getConnection(address.url(), address.owner(), address.ownerPassword())) {
            runtimeRole(connection);
            migrate();
            rememberContextKey(connection);
        }
    }

    private void migrate() {
        Flyway.configure()
                .dataSource(address.url(), address.owner(), address.ownerPassword())
                .locations("classpath:db/migration")
                .placeholders(Map.of("app", address.runtime(), "owner", address.owner()))
                .defaultSchema("public")
                .outOfOrder(true) // modules number their migrations apart
                .load()
                .migrate();
    }

    /** Left alone where it can sign in already, so that an administrator may make it for an owner who must not make roles. */
    private void runtimeRole(Connection connection) throws SQLException {
        if (runtimeSignsIn()) {
            return;
        }
        var exists = false;
        try (var query = connection.prepareStatement("select 1 from pg_roles where rolname = ?")) {
            query.setString(1, address.runtime());
            exists = query.executeQuery().next();
        }
        try (var statement = connection.createStatement()) {
            // Names and the derived password hold only letters, digits and "_": no quoting can go wrong.
            statement.execute((exists ? "alter" : "create") + " role " + address.runtime() + " login password '"
                    + address.runtimePassword() + "'");
        }
    }

    private boolean runtimeSignsIn() {
        try (var _ = DriverManager.getConnection(address.url(), address.runtime(), address.runtimePassword())) {
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private void rememberContextKey(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("insert into platform.context_key (key) values (?)"
                + " on conflict (only_row) do update set key = excluded.key where context_key.key <> excluded.key")) {
            statement.setBytes(1, contextKey(secrets));
            statement.executeUpdate();
        }
    }

    static byte[] contextKey(Secrets secrets) {
        return secrets.key("row-level security context");
    }
}
