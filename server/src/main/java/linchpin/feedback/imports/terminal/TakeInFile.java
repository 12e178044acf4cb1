package linchpin.feedback.imports.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import linchpin.commands.CommandFailed;
import linchpin.commands.Output;
import linchpin.commands.files.FileWords;
import linchpin.feedback.files.TakesFiles;
import linchpin.feedback.imports.DateWords;
import linchpin.feedback.imports.running.Import;
import linchpin.feedback.imports.running.ImportFiles;
import linchpin.feedback.imports.running.ImportId;
import linchpin.feedback.imports.running.ImportState;
import linchpin.feedback.imports.running.ImportWork;
import linchpin.feedback.imports.running.Imports;
import linchpin.tables.Layout;
import org.springframework.stereotype.Component;

/** Takes in a file in one step, with the mapping the wizard would propose or one that it remembered. Never guesses. */
@Component
public class TakeInFile implements TakesFiles {

    private final Imports imports;
    private final ImportFiles files;
    private final ImportWork work;
    private final AtTerminal terminal;

    TakeInFile(Imports imports, ImportFiles files, ImportWork work, AtTerminal terminal) {
        this.imports = imports;
        this.files = files;
        this.work = work;
        this.terminal = terminal;
    }

    /**
     * Takes it in for the organisation in whose scope this is called.
     *
     * @param wishes what somebody says of it
     * @param output hears how far it is, and in the end what became of the rows, every one of which is accounted for
     * @throws CommandFailed when it cannot be taken in as it is
     */
    public void takeIn(Path file, Wishes wishes, Output output) {
        takeIn(file, Layout.Said.NOTHING, wishes, output);
    }

    /**
     * The same, where somebody says how it is written.
     *
     * @throws CommandFailed when it cannot be taken in as it is
     */
    public void takeIn(Path file, Layout.Said said, Wishes wishes, Output output) {
        var id = new ImportId(UUID.randomUUID());
        try (var in = Files.newInputStream(file)) {
            files.keep(id, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        imports.begin(id, String.valueOf(file.getFileName()));
        work.work(id, said, wishes.profile(), _ -> {});
        try {
            var surveyed = surveyed(id);
            var read = terminal.read(surveyed, wishes);
            if (wishes.dryRun()) {
                terminal.show(read, output.outcome());
                imports.cancel(id);
                files.forget(id);
                return;
            }
            refuseDoubt(read);
            imports.choose(id, read.knownMapping(), read.profile());
            terminal.notes(read).forEach(output.outcome()::println); // also where nobody watches: words may be left out
            store(id, output);
        } catch (CommandFailed e) {
            imports.cancel(id);
            files.forget(id);
            throw e;
        }
    }

    @Override
    public void takeIn(Path file) {
        var nowhere = new PrintStream(OutputStream.nullOutputStream());
        takeIn(file, Wishes.profile(null), new Output(nowhere, nowhere, nowhere));
    }

    @Override
    public boolean broughtIn(String name) {
        return imports.latest().stream().anyMatch(one -> one.name().equals(name));
    }

    private Import surveyed(ImportId id) {
        var surveyed = imports.with(id);
        if (surveyed.state() != ImportState.WAITING) {
            throw new CommandFailed(String.valueOf(surveyed.trouble()));
        }
        return surveyed;
    }

    /** Whoever names sheets has seen them; whoever is asked about columns wants to know which rows were taken for them. */
    private void refuseDoubt(Import read) {
        if (read.knownLayout().told().sheets().isEmpty()) {
            FileWords.question(read.knownLayout()).ifPresent(question -> {
                throw new CommandFailed(question);
            });
        }
        try {
            terminal.refuseDoubt(read);
        } catch (CommandFailed e) {
            var words = FileWords.of(read.knownLayout());
            throw words.isEmpty() ? e : new CommandFailed(e.getMessage() + "\n\n" + String.join("\n", words));
        }
    }

    private void store(ImportId id, Output output) {
        var rows = imports.with(id).report().rows();
        imports.startHere(id);
        work.work(id, done -> output.progress().println(done + " of " + rows + " rows"));
        var ended = imports.with(id);
        if (ended.state() != ImportState.DONE) {
            throw new CommandFailed(String.valueOf(ended.trouble()));
        }
        var report = ended.report();
        output.outcome()
                .println(report.stored() + " stored, " + report.known() + " already known, " + report.refused()
                        + " refused: "
                        + counted(report.rows(), "row") + " in the file; " + counted(report.responses(), "response")
                        + " and " + counted(report.comments(), "comment") + " new");
        FileWords.of(ended.knownLayout()).forEach(output.outcome()::println);
        if (report.known() > 0) {
            output.outcome().println(DateWords.known(report.known()));
        }
        if (report.disagreeing() > 0) {
            output.outcome().println(DateWords.disagreeing(report.disagreeing()));
        }
        if (report.refused() > 0) {
            output.outcome().println("The refused rows, with reasons, can be downloaded at /imports/" + id.id());
        }
    }

    private static String counted(long number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }
}
