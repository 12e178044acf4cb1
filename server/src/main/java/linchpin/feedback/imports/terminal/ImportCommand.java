package linchpin.feedback.imports.terminal;

import java.nio.file.Path;
import java.util.List;
import linchpin.commands.CommandFailed;
import linchpin.commands.Installation;
import linchpin.commands.Output;
import linchpin.commands.ProductCommand;
import linchpin.commands.files.LayoutOptions;
import linchpin.organisation.Organisations;
import linchpin.platform.Background;
import linchpin.platform.Tenancy;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes in a file from the command line. */
@Command(
        name = "import",
        description = {
            "Takes in a file of feedback, whether the product is running or not.",
            "",
            "What the columns mean is as the wizard would propose, or as it remembered, or as you say; where that leaves a doubt,"
                    + " nothing is taken in. Rows that cannot be taken are kept with their reasons."
        })
final class ImportCommand implements ProductCommand {

    @Parameters(paramLabel = "FILE", description = "CSV, XLSX or ODS, as the survey's supplier sends it")
    private Path file;

    @Option(
            names = "--organisation",
            paramLabel = "CODE",
            required = true,
            description = "the code of the organisation whose feedback it is")
    private String organisation;

    @Mixin
    private LayoutOptions layout;

    @Mixin
    private MeaningOptions meaning;

    @Mixin
    private Installation installation;

    @Override
    public List<String> settings() {
        return installation.settings();
    }

    @Override
    public void run(ApplicationContext product, Output output) {
        var whose = product.getBean(Organisations.class)
                .withCode(organisation)
                .orElseThrow(() -> new CommandFailed("There is no organisation with the code " + organisation));
        var work = product.getBean(TakeInFile.class);
        var said = layout.said();
        // Nobody waits for a page here: a statement may take its time.
        Background.run(
                "import",
                () -> Tenancy.in(whose.id().id(), () -> {
                    work.takeIn(file, said, meaning.wishes(), output);
                    return true;
                }));
    }
}
