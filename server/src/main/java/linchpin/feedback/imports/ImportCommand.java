package linchpin.feedback.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.commands.Command;
import linchpin.feedback.imports.dates.DateQuestion;
import linchpin.feedback.imports.mapping.Mapping;
import linchpin.feedback.imports.running.Import;
import linchpin.feedback.imports.running.ImportFiles;
import linchpin.feedback.imports.running.ImportId;
import linchpin.feedback.imports.running.ImportState;
import linchpin.feedback.imports.running.ImportWork;
import linchpin.feedback.imports.running.Imports;
import linchpin.organisation.Organisations;
import linchpin.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings in a file from the command line, with the mapping the wizard would propose or one that it remembered. Never guesses. */
@Component
public class ImportCommand implements Command {

    private final Organisations organisations;
    private final Imports imports;
    private final ImportFiles files;
    private final ImportWork work;
    private final SuggestedMapping proposal;

    ImportCommand(
            Organisations organisations,
            Imports imports,
            ImportFiles files,
            ImportWork work,
            SuggestedMapping proposal) {
        this.organisations = organisations;
        this.imports = imports;
        this.files = files;
        this.work = work;
        this.proposal = proposal;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public int run(List<String> words, Map<String, String> options, Output output) {
        var organisation = options.get("organisation");
        if (words.size() != 1 || organisation == null) {
            output.outcome().println("Say which file, and whose: ./linchpin import FILE --organisation CODE");
            return 2;
        }
        return run(Path.of(words.getFirst()), organisation, options.get("profile"), output);
    }

    /**
     * @param profile name of a mapping that the wizard remembered; null to propose one
     * @param output hears how far it is, and in the end what became of the rows or why it failed
     * @return 0 when every row is accounted for, 1 when it failed
     */
    public int run(Path file, String organisationCode, @Nullable String profile, Output output) {
        var organisation = organisations.withCode(organisationCode);
        if (organisation.isEmpty()) {
            output.outcome().println("There is no organisation with the code " + organisationCode);
            return 1;
        }
        return Tenancy.in(organisation.get().id().id(), () -> bring(file, profile, output));
    }

    private int bring(Path file, @Nullable String profile, Output output) {
        var id = new ImportId(UUID.randomUUID());
        try (var in = Files.newInputStream(file)) {
            files.keep(id, in);
        } catch (IOException e) {
            output.outcome().println("The file " + file + " could not be read");
            return 1;
        }
        imports.begin(id, String.valueOf(file.getFileName()));
        work.work(id, _ -> {});
        var surveyed = imports.with(id);
        if (surveyed.state() != ImportState.WAITING) {
            return failed(surveyed, String.valueOf(surveyed.trouble()), output);
        }
        var proposed = proposal.of(surveyed, profile);
        if (proposed.isEmpty()) {
            return failed(surveyed, "No profile named “" + profile + "” fits the columns of this file", output);
        }
        var objection = objection(surveyed, proposed.get().mapping());
        if (objection != null) {
            return failed(surveyed, objection, output);
        }
        imports.choose(id, proposed.get().mapping(), proposed.get().profile());
        return store(id, surveyed.report().rows(), output);
    }

    private @Nullable String objection(Import surveyed, Mapping mapping) {
        if (mapping.objection().isPresent()) {
            return mapping.objection().get()
                    + ". Use the wizard once and remember the mapping; then name it with --profile.";
        }
        var counts = surveyed.knownSurvey().columns().get(mapping.date()).dates();
        return counts == null || mapping.dates().covers(counts)
                ? null
                : DateWords.question(
                        surveyed.knownSurvey().header().get(mapping.date()),
                        DateQuestion.about(
                                files.path(surveyed.id()),
                                surveyed.knownLayout(),
                                surveyed.knownSurvey(),
                                mapping.date()));
    }

    private int store(ImportId id, long rows, Output output) {
        imports.startHere(id);
        work.work(id, done -> output.progress().println(done + " of " + rows + " rows"));
        var ended = imports.with(id);
        if (ended.state() != ImportState.DONE) {
            return failed(ended, String.valueOf(ended.trouble()), output);
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
        return 0;
    }

    private int failed(Import ended, String why, Output output) {
        output.outcome().println(why);
        imports.cancel(ended.id());
        files.forget(ended.id());
        return 1;
    }
}
