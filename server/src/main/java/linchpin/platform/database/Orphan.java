package linchpin.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server that an earlier run left behind, should the kernel not have stopped it. */
final class Orphan {

    private Orphan() {}

    /** Stops the server that the cluster's pid file names, when there is one and it is a PostgreSQL. */
    static void stopIn(Path cluster, Path programs) throws IOException {
        var file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        var process = ProcessHandle.of(
                Long.parseLong(Files.readAllLines(file).getFirst().strip()));
        if (process.isEmpty() || !isPostgres(process.get())) {
            return;
        }
        if (hasLivingLauncher(process.get())) {
            throw new IOException("Linchpin is already running on " + cluster
                    + ". Stop it first, or choose another directory with --data.");
        }
        stop(process.get());
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.endsWith("/postgres"))
                .orElse(false);
    }

    /** An orphan's parent is the first process, or one that adopts: never a Java. */
    private static boolean hasLivingLauncher(ProcessHandle process) {
        return process.parent()
                .flatMap(parent -> parent.info().command())
                .map(command -> command.endsWith("/java"))
                .orElse(false);
    }

    private static void stop(ProcessHandle process) throws IOException {
        EmbeddedPostgres.waited(new ProcessBuilder("kill", "-INT", Long.toString(process.pid())));
        try {
            process.onExit().get(60, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException(
                    "A PostgreSQL left behind by an earlier run (process " + process.pid() + ") does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
