package attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What goes wrong around the product, tried again: imports that are killed, and a disk that fills. */
final class Troubles {

    private static final int FILES = 8;
    private static final int ROWS = 18_000;

    /** Rows with one word: the log counts exactly to 10,000. */
    private static final int HALF = ROWS / 2;

    private final Server server;
    private final Path root;
    private final Path work;

    Troubles(Server server, Path root, Path work) {
        this.server = server;
        this.root = root;
        this.work = work;
    }

    /** #16: of eight imports each is killed on its way; all are gone on with, givers notice nothing, and every row is there once. */
    Findings.Result interruptedImports() throws Exception {
        var words = new ArrayList<String>();
        for (var i = 0; i < FILES; i++) {
            words.add("canary" + Site.once().substring(0, 10).replaceAll("[0-9]", "q"));
            killed(file(i, words.get(i)));
        }
        var probe = new Probe(server.address());
        var staff = new Site(server.address()).as("LINCHPIN");
        var began = System.nanoTime();
        var there = 0;
        while (there < FILES && System.nanoTime() - began < 240e9) {
            Thread.sleep(5_000);
            there = 0;
            for (var word : words) {
                there += rows(staff, word + "b") >= HALF && rows(staff, word + "a") >= HALF ? 1 : 0;
            }
        }
        probe.close();
        var exact = 0;
        for (var word : words) {
            exact += rows(staff, word + "a") == HALF && rows(staff, word + "b") == HALF ? 1 : 0;
        }
        return new Findings.Result(
                FILES + 1,
                FILES - exact + (probe.served(1) ? 0 : 1),
                "%d of %d files whole after %.0f s; %s"
                        .formatted(exact, FILES, (System.nanoTime() - began) / 1e9, probe.said()));
    }

    private static int rows(Site staff, String word) throws Exception {
        var found = Pattern.compile("id=\"found\">(\\d[\\d,]*) ")
                .matcher(staff.get("/log?q=" + word).body());
        return found.find() ? Integer.parseInt(found.group(1).replace(",", "")) : 0;
    }

    private Path file(int number, String word) throws IOException {
        var text = new StringBuilder("Date,Score,Service,Comment\n");
        for (var row = 0; row < ROWS; row++) {
            text.append("13/05/2024,%s,Willow ward,Said %s%s %d%n".formatted(row % 3 == 0 ? "Very poor" : "Very good", word, row < HALF ? 'a' : 'b', row));
        }
        return Files.writeString(work.resolve("interrupted-" + number + ".csv"), text);
    }

    private void killed(Path file) throws Exception {
        var import_ = new ProcessBuilder(
                        root.resolve("linchpin").toString(),
                        "import",
                        file.toString(),
                        "--organisation",
                        "DEMOA",
                        "--data",
                        server.data().toString())
                .redirectErrorStream(true)
                .start();
        try (var said = import_.inputReader()) {
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                if (line.contains("of " + ROWS + " rows")) {
                    break;
                }
            }
            for (var process : import_.descendants().toList()) {
                process.destroyForcibly();
            }
            import_.destroyForcibly().waitFor();
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
