package linchpin.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import linchpin.platform.CannotStart;
import linchpin.platform.Secrets;
import linchpin.support.Product;
import linchpin.support.Proves;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The embedded server in a process of its own, ended the hard way. One data directory serves all tests, as in real life. */
@Proves("F2")
class EmbeddedPostgresTests {

    private static Path data;

    @BeforeAll
    static void makeDirectory() {
        data = Product.directory();
    }

    @AfterAll
    static void deleteDirectory() throws IOException {
        Trees.delete(data);
    }

    @Test
    void leavesNoServerBehindWhenItsProcessIsKilled() {
        try (var holder = Product.start(Holder.class, data.toString())) {
            holder.awaitLine("kept 10");
            var server = server();
            holder.kill();
            assertThat(server.onExit()).succeedsWithin(20, TimeUnit.SECONDS);
        }
    }

    @Test
    void keepsWhatItAcknowledgedWhenBothAreKilled() throws SQLException {
        long before;
        try (var holder = Product.start(Holder.class, data.toString())) {
            before = Long.parseLong(holder.awaitLine("found "));
            holder.awaitLine("kept 200");
            var server = server();
            server.destroyForcibly();
            holder.kill();
            assertThat(server.onExit()).succeedsWithin(20, TimeUnit.SECONDS);
        }
        try (var holder = Product.start(Holder.class, data.toString())) {
            var found = Long.parseLong(holder.awaitLine("found "));
            assertThat(found).isGreaterThanOrEqualTo(before + 200);
            holder.stop();
        }
    }

    /** Attack #8: nobody has to notice that it was killed, and nothing that was acknowledged is missing (F2). */
    @Test
    void isStartedAgainWhereverItWasKilled() {
        try (var holder = Product.start(Holder.class, data.toString())) {
            var found = Long.parseLong(holder.awaitLine("found "));
            for (var round = 1; round <= 3; round++) {
                holder.awaitLine("kept 20");
                var server = server();
                server.destroyForcibly();
                assertThat(server.onExit()).succeedsWithin(20, TimeUnit.SECONDS);
                holder.awaitLine("away");
                var again = Long.parseLong(holder.awaitLine("found "));
                assertThat(again).isGreaterThanOrEqualTo(found + 20);
                found = again;
            }
            holder.stop();
            assertThat(Running.portIn(data.resolve("postgres"))).isEmpty();
        }
    }

    @Test
    void stopsAnOrphanOfAnEarlierRun() throws IOException {
        try (var holder = Product.start(Holder.class, data.toString())) {
            holder.awaitLine("kept 1");
            holder.stop();
        }
        var orphan = orphan();
        try (var holder = Product.start(Holder.class, data.toString())) {
            holder.awaitLine("kept 1");
            assertThat(orphan.isAlive()).isFalse();
            holder.stop();
        }
    }

    /** One that mends itself after a crash may hear that it is to stop, and wait for ever (F2: seen in a hundred kills). */
    @Test
    void endsAnOrphanThatDoesNotStop() throws Exception {
        try (var holder = Product.start(Holder.class, data.toString())) {
            holder.awaitLine("kept 1");
            holder.stop();
        }
        var orphan = orphan();
        new ProcessBuilder("kill", "-STOP", Long.toString(orphan.pid())).start().waitFor();
        try (var holder = Product.start(Holder.class, data.toString())) {
            holder.awaitLine("kept 1");
            assertThat(orphan.isAlive()).isFalse();
            holder.stop();
        }
    }

    /** The power went between the making of the file and what is written into it. */
    @Test
    void startsBesideAPidFileInWhichNothingStands() throws IOException {
        try (var holder = Product.start(Holder.class, data.toString())) {
            holder.awaitLine("kept 1");
            holder.stop();
        }
        Files.writeString(data.resolve("postgres/cluster/postmaster.pid"), "");
        try (var holder = Product.start(Holder.class, data.toString())) {
            holder.awaitLine("kept 1");
            holder.stop();
        }
    }

