package attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The product, started as people start it, and killed as nobody should. */
final class Server implements AutoCloseable {

    private final Path root;
    private final Path data;
    private final int port;
    private Process launched;

    Server(Path root, Path data, int port) {
        this.root = root;
        this.data = data;
        this.port = port;
    }

    Path data() {
        return data;
    }

    int port() {
        return port;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    void start(String... environment) throws IOException {
        var builder = new ProcessBuilder(
                root.resolve("linchpin").toString(), "serve", "--demo", "--data", data.toString(), "--port", "" + port);
        for (var i = 0; i < environment.length; i += 2) {
            builder.environment().put(environment[i], environment[i + 1]);
        }
        launched = builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolveSibling("server.log").toFile()))
                .start();
    }

    /** @return seconds until a giver's page came */
    double ready(Duration longest) throws Exception {
        var began = System.nanoTime();
        var giver = new Site(address());
        while (System.nanoTime() - began < longest.toNanos()) {
            try {
                if (giver.get(Site.PLACE).status() == 200) {
                    return (System.nanoTime() - began) / 1e9;
                }
            } catch (IOException e) {
                // not there yet
            }
            Thread.sleep(50);
        }
        return Double.POSITIVE_INFINITY;
    }

    boolean alive() {
        return java().isPresent();
    }

    private Stream<ProcessHandle> all() {
        return Stream.concat(Stream.of(launched.toHandle()), launched.descendants());
    }

    private static String line(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", "" + process.pid(), "cmdline")).replace('\0', ' ');
        } catch (IOException e) {
            return "";
        }
    }

    private java.util.Optional<ProcessHandle> java() {
        return all().filter(ProcessHandle::isAlive)
                .filter(process -> line(process).contains("java"))
                .findFirst();
    }

    private List<ProcessHandle> database() {
        return all().filter(process -> line(process).contains("postgres"))
                .sorted(Comparator.comparing(ProcessHandle::pid))
                .toList();
    }

    /** Lets the product, its database among it, run on these processors only. @return whether that could be done here */
    boolean processors(String which) throws Exception {
        var all = true;
        for (var process : all().toList()) {
            all &= processors(process, which) || !process.isAlive();
        }
        return all;
    }

    static boolean processors(ProcessHandle process, String which) throws Exception {
        try {
            return new ProcessBuilder("taskset", "-apc", which, "" + process.pid())
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false; // there is no taskset here
        }
    }

    /** @return CPU seconds of Java so far */
    double cpu() {
        return java().flatMap(process -> process.info().totalCpuDuration())
                .orElse(Duration.ZERO)
                .toMillis() / 1e3;
    }

    void killJava() throws Exception {
        var process = java().orElseThrow();
        kill(process);
        launched.waitFor();
    }

    void killDatabase() throws Exception {
        kill(database().stream()
                .filter(process -> line(process).contains(" -D "))
                .findFirst()
                .orElseThrow());
    }

    boolean killBackend(Random random) throws Exception {
        var backends = database().stream()
                .filter(process -> line(process).contains("linchpin_app") || line(process).contains("_app "))
                .toList();
        if (backends.isEmpty()) {
            return false;
        }
        kill(backends.get(random.nextInt(backends.size())));
        return true;
    }

    private static void kill(ProcessHandle process) throws Exception {
        new ProcessBuilder("kill", "-9", "" + process.pid()).start().waitFor();
    }

    /** @return seconds that stopping took */
    double stop() throws InterruptedException {
        var began = System.nanoTime();
        java().ifPresent(ProcessHandle::destroy);
        launched.waitFor();
        return (System.nanoTime() - began) / 1e9;
    }

    @Override
    public void close() throws InterruptedException {
        if (launched != null && launched.isAlive()) {
            stop();
        }
    }
}
