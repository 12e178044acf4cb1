package linchpin.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A server that an earlier run left behind, should the kernel not have stopped it. Looked for only under a {@link Claim}. */
final class Orphan {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private Orphan() {}

    /** Stops the server that the cluster's pid file names, when there is one and it is a PostgreSQL. */
    static void stopIn(Path cluster) throws IOException {
        var file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        var lines = Files.readAllLines(file);
        if (lines.isEmpty()) {
            Files.delete(file); // made just before the power went; PostgreSQL itself would not start beside it
            return;
        }
        var process = ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
        if (process.isEmpty() || !isPostgres(process.get())) {
            return;
        }
        stop(process.get());
    }

    static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.endsWith("/postgres"))
                .orElse(false);
    }

    /** The kernel told it to stop when its parent died, so it has had its time. */
    private static void stop(ProcessHandle process) throws IOException {
        if (!Postmaster.end(process, PATIENCE)) {
            throw new IOException(
                    "A PostgreSQL left behind by an earlier run (process " + process.pid() + ") does not stop");
        }
    }
}
