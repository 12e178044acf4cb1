package linchpin.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import linchpin.platform.Secrets;
import linchpin.platform.database.EmbeddedPostgres;

/**
 * One PostgreSQL for all tests of a JVM and a database of its own for each that asks: the embedded one, or the one that
 * LINCHPIN_TEST_DATABASE_URL names (with user and password of a role that may create databases).
 */
public final class TestDatabase {

    private static final AtomicInteger MADE = new AtomicInteger();
    private static final Path DIRECTORY = directory();
    private static final String SERVER = server();

    private TestDatabase() {}

    /** @return the data directory that goes with these databases */
    static Path dataDirectory() {
        return DIRECTORY;
    }

    /** @return the address, with user and password, of a fresh database */
    public static String fresh() {
        var name = "t" + ProcessHandle.current().pid() + "_" + MADE.incrementAndGet();
        try (var connection = DriverManager.getConnection(jdbc(SERVER));
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
            statement.execute("alter database " + name + " set synchronous_commit = off"); // nobody's words are in it
            return SERVER.replaceFirst("/[a-z0-9_]+$", "/" + name);
        } catch (SQLException e) {
            throw new IllegalStateException("No test database could be made on " + SERVER, e);
        }
    }

    /** @return the JDBC address, user and password included, of one of these databases */
    public static String jdbc(String url) {
        var uri = URI.create(url);
        var user = uri.getUserInfo().split(":", 2);
        return "jdbc:postgresql://" + uri.getHost() + ":" + uri.getPort() + uri.getPath() + "?user=" + user[0]
                + "&password=" + user[1];
    }

    private static Path directory() {
        try {
            return Files.createTempDirectory(
                    "linchpin-test",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String server() {
        var own = System.getenv("LINCHPIN_TEST_DATABASE_URL");
        if (own != null && !own.isBlank()) {
            return own;
        }
        var embedded = EmbeddedPostgres.in(DIRECTORY.resolve("postgres"), Secrets.at(DIRECTORY, null));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            embedded.close();
            delete();
        }));
        return embedded.url("postgres")
                .replace("jdbc:postgresql://", "postgresql://postgres:" + embedded.password() + "@");
    }

    private static void delete() {
        try {
            new ProcessBuilder("rm", "-rf", DIRECTORY.toString()).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
