package linchpin.commands;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Gives commands as on a command line, and hears what is said. */
public final class Console {

    private final ByteArrayOutputStream progress = new ByteArrayOutputStream();
    private final ByteArrayOutputStream outcome = new ByteArrayOutputStream();
    private final ByteArrayOutputStream problems = new ByteArrayOutputStream();

    private final Commands.Starter starter;

    /** For commands that need no server. */
    public Console() {
        this((_, _) -> {
            throw new AssertionError("The product was started");
        });
    }

    Console(Commands.Starter starter) {
        this.starter = starter;
    }

    /** @return the exit code */
    public int run(String... words) {
        progress.reset();
        outcome.reset();
        problems.reset();
        return new Commands(starter, new Output(stream(progress), stream(outcome), stream(problems))).run(words);
    }

    /** @return what came of the last command, or why it failed */
    public String said() {
        return outcome() + problems.toString(StandardCharsets.UTF_8);
    }

    /** @return what a file would hold that it was led into */
    public String outcome() {
        return outcome.toString(StandardCharsets.UTF_8);
    }

    /** @return how far the last command said it was */
    public String progress() {
        return progress.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
