package linchpin.commands;

/** A command cannot do what it was asked, for a reason that whoever asked can do something about. Ends with exit code 1. */
public final class CommandFailed extends RuntimeException {

    /** @param reason what is wrong, where, and what to do */
    public CommandFailed(String reason) {
        super(reason);
    }
}
