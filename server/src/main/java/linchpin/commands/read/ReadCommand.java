package linchpin.commands.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import linchpin.analysis.text.CommentReader;
import linchpin.commands.OfflineCommand;
import linchpin.commands.Output;
import linchpin.commands.files.LayoutOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads the comments of a file and writes them out again with what they are about. */
@Command(
        name = "read",
        description = {
            "Reads the comments in a file, and writes them out with their themes and feeling.",
            "",
            "Every row with an answer and every column stay; themes, feeling (1 very positive to 5 very negative) and the text with personal"
                    + " details masked are added. Where words are probably not in English, names are not looked for, and a"
                    + " column says so. Nothing leaves the machine. After an interruption the same command goes on where it"
                    + " stopped."
        })
final class ReadCommand implements OfflineCommand {

    @Parameters(paramLabel = "FILE", description = "CSV, XLSX or ODS, as an import takes it")
    private Path file;

    @Option(
            names = "--text",
            paramLabel = "COLUMN",
            required = true,
            description = "the column that holds the comments")
    private String text;

    @Option(names = "--question", paramLabel = "COLUMN", description = "the column that holds the question asked")
    private @Nullable String question;

    @Option(
            names = "--score",
            paramLabel = "COLUMN",
            description = "the column that holds the answer of the Friends and Family Test")
    private @Nullable String score;

    @Option(names = "--out", paramLabel = "OUT.csv", required = true, description = "the file to write")
    private Path out;

    @Mixin
    private LayoutOptions layout;

    @Option(
            names = "--probabilities",
            arity = "0..1",
            fallbackValue = "true",
            paramLabel = "true|false",
            description = "also writes how likely each theme is")
    private boolean probabilities;

    @Override
    public void run(Output output) throws IOException {
        var order = new ReadOrder(file, layout.said(), text, question, score, out, probabilities);
        try (var reader = CommentReader.shipped(libraries())) {
            var rows = new RowReader(order, reader, output).written();
            output.progress().printf("%,d rows written to %s%n", rows, out);
        }
    }

    /** The command knows no installation: what it unpacks stands where programs of this person keep such things. */
    private static Path libraries() {
        var cache = Objects.requireNonNullElse(System.getenv("XDG_CACHE_HOME"), "");
        var home = System.getProperty("user.home", "");
        return (cache.isBlank() ? Path.of(home, ".cache") : Path.of(cache)).resolve("linchpin");
    }
}
