package linchpin.commands.tally;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import linchpin.commands.CommandFailed;
import linchpin.support.ChangedFiles;

/**
 * Changes files of decisions, one a line of JSON, at random, and tallies them: each is tallied or refused in words. Run by benchmarks/fuzz.sh; some
 * thousand files of a known seed are a test.
 */
final class DecisionFuzz {

    private static final int LINES = 3;
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "\n",
            "\r\n",
            "\0",
            "\ufeff",
            "null",
            "true",
            "-1",
            "1e999999999",
            "\"1e999999999\"",
            "99999999999999999999",
            "0.1",
            "\\ud800",
            "\\u0000",
            "\\n",
            "\ud83d\ude00",
            "é",
            "NaN",
            "//",
            "/*",
            "{}",
            "[]",
            "[[[[[[[[",
            "{\"a\":",
            "\"id\":",
            "\"members\":",
            "\"ballots\":",
            "\"linchpin\":\"decision/1\"",
            "2026-09-31T12:00:00Z",
            "\u2028");

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "-1",
            "0",
            "1e999999999",
            "\"1e9\"",
            "99999999999999999999",
            "\"\"",
            "\"é\"",
            "[]",
            "{}",
            "[[]]",
            "\"\\u0000\"");
    private static final Pattern VALUE = Pattern.compile("\"[^\"]*\"|-?[0-9.]+");

    private final Random random;
    private final RandomDecisions decisions;
    private final ChangedFiles changes;
    private final Path file;
    private long tallied;
    private long refused;

    DecisionFuzz(long seed, Path directory) {
        this.random = new Random(seed);
        this.decisions = new RandomDecisions(seed);
        this.changes = new ChangedFiles(random, PIECES);
        this.file = directory.resolve("changed");
    }

    /** @return one more file */
    byte[] next() {
        var lines = new ByteArrayOutputStream();
        for (var i = random.nextInt(LINES); i >= 0; i--) {
            lines.writeBytes((decisions.next() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return random.nextBoolean()
                ? changes.changed(lines.toByteArray())
                : said(lines.toString(StandardCharsets.UTF_8));
    }

    /** One value is another: what is still JSON comes further. */
    private byte[] said(String lines) {
        var values = VALUE.matcher(lines).results().toList();
        var value = values.get(random.nextInt(values.size()));
        var other = random.nextBoolean()
                ? values.get(random.nextInt(values.size())).group()
                : VALUES.get(random.nextInt(VALUES.size()));
        return (lines.substring(0, value.start()) + other + lines.substring(value.end()))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Tallies one, and fails where it is neither tallied nor refused in words. */
    void read(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        try {
            new Tallies(file, new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .write(new StringWriter());
            tallied++;
        } catch (CommandFailed _) {
            refused++;
        } catch (RuntimeException | Error e) {
            var kept = Files.write(Files.createTempFile("linchpin-fuzz", ""), bytes);
            throw new AssertionError("Neither tallied nor refused: " + kept, e);
        }
    }

    String sum() {
        return tallied + " tallied, " + refused + " refused";
    }

    /** @param arguments seconds, and the seed */
    public static void main(String[] arguments) throws IOException {
        var fuzz = new DecisionFuzz(Long.parseLong(arguments[1]), Files.createTempDirectory("fuzz"));
        System.out.println("Lines of JSON: " + ChangedFiles.read(Long.parseLong(arguments[0]), fuzz::next, fuzz::read)
                + "; " + fuzz.sum());
    }
}
