package linchpin.commands.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Map;
import linchpin.commands.Command;
import linchpin.commands.Usage;

/** Charts the series of a file. Where a line cannot be understood, every such line is named and nothing is written. */
public final class ChartFile implements Command {

    private static final int DONE = 0;
    private static final int FAILED = 1;

    /** Made on the command line, without Spring. */
    public ChartFile() {}

    @Override
    public String name() {
        return "chart";
    }

    @Override
    public int run(List<String> words, Map<String, String> options, Output output) {
        try {
            return charted(Order.of(words, options), output);
        } catch (InvalidPathException e) {
            throw new Usage("\"" + e.getInput() + "\" is not the name of a file.");
        } catch (CannotChart e) {
            output.outcome().println(e.getMessage());
        } catch (FileSystemException e) {
            output.outcome().println(said(e));
        } catch (IOException | UncheckedIOException e) {
            output.outcome().println("The file could not be read or written: " + e.getMessage());
        }
        return FAILED;
    }

    private static int charted(Order order, Output output) throws IOException {
        var problems = new Problems(output.outcome());
        var input = new Input(order.file(), problems);
        var all = input.read();
        all.forEach(series -> series.check(problems));
        if (problems.any()) {
            output.outcome()
                    .println(problems.count() + (problems.count() == 1 ? " problem" : " problems") + " in "
                            + order.file() + ". Nothing was charted.");
            return FAILED;
        }
        new Charted(order, output.progress()).write(all);
        return DONE;
    }

    private static String said(FileSystemException e) {
        var reason = e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
        return "The file " + e.getFile() + " could not be read or written: " + reason;
    }
}
