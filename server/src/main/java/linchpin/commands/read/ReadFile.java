package linchpin.commands.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import linchpin.analysis.text.CommentReader;
import linchpin.commands.Command;

/** Reads the comments of a file and writes them out again with what they are about. */
public final class ReadFile implements Command {

    private static final int DONE = 0;
    private static final int FAILED = 1;

    /** Made on the command line, without Spring. */
    public ReadFile() {}

    @Override
    public String name() {
        return "read";
    }

    @Override
    public int run(List<String> words, Map<String, String> options, Output output) {
        var order = Order.of(words, options);
        try (var reader = CommentReader.shipped(libraries())) {
            var rows = new Rows(order, reader, output.progress()).written();
            output.progress().printf("%,d rows written to %s%n", rows, order.out());
            return DONE;
        } catch (CannotRead e) {
            output.outcome().println(e.getMessage());
        } catch (FileSystemException e) {
            output.outcome().println(said(e));
        } catch (IOException | UncheckedIOException e) {
            output.outcome().println("The file could not be read or written: " + e.getMessage());
        }
        return FAILED;
    }

    /** The command knows no installation: what it unpacks stands where programs of this person keep such things. */
    private static Path libraries() {
        var cache = Objects.requireNonNullElse(System.getenv("XDG_CACHE_HOME"), "");
        var home = System.getProperty("user.home", "");
        return (cache.isBlank() ? Path.of(home, ".cache") : Path.of(cache)).resolve("linchpin");
    }

    private static String said(FileSystemException e) {
        var reason = e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
        return "The file " + e.getFile() + " could not be read or written: " + reason;
    }
}
