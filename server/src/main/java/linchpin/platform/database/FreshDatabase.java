package linchpin.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import linchpin.platform.CannotStart;
import linchpin.platform.Secrets;
import linchpin.platform.Settings;
import org.springframework.modulith.NamedInterface;

/** A database in which nothing is yet, made or found empty, for what a backup brings. */
@NamedInterface("whole")
public final class FreshDatabase implements AutoCloseable {

    private static final String OBJECTS = """
            select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_%' limit 1""";

    private static final String SCHEMAS = """
            select nspname from pg_namespace
            where nspname not in ('public', 'information_schema') and nspname not like 'pg\\_%'""";

    private final PostgresServer server;
    private final Migrations migrations;

    private FreshDatabase(PostgresServer server, Secrets secrets) {
        this.server = server;
        this.migrations = new Migrations(server.address(), secrets);
    }

    /**
     * @param settings say where: in a directory that has none, or in a database of somebody's own
     * @throws CannotStart where there is something already
     */
    public static FreshDatabase in(Settings settings, Secrets secrets) throws SQLException {
        var server = PostgresServer.toFill(settings, secrets);
        try {
            var fresh = new FreshDatabase(server, secrets);
            fresh.refuseUnlessEmpty();
            return fresh;
        } catch (SQLException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private void refuseUnlessEmpty() throws SQLException {
        try (var owner = owner();
                var query = owner.prepareStatement(OBJECTS);
                var found = query.executeQuery()) {
            if (found.next()) {
                throw new CannotStart("There is something in the database "
                        + server.address().url() + " already. Name one that is empty; nothing in it was changed.");
            }
        }
    }

    /** @return a connection as the owner of all there is, held by row-level security like everybody */
    public Connection owner() throws SQLException {
        return server.address().as(server.address().owner());
    }

    /**
     * Makes the tables as they were where these migrations had run and no others.
     *
     * @throws CannotStart where this product does not have them, or has other ones by their names
     */
    public void migrateTo(List<Applied> applied) throws SQLException, IOException {
        var scripts = Files.createTempDirectory("linchpin-migrations");
        try {
            for (var migration : applied) {
                copy(migration.script(), scripts);
            }
            migrations.runOnly(scripts, applied);
        } finally {
            Trees.delete(scripts);
        }
    }

    private static void copy(String script, Path scripts) throws IOException {
        var target = scripts.resolve(script).normalize();
        var source = FreshDatabase.class.getResourceAsStream("/db/migration/" + script);
        if (source == null || !target.startsWith(scripts)) {
            throw new CannotStart(
                    "The tables were made by " + script
                            + ", which this version of Linchpin does not know. Take the version that made them, or a later one.");
        }
        try (source) {
            Files.createDirectories(target.getParent());
            Files.copy(source, target);
        }
    }

    /** Goes on to the tables of this version. */
    public void migrate() throws SQLException {
        migrations.run();
    }

    /** Takes away whatever came into it since: in a database of somebody's own, nothing else would. */
    public void empty() throws SQLException {
        try (var owner = owner();
                var statement = owner.createStatement()) {
            var drop = new StringBuilder("drop table if exists public.flyway_schema_history");
            try (var schemas = statement.executeQuery(SCHEMAS)) {
                while (schemas.next()) {
                    drop.append("; drop schema ").append(schemas.getString(1)).append(" cascade");
                }
            }
            statement.execute(drop.toString());
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
