package linchpin.commands;

import java.io.IOException;

/** A command that needs neither server nor database. */
public non-sealed interface OfflineCommand extends Command {

    /**
     * Does it.
     *
     * @throws CommandFailed when it cannot be done
     * @throws linchpin.platform.Refusal when what it was given is refused
     * @throws IOException when a file cannot be read or written
     */
    void run(Output output) throws IOException;
}
