package attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** What goes wrong around the product, tried again: imports that are killed, and a disk that fills. */
final class Troubles {

    private static final int FILES = 8;
    private static final int ROWS = 40_000;

    private final Server server;
    private final Path root;
    private final Path work;

    Troubles(Server server, Path root, Path work) {
        this.server = server;
        this.root = root;
        this.work = work;
    }

    /**
     * #16: while the product does not run, eight imports are killed on their way. It goes on with all of them when it starts, every row is
     * accounted for, and givers notice nothing.
     */
    Findings.Result interruptedImports() throws Exception {
        server.stop();
        var interrupted = 0;
        for (var i = 0; i < FILES; i++) {
            interrupted += killed(file(i)) ? 1 : 0; // each that starts goes on with those before it, too
        }
        server.start();
        server.ready(Duration.ofMinutes(2));
        var analyst = new Site(server.address()).as("ANALYST");
        var began = System.nanoTime();
        try (var probe = new Probe(server.address())) {
            var whole = 0;
            do {
                Thread.sleep(10_000);
                whole = whole(analyst);
            } while (whole < FILES && System.nanoTime() - began < 300e9);
            probe.close();
            return new Findings.Result(
                    FILES + 1,
                    FILES - interrupted + FILES - whole + (probe.served(1) ? 0 : 1),
                    "%d of %d killed on their way, %d whole after %.0f s; %s"
                            .formatted(interrupted, FILES, whole, (System.nanoTime() - began) / 1e9, probe.said()));
        }
    }

    /** @return how many of the files were taken in to the last row, as their page tells */
    private static int whole(Site analyst) throws Exception {
        return (int) Pattern.compile("interrupted-\\d\\.csv(?s:(?!interrupted-).)*?([\\d,]+) stored, ([\\d,]+) already known")
                .matcher(analyst.get("/imports").body())
                .results()
                .filter(found -> number(found.group(1)) + number(found.group(2)) == ROWS)
                .count();
    }

    private static int number(String written) {
        return Integer.parseInt(written.replace(",", ""));
    }

    private Path file(int number) throws IOException {
        var text = new StringBuilder("Date,Score,Service,Comment\n");
        for (var row = 0; row < ROWS; row++) {
            text.append("13/05/2024,%s,Willow ward,Said in file %d row %d%n"
                    .formatted(row % 3 == 0 ? "Very poor" : "Very good", number, row));
        }
        return Files.writeString(work.resolve("interrupted-" + number + ".csv"), text);
    }

    /** @return whether some of its rows were stored then, and some were not */
    private boolean killed(Path file) throws Exception {
        var command = "%s import %s --organisation DEMOA --data %s".formatted(root.resolve("linchpin"), file, server.data());
        var import_ = new ProcessBuilder("script", "-qec", command, "/dev/null") // a terminal: it tells nobody else how far it is
                .redirectErrorStream(true)
                .start();
        try (var said = import_.inputReader()) {
            var begun = false;
            while (!begun) {
                var line = said.readLine();
                if (line == null) {
                    break;
                }
                begun = line.contains("of " + ROWS + " rows") && !line.startsWith(ROWS + " ");
            }
            for (var process : import_.descendants().toList()) {
                process.destroyForcibly();
            }
            return import_.destroyForcibly().waitFor() != 0 && begun;
        }
    }

    /** #9: the last of the disk is kept; givers are told before they write, and all goes on by itself once there is room. */
    Findings.Result disk() throws Exception {
        var small = Files.createDirectories(work.resolve("small"));
        if (run("mount", "-t", "tmpfs", "-o", "size=900m,mode=755", "tmpfs", small.toString()) != 0) {
            return new Findings.Result(0, 0, "not tried: a small disk needs the rights to mount one");
        }
        try (var other = new Server(root, small.resolve("data"), server.port() + 1)) {
            other.start();
            other.ready(Duration.ofMinutes(5));
            Thread.sleep(25_000);
            var giver = new Site(other.address());
            var failed = giver.give(Site.once(), "Before").kept() ? 0 : 1;
            var ballast = small.resolve("ballast");
            run("fallocate", "-l", "" + (Files.getFileStore(small).getUsableSpace() - (64 << 20)), ballast.toString());
            Thread.sleep(10_000);
            failed += giver.get(Site.PLACE).status() == 503 ? 0 : 1;
            var told = giver.give(Site.once(), "While it is full");
            failed += told.status() == 503 && told.body().contains("While it is full") ? 0 : 1;
            failed += other.alive() ? 0 : 1;
            Files.delete(ballast);
            var back = other.ready(Duration.ofSeconds(60));
            failed += back <= 30 && giver.give(Site.once(), "After").kept() ? 0 : 1;
            return new Findings.Result(5, failed, "64 MB left; as before %.1f s after there was room".formatted(back));
        } finally {
            run("umount", small.toString());
        }
    }

    private static int run(String... command) throws Exception {
        return new ProcessBuilder(List.of(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
