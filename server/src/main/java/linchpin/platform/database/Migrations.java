package linchpin.platform.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import linchpin.platform.CannotStart;
import linchpin.platform.Secrets;
import linchpin.platform.database.Address.Login;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/** Brings a database to this version of the product, as its owner; the product itself never has the owner's rights. */
final class Migrations {

    private final Address address;
    private final Secrets secrets;

    Migrations(Address address, Secrets secrets) {
        this.address = address;
        this.secrets = secrets;
    }

    void run() throws SQLException {
        try (var connection = address.as(address.owner())) {
            makeRole(address.runtime(), connection);
            makeRole(address.reader(), connection);
            flyway("classpath:db/migration").migrate();
            rememberContextKey(connection);
        }
    }

    /**
     * As it was where these had run and no others.
     *
     * @param scripts the directory that holds them, as they stand below {@code db/migration}
     * @throws CannotStart where one of them is not what had run there
     */
    void runOnly(Path scripts, List<Applied> applied) throws SQLException {
        try (var connection = address.as(address.owner())) {
            makeRole(address.runtime(), connection);
            makeRole(address.reader(), connection);
        }
        var flyway = flyway("filesystem:" + scripts);
        var ours = Arrays.stream(flyway.info().pending())
                .collect(Collectors.toMap(MigrationInfo::getScript, MigrationInfo::getChecksum));
        for (var migration : applied) {
            if (!Objects.equals(ours.get(migration.script()), migration.checksum())) {
                throw new CannotStart("The tables were made by another " + migration.script()
                        + " than this version of Linchpin has. Take the version that made them.");
            }
        }
        flyway.migrate();
    }

    private Flyway flyway(String location) {
        return Flyway.configure()
                .dataSource(
                        address.url(), address.owner().name(), address.owner().password())
                .locations(location)
                .placeholders(Map.of(
                        "app", address.runtime().name(),
                        "owner", address.owner().name(),
                        "reader", address.reader().name()))
                .defaultSchema("public")
                .outOfOrder(true) // modules number their migrations apart (record 0027)
                .load();
    }

    /** Left alone where it can sign in already, so that an administrator may make it for an owner who must not make roles. */
    private void makeRole(Login login, Connection connection) throws SQLException {
        if (signsIn(login)) {
            return;
        }
        var exists = false;
        try (var query = connection.prepareStatement("select 1 from pg_roles where rolname = ?")) {
            query.setString(1, login.name());
            exists = query.executeQuery().next();
        }
        try (var statement = connection.createStatement()) {
            // Names and the derived password hold only letters, digits and "_": no quoting can go wrong.
            statement.execute((exists ? "alter" : "create") + " role " + login.name() + " login password '"
                    + login.password() + "'");
        }
    }

    private boolean signsIn(Login login) {
        try (var _ = address.as(login)) {
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
