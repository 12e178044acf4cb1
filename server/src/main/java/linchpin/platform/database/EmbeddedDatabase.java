package linchpin.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** What only the superuser can do, done once in a fresh cluster: an owner without its powers, and the database itself. */
final class EmbeddedDatabase {

    private final EmbeddedPostgres server;
    private final String owner;
    private final String ownerPassword;

    EmbeddedDatabase(EmbeddedPostgres server, String owner, String ownerPassword) {
        this.server = server;
        this.owner = owner;
        this.ownerPassword = ownerPassword;
    }

    void prepare(String database) throws SQLException {
        try (var connection = superuser("postgres")) {
            if (!exists(connection, "select 1 from pg_roles where rolname = ?", owner)) {
                execute(connection, "create role " + owner + " login createrole password '" + ownerPassword + "'");
            }
            if (!exists(connection, "select 1 from pg_database where datname = ?", database)) {
                execute(connection, "create database " + database + " owner " + owner);
            }
        }
        try (var connection = superuser(database)) {
            execute(connection, "revoke all on schema public from public");
            execute(connection, "grant all on schema public to " + owner);
            // Under row-level security an index serves only operators that PostgreSQL trusts not to leak. Matching a
            // text vector
            // raises no error and prints nothing, so it may be trusted; without this a search reads every row (record
            // 0003).
            execute(connection, "create schema if not exists trigrams authorization " + owner);
            execute(connection, "create extension if not exists pg_trgm with schema trigrams");
            execute(connection, "alter function trigrams.similarity_op(text, text) leakproof");
            execute(connection, "alter function pg_catalog.ts_match_vq(tsvector, tsquery) leakproof");
        }
    }

    private Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(server.url(database), EmbeddedPostgres.SUPERUSER, server.password());
    }

    private static boolean exists(Connection connection, String sql, String name) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            query.setString(1, name);
            return query.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
