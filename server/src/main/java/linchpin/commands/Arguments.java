package linchpin.commands;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was asked for on the command line.
 *
 * @param command the first word; "serve" when there is none
 * @param words what stands without "--" after it, such as a file
 * @param settings for Spring, as {@code --name=value}
 * @param options that only the command itself understands
 */
public record Arguments(String command, List<String> words, List<String> settings, Map<String, String> options) {

    private static final Map<String, String> SETTINGS = Map.of(
            "port", "server.port",
            "demo", "linchpin.demo",
            "data", "linchpin.data",
            "database-url", "linchpin.database-url");

    private static final Map<String, List<String>> COMMANDS = Map.of(
            "serve", List.of("port", "demo", "data", "database-url"),
            "organisation", List.of("economy", "port", "data", "database-url"),
            "import", List.of("organisation", "profile", "data", "database-url"),
            "read", List.of("text", "question", "score", "out", "probabilities"),
            "chart", List.of("out", "svg"),
            "rehearse", List.of("data", "database-url"));

    /** Options that need no value. */
    private static final Set<String> SWITCHES = Set.of("demo", "probabilities");

    private static final List<String> NOT_YET = List.of("backup", "restore");

    /** @throws Usage when the command line is not understood */
    public static Arguments of(String... words) {
        var rest = new ArrayList<>(List.of(words));
        var command = rest.isEmpty() || rest.getFirst().startsWith("--") ? "serve" : rest.removeFirst();
        if (NOT_YET.contains(command)) {
            throw new Usage("\"" + command + "\" is not there yet in this version of Linchpin.");
        }
        if (!COMMANDS.containsKey(command)) {
            throw new Usage("There is no command \"" + command + "\".");
        }
        var arguments = new Arguments(command, new ArrayList<>(), new ArrayList<>(), new HashMap<>());
        while (!rest.isEmpty()) {
            arguments.take(rest);
        }
        return arguments;
    }

    /** @return the value given for an option */
    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    private void take(List<String> rest) {
        var word = rest.removeFirst();
        if (!word.startsWith("--")) {
            words.add(word);
            return;
        }
        var parts = word.substring(2).split("=", 2);
        var name = parts[0];
        if (name.contains(".")) {
            settings.add(word); // one of Spring's own, for what has no option here
        } else if (SWITCHES.contains(name) && allows(name)) {
            keep(name, parts.length == 2 ? parts[1] : "true");
        } else {
            keep(name, parts.length == 2 ? parts[1] : next(name, rest));
        }
    }

    private void keep(String name, String value) {
        var setting = SETTINGS.get(name);
        if (!allows(name)) {
            throw new Usage("\"" + command + "\" has no option --" + name + ".");
        }
        if (setting == null) {
            options.put(name, value);
        } else {
            settings.add("--" + setting + "=" + value);
        }
    }

    private boolean allows(String name) {
        return COMMANDS.getOrDefault(command, List.of()).contains(name);
    }

    private static String next(String name, List<String> rest) {
        if (rest.isEmpty() || rest.getFirst().startsWith("--")) {
            throw new Usage("--" + name + " needs a value after it.");
        }
        return rest.removeFirst();
    }
}
