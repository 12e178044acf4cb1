package linchpin.commands;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what a command does and takes. */
@CommandLine.Command(name = "help", description = "Says what a command does, and which options it has.")
final class Help implements OfflineCommand {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "the command; all of them where none is named")
    private @Nullable String command;

    @Override
    public void run(Output output) {
        var all = spec.parent().commandLine();
        var asked = command == null ? all : all.getSubcommands().get(command);
        if (asked == null || asked.getCommandSpec().usageMessage().hidden()) {
            throw new UnmatchedArgumentException(all, List.of(String.valueOf(command)));
        }
        asked.usage(System.out);
    }
}
