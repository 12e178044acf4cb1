package linchpin.commands;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What of a command line was not understood, which word may have been meant, and where help is. */
final class UsageMistake {

    private final ParameterException mistake;
    private final List<String> words;
    private final CommandSpec command;

    UsageMistake(ParameterException mistake, List<String> words) {
        this.mistake = mistake;
        this.words = words;
        this.command = mistake.getCommandLine().getCommandSpec();
    }

    String words() {
        if (command.parent() == null) {
            return noCommand();
        }
        var what = noOption().orElseGet(() -> switch (mistake) {
            case MissingParameterException missing -> missing(missing.getMissing());
            case UnmatchedArgumentException unmatched ->
                quoted(unmatched.getUnmatched().getFirst()) + " is one word too many for " + quoted(command.name())
                        + ".";
            case OverwrittenOptionException twice -> name(twice.getOverwritten()) + " is given twice.";
            default ->
                mistake.getArgSpec() == null
                        ? mistake.getMessage() + "."
                        : name(mistake.getArgSpec()) + " does not take " + quoted(mistake.getValue()) + ".";
        });
        return what + "\nSee ./linchpin help " + command.name();
    }

    private String noCommand() {
        var word = mistake instanceof UnmatchedArgumentException unmatched
                ? unmatched.getUnmatched().getFirst()
                : words.getFirst();
        return "There is no command " + quoted(word) + "." + meant(word, shown()) + "\nSee ./linchpin help";
    }

    private List<String> shown() {
        return command.subcommands().entrySet().stream()
                .filter(known ->
                        !known.getValue().getCommandSpec().usageMessage().hidden())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Looked for first: where an option is misspelt, it is of no use to hear that it is missing. */
    private Optional<String> noOption() {
        var unmatched = mistake instanceof UnmatchedArgumentException e ? e.getUnmatched() : List.<String>of();
        return Stream.concat(words.stream(), unmatched.stream())
                .filter(word -> word.startsWith("-"))
                .map(word -> word.split("=", 2)[0])
                .filter(name -> command.findOption(name) == null)
                .findFirst()
                .map(name -> quoted(command.name()) + " has no option " + name + "."
                        + meant(name, command.optionsMap().keySet()));
    }

    private String missing(List<ArgSpec> missing) {
        return missing.stream().map(this::missing).collect(Collectors.joining("\n"));
    }

    private String missing(ArgSpec missing) {
        var name = name(missing);
        return words.contains(name)
                ? name + " needs a value after it."
                : name + " is needed: " + String.join(" ", missing.description()) + ".";
    }

    private static String name(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }

    private static String meant(String word, Collection<String> known) {
        return Nearest.of(word, known)
                .map(name -> " Did you mean " + name + "?")
                .orElse("");
    }

    private static String quoted(String word) {
        return "\"" + word + "\"";
    }
}
