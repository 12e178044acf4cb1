package attack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.Set;

/**
 * Tries again what brought the product down or was found out about it, on a server of its own, and prints of each whether it held.
 *
 * <p>Arguments: the checkout, a directory to work in, a port, how many rounds of killing, a seed, and the names of what to try (all, where
 * none is given).
 */
final class Attack {

    private final Set<String> chosen;
    private final Path evidence;
    private final long seed;
    private int failed;

    private Attack(Set<String> chosen, Path evidence, long seed) {
        this.chosen = chosen;
        this.evidence = evidence;
        this.seed = seed;
    }

    private interface Try {
        Findings.Result go() throws Exception;
    }

    public static void main(String[] words) throws Exception {
        var root = Path.of(words[0]);
        var work = Path.of(words[1]);
        var seed = Long.parseLong(words[4]);
        var chosen = Set.copyOf(java.util.Arrays.asList(words).subList(5, words.length));
        var random = new Random(seed);
        var attack = new Attack(chosen, root.resolve(".build/evidence"), seed);
        try (var server = new Server(root, work.resolve("data"), Integer.parseInt(words[2]))) {
            server.start();
            server.ready(Duration.ofMinutes(10));
            Thread.sleep(25_000); // the demonstration finishes making itself
            attack.on(new Findings(server, random));
            attack.on(new People(server, random));
            attack.on(new Troubles(server, root, work), new Kills(server, random), Integer.parseInt(words[3]));
            attack.tries("stop", "F1", () -> {
                var seconds = server.stop();
                return new Findings.Result(1, seconds <= 10 ? 0 : 1, "SIGTERM: gone after %.1f s".formatted(seconds));
            });
        }
        System.exit(attack.failed == 0 ? 0 : 1);
    }

    private void on(Findings found) throws Exception {
        tries("files", "D3 D4 F6", found::files);
        tries("long-comments", "E8 E10 E14", found::longComments);
        tries("same-number", "F14", found::sameNumber);
        tries("sign-in-flood", "E2", found::signInFlood);
        tries("bodies", "D7 E12", found::bodies);
        tries("days", "A13 F7", found::days);
        tries("withdrawn", "B7", found::withdrawn);
        tries("presses", "G8", found::presses);
        tries("hidden-characters", "E13", found::hiddenCharacters);
        tries("sessions", "E4", found::sessions);
        tries("slow-lines", "E8", found::slowLines);
        tries("timing", "B6", found::timing);
        tries("headers", "C2", found::headers);
        tries("overload", "E14", found::overload);
        tries("overload-pages", "E14", found::overloadOfPages);
    }

    private void on(People people) throws Exception {
        tries("partial-roles", "A4 A7", people::partOnly);
        tries("joining", "B6 E7", people::joining);
        tries("lock-out", "E1", people::lockOut);
        tries("promotion", "A4", people::promotion);
        tries("day-only", "B3", people::dayOnly);
    }

    private void on(Troubles troubles, Kills kills, int rounds) throws Exception {
        tries("imports", "D1 E11", troubles::interruptedImports);
        tries("disk", "F4", troubles::disk);
        tries("kills", "F1 F2", () -> kills.rounds(rounds));
    }

    private void tries(String name, String ids, Try one) throws Exception {
        if (!chosen.isEmpty() && !chosen.contains(name)) {
            return;
        }
        var began = System.nanoTime();
        Findings.Result result;
        try {
            result = one.go();
        } catch (Exception e) {
            result = new Findings.Result(1, 1, "could not be tried: " + e);
        }
        var seconds = (System.nanoTime() - began) / 1e9;
        failed += result.failed() == 0 ? 0 : 1;
        System.out.printf(
                "%-6s %-18s %-12s n=%-4d %5.0f s  %s%n",
                result.n() == 0 ? "-" : result.failed() == 0 ? "held" : "FAILED", name, ids, result.n(), seconds, result.said());
        Files.createDirectories(evidence);
        Files.writeString(
                evidence.resolve("attack-" + name + ".json"),
                "{\"ids\":[\"%s\"],\"test\":\"attack.sh %s\",\"n\":%d,\"failed\":%d,\"skipped\":0,\"seconds\":%.0f,\"seed\":%d,\"at\":\"%s\",\"said\":\"%s\"}"
                        .formatted(
                                ids.replace(" ", "\",\""),
                                name,
                                result.n(),
                                result.failed(),
                                seconds,
                                seed,
                                Instant.now(),
                                result.said().replace('"', ' ').replace('\\', ' ')));
    }
}
