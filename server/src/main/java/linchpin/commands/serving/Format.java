package linchpin.commands.serving;

import linchpin.commands.CommandFailed;
import linchpin.commands.OfflineCommand;
import linchpin.commands.Output;
import picocli.CommandLine.Command;

/** Listed with the others, and done by the launcher, like the checks. */
@Command(name = "format", description = "Writes the code as its checks want it.")
final class Format implements OfflineCommand {

    @Override
    public void run(Output output) {
        throw new CommandFailed("The code is formatted by the script ./linchpin, in the sources.");
    }
}
