package linchpin.commands;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import linchpin.platform.Refusal;

/** Something {@code ./linchpin} does besides serving. A module that offers one declares it as a bean. */
public interface Command {

    /**
     * Where a command speaks.
     *
     * @param progress how far it is; silent when nobody watches
     * @param outcome what came of it, or why it failed
     */
    record Output(PrintStream progress, PrintStream outcome) {}

    /** @return the word it is called by */
    String name();

    /**
     * Does it. What it refuses it throws as a {@link Refusal}.
     *
     * @param words what stood on the command line without "--", such as a file
     * @param options by name, without "--"
     * @return 0 done, 1 failed, 2 not understood; the outcome says which and why
     */
    int run(List<String> words, Map<String, String> options, Output output);
}
