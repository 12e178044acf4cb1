package linchpin.commands.chart;

import java.io.IOException;
import java.nio.file.Path;
import linchpin.commands.CommandFailed;
import linchpin.commands.OfflineCommand;
import linchpin.commands.Output;
import linchpin.commands.files.GivenFile;
import linchpin.commands.files.LayoutOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Parameters(paramLabel = "FILE", description = "CSV, XLSX or ODS, as an import takes it")
    private Path file;

    @Option(names = "--out", paramLabel = "OUT.csv", required = true, description = "the file to write")
    private Path out;

    @Option(names = "--svg", paramLabel = "DIR", description = "a folder to draw each series in, in a file of its own")
    private @Nullable Path svg;

    @Mixin
    private LayoutOptions layout;

    @Override
    public void run(Output output) throws IOException {
        var problems = new FileProblems(output.problems());
        var given = GivenFile.of(file, layout.said());
        var input = new Input(given, problems);
        var all = input.read();
        all.forEach(series -> series.check(problems));
        if (problems.any()) {
            throw new CommandFailed(problems.count() + (problems.count() == 1 ? " problem" : " problems") + " in "
                    + file + ". Nothing was charted.");
        }
        new WriteCharts(new ChartOrder(file, out, svg), output.progress(), output.problems()).write(all);
        given.words(input.account()).forEach(output.outcome()::println);
    }
}
