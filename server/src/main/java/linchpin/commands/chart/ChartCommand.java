package linchpin.commands.chart;

import java.io.IOException;
import java.nio.file.Path;
import linchpin.commands.CommandFailed;
import linchpin.commands.OfflineCommand;
import linchpin.commands.Output;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Charts the series of a file. Where a line cannot be understood, every such line is named and nothing is written. */
@Command(
        name = "chart",
        description = {
            "Works out mean, limits and point types of the series in a file, and draws them.",
            "",
            "The file has the columns series, date and value, and may have direction, screen_outliers, fix_after, target and"
                    + " rebase. Every line that cannot be understood is named, and then nothing is written."
        })
final class ChartCommand implements OfflineCommand {

    @Parameters(paramLabel = "FILE", description = "CSV or XLSX, its first row naming the columns")
    private Path file;

    @Option(names = "--out", paramLabel = "OUT.csv", required = true, description = "the file to write")
    private Path out;

    @Option(names = "--svg", paramLabel = "DIR", description = "a folder to draw each series in, in a file of its own")
    private @Nullable Path svg;

    @Override
    public void run(Output output) throws IOException {
        var problems = new FileProblems(output.problems());
        var all = new Input(file, problems).read();
        all.forEach(series -> series.check(problems));
        if (problems.any()) {
            throw new CommandFailed(problems.count() + (problems.count() == 1 ? " problem" : " problems") + " in "
                    + file + ". Nothing was charted.");
        }
        new WriteCharts(new ChartOrder(file, out, svg), output.progress(), output.problems()).write(all);
    }
}
