package linchpin.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import linchpin.support.Sources;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The launcher prints what a command does before anything is built, from files that must say what the commands themselves say. */
class HelpTests {

    private static final Path TEXTS = Sources.SERVER.resolveSibling("docs/commands");
    private static final Path RENDERED = Sources.SERVER.resolve("target/commands");

    @Test
    void theLaunchersTextsAreWhatTheCommandsSay() throws IOException {
        var rendered = rendered();
        Files.createDirectories(RENDERED);
        for (var text : rendered.entrySet()) {
            Files.writeString(RENDERED.resolve(text.getKey()), text.getValue());
        }
        assertThat(written())
                .as("To write them anew: rm docs/commands/*; cp server/target/commands/* docs/commands/")
                .isEqualTo(rendered);
    }

    @Test
    void everyCommandAndOptionIsExplained() {
        assertThat(commands()).hasSizeGreaterThan(5).allSatisfy((name, command) -> {
            var spec = command.getCommandSpec();
            assertThat(spec.usageMessage().description()).as(name).isNotEmpty();
            assertThat(spec.args())
                    .allSatisfy(each -> assertThat(each.description())
                            .as(name + " " + each.paramLabel())
                            .isNotEmpty());
        });
    }

    private static Map<String, CommandLine> commands() {
        return CommandList.all().getSubcommands();
    }

    private static Map<String, String> rendered() {
        var rendered = new TreeMap<String, String>();
        rendered.put("README.txt", CommandList.all().getUsageMessage());
        commands().forEach((name, command) -> {
            if (!command.getCommandSpec().usageMessage().hidden()) {
                rendered.put(name + ".txt", command.getUsageMessage());
            }
        });
        return rendered;
    }

    private static Map<String, String> written() throws IOException {
        try (var files = Files.list(TEXTS)) {
            return files.collect(
                    Collectors.toMap(file -> file.getFileName().toString(), Sources::text, (a, _) -> a, TreeMap::new));
        }
    }
}
