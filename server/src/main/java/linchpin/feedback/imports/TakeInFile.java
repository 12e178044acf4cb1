package linchpin.feedback.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import linchpin.commands.CommandFailed;
import linchpin.commands.Output;
import linchpin.feedback.files.TakesFiles;
import linchpin.feedback.imports.dates.DateQuestion;
import linchpin.feedback.imports.mapping.ColumnRole;
import linchpin.feedback.imports.mapping.Mapping;
import linchpin.feedback.imports.running.Import;
import linchpin.feedback.imports.running.ImportFiles;
import linchpin.feedback.imports.running.ImportId;
import linchpin.feedback.imports.running.ImportState;
import linchpin.feedback.imports.running.ImportWork;
import linchpin.feedback.imports.running.Imports;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes in a file in one step, with the mapping the wizard would propose or one that it remembered. Never guesses. */
@Component
public class TakeInFile implements TakesFiles {

    private final Imports imports;
    private final ImportFiles files;
    private final ImportWork work;
    private final SuggestedMapping proposal;

    TakeInFile(Imports imports, ImportFiles files, ImportWork work, SuggestedMapping proposal) {
        this.imports = imports;
        this.files = files;
        this.work = work;
        this.proposal = proposal;
    }

    /**
     * Takes it in for the organisation in whose scope this is called.
     *
     * @param profile name of a mapping that the wizard remembered; null to propose one
     * @param output hears how far it is, and in the end what became of the rows, every one of which is accounted for
     * @throws CommandFailed when it cannot be taken in as it is
     */
    public void takeIn(Path file, @Nullable String profile, Output output) {
        var id = new ImportId(UUID.randomUUID());
        try (var in = Files.newInputStream(file)) {
            files.keep(id, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        imports.begin(id, String.valueOf(file.getFileName()));
        work.work(id, _ -> {});
        try {
            choose(imports.with(id), profile);
            nobodysYes(imports.with(id)).ifPresent(output.progress()::println);
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
        takeIn(file, null, new Output(nowhere, nowhere, nowhere));
    }

    @Override
    public boolean broughtIn(String name) {
        return imports.latest().stream().anyMatch(one -> one.name().equals(name));
    }

    private void choose(Import surveyed, @Nullable String profile) {
        if (surveyed.state() != ImportState.WAITING) {
            throw new CommandFailed(String.valueOf(surveyed.trouble()));
        }
        var proposed = proposal.of(surveyed, profile)
                .orElseThrow(
                        () -> new CommandFailed("No profile named “" + profile + "” fits the columns of this file"));
        var objection = objection(surveyed, proposed.mapping());
        if (objection != null) {
            throw new CommandFailed(objection);
        }
        imports.choose(surveyed.id(), proposed.mapping(), proposed.profile());
    }

    private @Nullable String objection(Import surveyed, Mapping mapping) {
        if (mapping.objection().isPresent()) {
            return mapping.objection().get()
                    + ". Use the wizard once and remember the mapping; then name it with --profile.";
        }
        return !mapping.leavesDatesOpen(surveyed.knownSurvey())
                ? null
                : DateWords.question(
                        surveyed.knownSurvey().header().get(mapping.column(ColumnRole.DATE)),
                        DateQuestion.about(
                                files.path(surveyed.id()),
                                surveyed.knownLayout(),
                                surveyed.knownSurvey(),
                                mapping.column(ColumnRole.DATE)));
    }

    /** What means yes is said in the wizard, and remembered: a file alone cannot say it. */
    private static Optional<String> nobodysYes(Import chosen) {
        var mapping = chosen.knownMapping();
        return mapping.has(ColumnRole.CONSENT) && mapping.agreeing().isEmpty()
                ? Optional.of("“" + chosen.header().get(mapping.column(ColumnRole.CONSENT))
                        + "” says who agrees to be quoted, but nobody has said which of its words mean yes: all count as no."
                        + " Say it in the wizard once, and name what it remembers with --profile.")
                : Optional.empty();
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
                        + report.rows() + " rows in the file; " + report.responses() + " responses and "
                        + report.comments()
                        + " comments are new");
        if (report.refused() > 0) {
            output.outcome().println("The refused rows, with reasons, can be downloaded at /imports/" + id.id());
        }
    }
}
