package linchpin.platform.database;

import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server's process, which is started again whenever it ends without being asked to: killed, or stopped by a full disk. Whatever was
 * acknowledged is there again when it is back; until then, what asks is refused.
 */
final class Postmaster {

    private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(4);
    private static final Duration STEADY = Duration.ofMinutes(1);

    /** Told to leave all as it is, it gives those that it began five seconds. */
    private static final Duration AT_ONCE = Duration.ofSeconds(7);

    private final List<String> command;
    private final File log;
    private volatile @Nullable Process process;
    private volatile boolean stopping;
    private volatile boolean kept;

    private Postmaster(List<String> command, File log) {
        this.command = command;
        this.log = log;
    }

    /** The kernel's "parent died" means the thread that forked, so that thread waits as long as the server lives. */
    static Postmaster started(List<String> command, File log) throws IOException {
        var postmaster = new Postmaster(command, log);
        var started = new CompletableFuture<Void>();
        Thread.ofPlatform().daemon().name("postgres").start(() -> postmaster.live(started));
        try {
            started.join();
            return postmaster;
        } catch (CompletionException e) {
            throw new IOException("setsid and setpriv (package util-linux) could not be run", e.getCause());
        }
    }

    /** From now on it is started again when it ends. One that never came up is not: whoever starts the product is told why. */
    void keep() {
        kept = true;
    }

    /** @return the process id of the server that runs now, or ran last */
    long pid() {
        var running = process;
        return running == null ? -1 : running.pid();
    }

    boolean alive() {
        var running = process;
        return running != null && running.isAlive();
    }

    /**
     * Stops it for good.
     *
     * @param patience for the way in which it leaves its files tidy
     * @return whether it ended
     */
    boolean stop(Duration patience) throws IOException {
        stopping = true;
        var running = process;
        return running == null || end(running.toHandle(), patience);
    }

    /**
     * Ends a server the "fast" way: sessions are ended, and all is written to its place. One that is asked while it mends itself after a
     * crash may hear it and wait for ever (seen with 18.6), so then it is told to leave all as it is, and in the end it is killed. Nothing
     * that was acknowledged is lost by either: it is done again from the log at the next start.
     *
     * @return whether it ended, and all it had begun
     */
    static boolean end(ProcessHandle server, Duration patience) throws IOException {
        var helpers = server.descendants().toList();
        var ended = told("INT", server, patience) || told("QUIT", server, AT_ONCE) || told("KILL", server, AT_ONCE);
        for (var helper : helpers) {
            ended &= awaited(helper, AT_ONCE);
        }
        return ended;
    }

    private static boolean told(String signal, ProcessHandle server, Duration patience) throws IOException {
        EmbeddedPostgres.waited(new ProcessBuilder("kill", "-" + signal, Long.toString(server.pid())));
        return awaited(server, patience);
    }

    private static boolean awaited(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void live(CompletableFuture<Void> started) {
        var pause = FIRST_PAUSE;
        try {
            do {
                var since = System.nanoTime();
                var code = run(started);
                if (kept && !stopping) {
                    pause = System.nanoTime() - since > STEADY.toNanos() ? FIRST_PAUSE : pause;
                    LOG.error("The database ended by itself, with {}. It is started again", code);
                    Thread.sleep(pause);
                    pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
                }
            } while (kept && !stopping);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return what it ended with */
    private int run(CompletableFuture<Void> started) throws InterruptedException {
        try {
            var running = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                    .start();
            process = running;
            started.complete(null);
            return running.waitFor();
        } catch (IOException e) {
            started.completeExceptionally(e);
            return -1;
        }
    }
}
