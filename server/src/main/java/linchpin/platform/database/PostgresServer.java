package linchpin.platform.database;

import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import linchpin.platform.CannotStart;
import linchpin.platform.Secrets;
import linchpin.platform.Settings;
import linchpin.platform.database.Address.Login;
import org.jspecify.annotations.Nullable;

/** The PostgreSQL this installation uses: the embedded one, started here and stopped with us, or one of somebody's own. */
final class PostgresServer implements AutoCloseable {

    private static final String OWNER = "linchpin_owner";
    private static final String DATABASE = "linchpin";

    private final Address address;
    private final @Nullable EmbeddedPostgres embedded;
    private final boolean ours;

    private PostgresServer(Address address, @Nullable EmbeddedPostgres embedded, boolean ours) {
        this.address = address;
        this.embedded = embedded;
        this.ours = ours;
    }

    static PostgresServer from(Settings settings, Secrets secrets) {
        var url = settings.databaseUrl();
        return url == null || url.isBlank() ? embedded(settings, secrets) : external(url.strip(), settings, secrets);
    }

    /** In a directory that has none yet, or in a database of somebody's own, to be filled. */
    static PostgresServer toFill(Settings settings, Secrets secrets) {
        var url = settings.databaseUrl();
        return url == null || url.isBlank()
                ? started(EmbeddedPostgres.toFill(settings.data().resolve("postgres"), secrets), secrets)
                : external(url.strip(), settings, secrets);
    }

    Address address() {
        return address;
    }

    /** @return whether it is the one in our data directory, which this process runs or another of ours beside it */
    boolean ours() {
        return ours;
    }

    /** @return the server that this process runs; null where somebody else does */
    @Nullable
    EmbeddedPostgres embedded() {
        return embedded;
    }

    private static PostgresServer embedded(Settings settings, Secrets secrets) {
        var directory = settings.data().resolve("postgres");
        var running = settings.join() ? Running.portIn(directory) : Optional.<Integer>empty();
        return running.map(
                        port -> new PostgresServer(embedded(EmbeddedPostgres.url(port, DATABASE), secrets), null, true))
                .orElseGet(() -> started(EmbeddedPostgres.in(directory, secrets), secrets));
    }

    private static PostgresServer started(EmbeddedPostgres server, Secrets secrets) {
        try {
            new EmbeddedDatabase(server, OWNER, secrets.password("database owner")).prepare(DATABASE);
        } catch (SQLException e) {
            server.close();
            throw new IllegalStateException("The embedded database could not be prepared", e);
        }
        return new PostgresServer(embedded(server.url(DATABASE), secrets), server, true);
    }

    private static Address embedded(String url, Secrets secrets) {
        return address(url, new Login(OWNER, secrets.password("database owner")), DATABASE, secrets);
    }

    private static PostgresServer external(String url, Settings settings, Secrets secrets) {
        var uri = URI.create(url.replaceFirst("^jdbc:", ""));
        var named = uri.getUserInfo() == null ? new String[] {"", ""} : (uri.getUserInfo() + ":").split(":", 3);
        var owner = Objects.requireNonNullElse(settings.databaseUser(), named[0]);
        var password = Objects.requireNonNullElse(settings.databasePassword(), named[1]);
        var database = uri.getPath().substring(1);
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        var port = uri.getPort() < 0 ? 5432 : uri.getPort();
        var jdbc = "jdbc:postgresql://" + uri.getHost() + ":" + port + "/" + database + query;
        refuseOldOne(jdbc, owner, password);
        return new PostgresServer(address(jdbc, new Login(owner, password), database, secrets), null, false);
    }

    /** Roles of its own for each database, so that two installations in one cluster share none. */
    private static Address address(String url, Login owner, String database, Secrets secrets) {
        var name = database.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_");
        return new Address(
                url,
                owner,
                new Login(name + "_app", secrets.password("database runtime")),
                new Login(name + "_backup", secrets.password("database backup")));
    }

    /** uuidv7() came with PostgreSQL 18. */
    private static void refuseOldOne(String url, String owner, String password) {
        try (var connection = DriverManager.getConnection(url, owner, password)) {
            if (connection.getMetaData().getDatabaseMajorVersion() < 18) {
                throw new CannotStart("It needs PostgreSQL 18 or later, and " + url + " is "
                        + connection.getMetaData().getDatabaseProductVersion() + ".");
            }
        } catch (SQLException e) {
            throw new CannotStart(
                    "The database " + url + " could not be reached as " + owner + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
