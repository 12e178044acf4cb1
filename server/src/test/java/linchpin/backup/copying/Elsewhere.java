package linchpin.backup.copying;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import linchpin.support.TestDatabase;

/** An empty PostgreSQL of somebody's own, whose owner is what the handbook asks for: no superuser, but one who may make roles. */
public record Elsewhere(String url, Restore.External external) {

    public static Elsewhere empty() throws SQLException {
        var url = TestDatabase.fresh();
        var database = url.substring(url.lastIndexOf('/') + 1);
        var owner = "owner_of_" + database;
        var elsewhere = new Elsewhere(url, new Restore.External(url, owner, "secret"));
        elsewhere.run("create role " + owner + " login createrole password 'secret'");
        elsewhere.run("alter database " + database + " owner to " + owner);
        return elsewhere;
    }

    /** @return a connection as a superuser, whom no policy holds */
    public Connection superuser() throws SQLException {
        return superuser(url);
    }

    public static Connection superuser(String url) throws SQLException {
        return DriverManager.getConnection(TestDatabase.jdbc(url));
    }

    public void run(String sql) throws SQLException {
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public long number(String sql) throws SQLException {
        try (var connection = superuser();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
