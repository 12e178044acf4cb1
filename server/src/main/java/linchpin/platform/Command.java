package linchpin.platform;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/** Something {@code ./linchpin} does besides serving. A module that offers one declares it as a bean. */
public interface Command {

    /** @return the word it is called by */
    String name();

    /**
     * Does it. What it refuses it throws as a {@link Refusal}.
     *
     * @param words what stood on the command line without "--", such as a file
     * @param options by name, without "--"
     * @param progress for lines that tell how far it is; silent when nobody watches
     */
    void run(List<String> words, Map<String, String> options, PrintStream progress);
}
