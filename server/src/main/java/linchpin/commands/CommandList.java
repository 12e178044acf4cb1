package linchpin.commands;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands there are, as picocli knows them. They stand in a list, a line for each with its word and its class, and are not looked for:
 * a command that needs no server should not wait until all classes are searched, nor until the options of all the others are made.
 */
final class CommandList {

    private static final String LIST = "/META-INF/linchpin/commands";
    private static final int WIDTH = 100;

    private CommandList() {}

    /** @return the whole command line */
    static CommandLine all() {
        return commandLine(classes().values());
    }

    /** @return the command line as far as it is needed where this is its first word */
    static CommandLine startingWith(String word) {
        var named = classes().get(word);
        return named == null || named.equals(Help.class.getName()) ? all() : commandLine(List.of(named));
    }

    private static CommandLine commandLine(Collection<String> classes) {
        var line = new CommandLine(new Root());
        classes.forEach(name -> line.addSubcommand(type(name)));
        line.getSubcommands().values().forEach(command -> arrange(command.getCommandSpec()));
        return line.setExpandAtFiles(false)
                .setAllowOptionsAsOptionParameters(false)
                .setUnmatchedOptionsAllowedAsOptionParameters(false)
                .setUsageHelpWidth(WIDTH)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    }

    private static void arrange(CommandSpec command) {
        command.usageMessage()
                .descriptionHeading("%n")
                .parameterListHeading("%n")
                .optionListHeading("%n")
                .sortOptions(false)
                .sortSynopsis(false);
    }

    /** @return the names of the classes by the commands' words, in the order in which they are shown */
    static Map<String, String> classes() {
        var list = Objects.requireNonNull(CommandList.class.getResourceAsStream(LIST));
        var classes = new LinkedHashMap<String, String>();
        try (var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var end = line.indexOf(' ');
                classes.put(line.substring(0, end), line.substring(end).strip());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return classes;
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(LIST + " names a class that is not there", e);
        }
    }
}
