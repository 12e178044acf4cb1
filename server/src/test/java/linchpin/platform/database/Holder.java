package linchpin.platform.database;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import linchpin.platform.CannotStart;
import linchpin.platform.Secrets;

/** Holds an embedded server in a process of its own and commits a row a moment, telling each once it is acknowledged;
 * where the server goes away, it waits until it is back. */
final class Holder {

    private Holder() {}

    public static void main(String[] arguments) throws Exception {
        var directory = Path.of(arguments[0]);
        try {
            var server = EmbeddedPostgres.in(directory.resolve("postgres"), Secrets.at(directory, null));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            System.out.println("at " + server.url("postgres"));
            for (; ; Thread.sleep(50)) {
                write(server);
            }
        } catch (CannotStart e) {
            System.out.println("refused " + e.getMessage());
        }
    }

    /** Until the server goes away. */
    private static void write(EmbeddedPostgres server) throws InterruptedException {
        try (var connection = DriverManager.getConnection(
                        server.url("postgres"), EmbeddedPostgres.SUPERUSER, server.password());
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists kept (id int generated always as identity)");
            try (var found = statement.executeQuery("select count(*) from kept")) {
                found.next();
                System.out.println("found " + found.getLong(1));
            }
            for (var row = 1; ; row++) {
                statement.execute("insert into kept default values");
                System.out.println("kept " + row);
                Thread.sleep(1);
            }
        } catch (SQLException e) {
            System.out.println("away " + e.getSQLState());
        }
    }
}
