package linchpin.commands.serving;

import linchpin.commands.CommandFailed;
import linchpin.commands.OfflineCommand;
import linchpin.commands.Output;
import picocli.CommandLine.Command;

/** Listed with the others, and done by the launcher: what checks the product is not in the product. */
@Command(name = "test", description = "Checks everything that is checked before a change is taken in.")
final class Checks implements OfflineCommand {

    @Override
    public void run(Output output) {
        throw new CommandFailed("The checks are run by the script ./linchpin, from the sources.");
    }
}
