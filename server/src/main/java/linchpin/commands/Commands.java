package linchpin.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What was asked for on the command line is understood before anything is started, and then done. */
public final class Commands {

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int MISUNDERSTOOD = 2;

    private final Starter starter;
    private final Output output;
    private final List<String> springs = new ArrayList<>();

    /** Starts the product. */
    @FunctionalInterface
    public interface Starter {

        /**
         * Starts it.
         *
         * @param pages whether it is to serve pages
         * @param settings as Spring takes them: {@code --name=value}
         * @return the product; null where it could not start, and has said why
         */
        @Nullable
        ConfigurableApplicationContext start(boolean pages, List<String> settings);
    }

    Commands(Starter starter, Output output) {
        this.starter = starter;
        this.output = output;
    }

    /** @return the exit code: 0 done, 1 failed with a reason, 2 not understood; there is none while the product runs */
    public static int run(String[] words, Starter starter) {
        return new Commands(starter, Output.standard()).run(words);
    }

    int run(String... words) {
        Arrays.stream(words).filter(Commands::springs).forEach(springs::add);
        var asked = asked(Arrays.stream(words).filter(word -> !springs(word)).toList());
        return CommandList.startingWith(asked.getFirst())
                .setErr(new PrintWriter(
                        output.problems(), true, output.problems().charset()))
                .setParameterExceptionHandler((e, all) -> misunderstood(e, List.of(all)))
                .setExecutionStrategy(this::execute)
                .execute(asked.toArray(String[]::new));
    }

    /** Without a command, the product is served. */
    private static List<String> asked(List<String> words) {
        if (words.isEmpty()) {
            return List.of("serve");
        }
        return words.getFirst().startsWith("--") && !words.contains("--help")
                ? Stream.concat(Stream.of("serve"), words.stream()).toList()
                : words;
    }

    /** A word with a point in it is a setting of Spring's, for what has no option here. */
    private static boolean springs(String word) {
        return word.startsWith("--") && word.split("=", 2)[0].contains(".");
    }

    private int misunderstood(ParameterException e, List<String> words) {
        output.problems().println(new UsageMistake(e, words).words());
        return MISUNDERSTOOD;
    }

    private int execute(ParseResult parsed) {
        var help = CommandLine.executeHelpRequest(parsed);
        if (help != null) {
            return help;
        }
        var asked = parsed.asCommandLineList().getLast();
        try {
            return switch (asked.<Command>getCommand()) {
                case OfflineCommand command -> offline(command, asked);
                case ProductCommand command -> inProduct(command);
            };
        } catch (IOException | RuntimeException e) {
            output.problems().println(Failure.words(e));
            return FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FAILED;
        }
    }

    private int offline(OfflineCommand command, CommandLine asked) throws IOException {
        if (!springs.isEmpty()) {
            throw new UnmatchedArgumentException(asked, springs);
        }
        command.run(output);
        return DONE;
    }

    private int inProduct(ProductCommand command) throws IOException, InterruptedException {
        var settings =
                Stream.concat(command.settings().stream(), springs.stream()).toList();
        try (var product = starter.start(command.withPages(), settings)) {
            if (product == null) {
                return FAILED;
            }
            command.run(product, output);
            return DONE;
        }
    }
}
