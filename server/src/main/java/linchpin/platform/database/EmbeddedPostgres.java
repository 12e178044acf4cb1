package linchpin.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import linchpin.platform.CannotStart;
import linchpin.platform.Secrets;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL of the installation's own: on loopback only, with passwords, with fsync, never as root, and gone when we are gone.
 * {@code setpriv} asks the kernel to interrupt the server should this process die, even by kill -9 (decision record 0002).
 */
public final class EmbeddedPostgres implements AutoCloseable {

    static final String SUPERUSER = "postgres";

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration TO_TIDY_UP = Duration.ofSeconds(6);
    private static final Duration A_LONG_LOG = Duration.ofHours(12);

    private final Path directory;
    private final String password;
    private final Postmaster server;
    private final int port;
    private final Claim claim;

    private EmbeddedPostgres(Path directory, String password, Postmaster server, int port, Claim claim) {
        this.directory = directory;
        this.password = password;
        this.server = server;
        this.port = port;
        this.claim = claim;
    }

    /**
     * Starts the server, making its files first where there are none and stopping an orphan of an earlier run.
     *
     * @param directory for the programs, the cluster and its log
     * @param secrets gives the superuser's password
     */
    public static EmbeddedPostgres in(Path directory, Secrets secrets) {
        return in(directory, secrets, Map.of());
    }

    /**
     * The same, to fill a database that nothing is in yet. What one transaction makes and fills is on the disk when it is committed, and
     * written into no log besides; a server that ends before leaves nothing that anybody would keep.
     */
    static EmbeddedPostgres toFill(Path directory, Secrets secrets) {
        return in(directory, secrets, Map.of("wal_level", "minimal", "max_wal_senders", "0", "autovacuum", "off"));
    }

    /**
     * The same, on files that were copied while their server ran: takes the log that was kept besides and does again what stands there.
     *
     * @param until as the server names a moment; null for all there is
     */
    static EmbeddedPostgres recovering(Path directory, Secrets secrets, @Nullable String until) throws IOException {
        var cluster = directory.toAbsolutePath().normalize().resolve("cluster");
        Files.writeString(cluster.resolve("recovery.signal"), "");
        Unprivileged.owns(cluster);
        var settings = new HashMap<>(Map.of(
                "restore_command", "false", // all there is lies where the server writes it itself
                "recovery_target_timeline", "current",
                "recovery_target_action", "promote",
                "hot_standby", "off",
                "autovacuum", "off"));
        if (until != null) {
            settings.put("recovery_target_time", until);
        }
        return in(directory, secrets, settings);
    }