    @Test
    void refusesASecondStartOnTheSameDirectoryAndLetsCommandsJoin() {
        try (var holder = Product.start(Holder.class, data.toString())) {
            var url = holder.awaitLine("at ");
            holder.awaitLine("kept 1");
            assertThatThrownBy(() -> EmbeddedPostgres.in(data.resolve("postgres"), Secrets.at(data, null)))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("already running on " + data);
            assertThat(Running.portIn(data.resolve("postgres")))
                    .contains(URI.create(url.substring("jdbc:".length())).getPort());
            holder.awaitLine("kept 50"); // neither hurt it
            holder.stop();
        }
        assertThat(Running.portIn(data.resolve("postgres"))).isEmpty();
    }

    @Test
    void runsAsNobodyInParticularWithNothingButAPasswordAndLoopback() throws Exception {
        try (var holder = Product.start(Holder.class, data.toString())) {
            var url = holder.awaitLine("at ");
            holder.awaitLine("kept 1");
            assertThat(server().info().user()).isNotEqualTo(java.util.Optional.of("root"));
            assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", "wrong"))
                    .hasMessageContaining("password authentication failed");
            assertThat(asked("show fsync")).isEqualTo("on");
            assertThat(asked("show synchronous_commit")).isEqualTo("on");
            assertThat(asked("show data_checksums")).isEqualTo("on");
            assertThat(asked("show unix_socket_directories")).isEmpty();
            assertThat(asked("select count(*) from pg_hba_file_rules where auth_method <> 'scram-sha-256'"))
                    .isEqualTo("0");
            assertThat(listening(URI.create(url.substring("jdbc:".length())).getPort()))
                    .containsExactly("0100007F");
            holder.stop();
        }
    }

    @Test
    void keepsItsFilesToItself() throws IOException {
        try (var holder = Product.start(Holder.class, data.toString())) {
            holder.awaitLine("kept 1");
            assertThat(mode(data.resolve("postgres/cluster"))).isEqualTo("rwx------");
            assertThat(mode(data.resolve("master.key"))).isEqualTo("rw-------");
            assertThat(data.resolve("postgres/initdb.secret")).doesNotExist();
            holder.stop();
        }
    }

    private static ProcessHandle server() {
        return ProcessHandle.of(Long.parseLong(pidFile().getFirst().strip())).orElseThrow();
    }

    private static List<String> pidFile() {
        try {
            return Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A server that nobody claims, on a port of its own. */
    private static ProcessHandle orphan() throws IOException {
        var programs = data.resolve("postgres/programs").resolve(Binaries.VERSION);
        var command = new java.util.ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups"));
        }
        command.addAll(List.of(
                programs.resolve("bin/postgres").toString(),
                "-D",
                data.resolve("postgres/cluster").toString(),
                "-c",
                "port=" + freePort(),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories="));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        // The server makes the file first and writes into it then.
        while (!Files.exists(data.resolve("postgres/cluster/postmaster.pid"))
                || pidFile().stream().noneMatch(line -> line.strip().equals("ready"))) {
            assertThat(process.isAlive()).isTrue();
            Thread.onSpinWait();
        }
        return process.toHandle();
    }

    private static int freePort() throws IOException {
        try (var socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String asked(String sql) throws SQLException {
        var port = Integer.parseInt(pidFile().get(3).strip());
        var password = Secrets.at(data, null).password("database superuser");
        try (var connection = DriverManager.getConnection(
                        EmbeddedPostgres.url(port, "postgres"), EmbeddedPostgres.SUPERUSER, password);
                var statement = connection.createStatement();
                var answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }

    /** @return the addresses, as the kernel writes them, that listen on a port */
    private static List<String> listening(int port) throws IOException {
        var found = new java.util.ArrayList<String>();
        for (var table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            if (Files.exists(Path.of(table))) {
                Files.readAllLines(Path.of(table)).stream()
                        .map(line -> line.strip().split("\\s+"))
                        .filter(words -> words.length > 3
                                && words[3].equals("0A")
                                && words[1].endsWith(String.format(":%04X", port)))
                        .map(words -> words[1].substring(0, words[1].indexOf(':')))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
