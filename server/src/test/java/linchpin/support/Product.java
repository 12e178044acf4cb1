package linchpin.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A program of ours in a process of its own, to be ended the hard way. */
public final class Product implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 120;

    private final Process process;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final List<String> said = new ArrayList<>();

    private Product(Process process) {
        this.process = process;
        Thread.ofVirtual().start(this::listen);
    }

    /** Starts a main class of the test's class path. */
    public static Product start(Class<?> main, String... arguments) {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        try {
            return new Product(
                    new ProcessBuilder(command).redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return a fresh directory that the user PostgreSQL runs as may enter */
    public static Path directory() {
        try {
            return Files.createTempDirectory(
                    "linchpin-test",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line; (line = output.readLine()) != null; ) {
                lines.add(line);
            }
        } catch (IOException e) {
            lines.add("(its output ended: " + e.getMessage() + ")");
        }
        lines.add("(it ended)");
    }

    /** Waits for a line that begins so. @return the rest of it */
    public String awaitLine(String beginning) {
        try {
            for (String line; (line = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)) != null; ) {
                said.add(line);
                if (line.startsWith(beginning)) {
                    return line.substring(beginning.length());
                }
                if (line.equals("(it ended)")) {
                    break;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new AssertionError("It never said \"" + beginning + "\" but " + said);
    }

    /** @return everything it said that nobody waited for, once it ended */
    public String awaitEnd() {
        awaitLine("(it ended)");
        return String.join("\n", said);
    }

    public int exitCode() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    /** kill -15: asks it to end. */
    public void stop() {
        process.destroy();
        exitCode();
    }

    /** kill -9. */
    public void kill() {
        process.destroyForcibly();
        exitCode();
    }

    /** Kills it if it still runs. */
    @Override
    public void close() {
        kill();
    }
}