    private static EmbeddedPostgres in(Path directory, Secrets secrets, Map<String, String> besides) {
        var absolute = directory.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute);
            Unprivileged.refuseWhereItMayNotEnter(absolute);
            var claim = Claim.on(absolute)
                    .orElseThrow(() -> new CannotStart("Linchpin is already running on " + absolute.getParent()
                            + ". Stop it first, or choose another directory with --data."));
            return started(absolute, secrets.password("database superuser"), claim, besides);
        } catch (IOException e) {
            throw new CannotStart("The database in " + absolute + " does not start: " + e.getMessage(), e);
        }
    }

    private static EmbeddedPostgres started(Path directory, String password, Claim claim, Map<String, String> besides)
            throws IOException {
        try {
            var programs = Binaries.unpackedUnder(directory.resolve("programs"));
            var cluster = initialised(directory, programs, password);
            Orphan.stopIn(cluster);
            var port = freePort();
            var settings = new HashMap<>(settings(port));
            settings.putAll(besides);
            var server = new EmbeddedPostgres(directory, password, started(programs, cluster, settings), port, claim);
            server.awaitReady(besides.containsKey("restore_command") ? A_LONG_LOG : PATIENCE);
            server.server.keep();
            return server;
        } catch (IOException | RuntimeException e) {
            claim.close();
            throw e;
        }
    }

    /** @return the JDBC address of a database of this server */
    public String url(String database) {
        return url(port, database);
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** @return where its files are */
    Path cluster() {
        return directory.resolve("cluster");
    }

    /** @return the superuser's password; its name is {@code postgres} */
    public String password() {
        return password;
    }

    private static Path initialised(Path directory, Path programs, String password) throws IOException {
        var cluster = directory.resolve("cluster");
        if (Files.isDirectory(cluster)) {
            return cluster;
        }
        var fresh =
                directory.resolve("cluster.new"); // renamed when whole: a crash in initdb leaves no half cluster behind
        Trees.delete(fresh);
        Files.createDirectory(fresh);
        var secret = Files.writeString(directory.resolve("initdb.secret"), password);
        Unprivileged.owns(fresh, secret);
        var log = directory.resolve("initdb.log").toFile();
        var command = Unprivileged.command(
                programs.resolve("bin/initdb").toString(),
                "--pgdata=" + fresh,
                "--username=" + SUPERUSER,
                "--pwfile=" + secret,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=icu",
                "--icu-locale=en-GB",
                "--locale=C",
                "--wal-segsize=4", // MB; whoever commits when a new one is due waits until it is full of zeros
                "--data-checksums");
        var initdb = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log);
        var status = waited(initdb);
        Files.delete(secret);
        if (status != 0) {
            throw new IOException("initdb failed, see " + log);
        }
        return Files.move(fresh, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    /** In a session of its own, so that Ctrl-C reaches the product first and the database only when the product is done with it. */
    private static Postmaster started(Path programs, Path cluster, Map<String, String> settings) throws IOException {
        var log = cluster.resolveSibling("postgres.log").toFile();
        var command = new ArrayList<>(List.of("setsid", "setpriv", "--pdeathsig", "INT"));
        command.addAll(Unprivileged.dropped());
        command.addAll(List.of(programs.resolve("bin/postgres").toString(), "-D", cluster.toString()));
        settings.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return Postmaster.started(command, log);
    }

    /** Nothing a person said may reach the server's log, so statements and their parameters stay out of it. */
    private static Map<String, String> settings(int port) {
        return Map.ofEntries(
                Map.entry("port", Integer.toString(port)),
                Map.entry("listen_addresses", "127.0.0.1"),
                Map.entry("unix_socket_directories", ""),
                Map.entry("password_encryption", "scram-sha-256"),
                Map.entry("max_connections", "40"),
                Map.entry("shared_buffers", "256MB"),
                Map.entry("work_mem", "16MB"),
                Map.entry("maintenance_work_mem", "128MB"),
                Map.entry("effective_cache_size", "1GB"),
                Map.entry("random_page_cost", "1.1"),
                Map.entry("max_wal_size", "2GB"),
                Map.entry("wal_compression", "on"),
                Map.entry("max_slot_wal_keep_size", "1GB"), // where nobody fetches it, the disk must not fill (0030)
                Map.entry(
                        "wal_writer_delay",
                        "20ms"), // little by little, so that no giver waits for what an import wrote
                Map.entry("wal_writer_flush_after", "256kB"),
                // What is read by the machine was written a moment ago: where its old self is cleared away soon, its
                // place is used again.
                Map.entry("autovacuum_naptime", "20s"),
                Map.entry("autovacuum_vacuum_scale_factor", "0.05"),
                Map.entry("jit", "off"),
                Map.entry("log_min_error_statement", "panic"),
                Map.entry("log_parameter_max_length", "0"),
                Map.entry("log_parameter_max_length_on_error", "0"),
                Map.entry("log_error_verbosity", "terse"),
                Map.entry("timezone", "UTC"));
    }

    private void awaitReady(Duration patience) throws IOException {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!ready()) {
            if (!server.alive() || System.nanoTime() > deadline) {
                throw new IOException("PostgreSQL did not start, see " + directory.resolve("postgres.log"));
            }
            pause();
        }
    }

    /** The last line of the file the server writes for this purpose says "ready" once it takes connections. */
    private boolean ready() throws IOException {
        var file = directory.resolve("cluster/postmaster.pid");
        return Files.exists(file)
                && Files.readString(file).contains("ready")
                && Files.readString(file).startsWith(Long.toString(server.pid()));
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops the server; nothing committed is lost. */
    @Override
    public void close() {
        try {
            if (!server.stop(TO_TIDY_UP)) {
                throw new IOException("PostgreSQL does not stop, process " + server.pid());
            }
            claim.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int waited(ProcessBuilder builder) throws IOException {
        builder.environment().put("LC_ALL", "C");
        try {
            return builder.start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(
                    "interrupted while running " + builder.command().getFirst().toLowerCase(Locale.ROOT), e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
