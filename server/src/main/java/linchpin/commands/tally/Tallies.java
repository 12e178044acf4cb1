package linchpin.commands.tally;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.file.Path;
import linchpin.analysis.tally.Tally;
import linchpin.analysis.tally.decision.BrokenDecision;
import linchpin.commands.CommandFailed;

/** The decisions of a file, tallied one after the other. */
final class Tallies {

    private static final int LONGEST_LINE = 400;

    private final Path file;
    private final PrintStream told;
    private long number;
    private long problems;

    Tallies(Path file, PrintStream told) {
        this.file = file;
        this.told = told;
    }

    /**
     * Writes the results, of which nobody may make use unless this returns.
     *
     * @return how many
     * @throws CommandFailed when a decision is refused: every such decision was named
     */
    long write(Writer out) throws IOException {
        try (var decisions = new DecisionFile(file);
                var results = new ResultWriter(out)) {
            number = 1;
            for (var json = decisions.next(); json != null; json = decisions.next()) {
                tally(json, results);
                number++;
            }
        } catch (UnreadableFile e) {
            tell("decision " + number + ", " + e.what() + " What follows was not looked at.");
        }
        if (problems > 0) {
            throw new CommandFailed(
                    problems + (problems == 1 ? " problem" : " problems") + " in " + file + ". Nothing was tallied.");
        }
        if (number == 1) {
            throw new CommandFailed("There is no decision in " + file + ".");
        }
        return number - 1;
    }

    private void tally(Json json, ResultWriter results) {
        try {
            results.write(Tally.of(DecisionReader.read(json)));
        } catch (BrokenDecision e) {
            var where = e.where().isEmpty() ? "" : ", " + e.where();
            tell("decision " + number + where + ": " + e.what());
        }
    }

    /** Names in a file are anybody's words: a terminal is shown none that would move its cursor, and no more than fits. */
    private void tell(String problem) {
        problems++;
        var line = problem.replaceAll("\\p{C}", "?");
        told.println(line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "…" : line);
    }
}
