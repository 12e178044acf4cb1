package linchpin.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
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
        try (var statement =
                connection.prepareStatement("insert into platform.context_key (inner_pad, outer_pad) values (?, ?)"
                        + " on conflict (only_row) do update set inner_pad = excluded.inner_pad, outer_pad = excluded.outer_pad"
                        + " where context_key.inner_pad <> excluded.inner_pad")) {
            statement.setBytes(1, padded(contextKey(secrets), 0x36));
            statement.setBytes(2, padded(contextKey(secrets), 0x5c));
            statement.executeUpdate();
        }
    }

    /** HMAC (RFC 2104): the key, filled up with zeros to a block of 64 bytes, each byte combined with the pad's. */
    private static byte[] padded(byte[] key, int pad) {
        var block = Arrays.copyOf(key, 64);
        for (var i = 0; i < block.length; i++) {
            block[i] = (byte) (block[i] ^ pad);
        }
        return block;
    }

    static byte[] contextKey(Secrets secrets) {
        return secrets.key("row-level security context");
    }
}
