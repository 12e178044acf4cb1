package linchpin.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import linchpin.support.Sources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script ./linchpin in a checkout where nothing was ever built, and where nothing could be: there are no sources. */
class LauncherTests {

    private static final Path CHECKOUT = Sources.SERVER.getParent();

    @TempDir
    Path copy;

    private String said = "";

    @BeforeEach
    void copyWhatItNeeds() throws IOException {
        Files.copy(CHECKOUT.resolve("linchpin"), copy.resolve("linchpin"));
        var texts = Files.createDirectories(copy.resolve("docs/commands"));
        try (var files = Files.list(CHECKOUT.resolve("docs/commands"))) {
            for (var file : files.toList()) {
                Files.copy(file, texts.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void helpsBeforeAnythingIsBuilt() throws Exception {
        assertThat(run()).isZero();
        assertThat(said).isEqualTo(CommandList.all().getUsageMessage());
        assertThat(run("help")).isZero();
        assertThat(said).isEqualTo(CommandList.all().getUsageMessage());
        var text = CommandList.all().getSubcommands().get("import").getUsageMessage();
        assertThat(run("help", "import")).isZero();
        assertThat(said).isEqualTo(text);
        assertThat(run("import", "--help")).isZero();
        assertThat(said).isEqualTo(text);
        assertThat(run("import", "a.csv", "-h")).isZero();
        assertThat(said).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"imoprt", "rehearse", "--port", "README", "../linchpin", "help nothing"})
    void buildsNothingForACommandThatIsNotThere(String words) throws Exception {
        assertThat(run(words.split(" "))).isEqualTo(2);
        assertThat(said).contains("has no command").contains("./linchpin help");
        assertThat(copy.resolve(".build")).doesNotExist();
    }

    @Test
    void checksNothingWhereMoreIsAskedThanToCheck() throws Exception {
        assertThat(run("test", "everything")).isEqualTo(2);
        assertThat(said).contains("\"everything\"", "./linchpin help test");
        assertThat(run("test", "--help")).isZero();
    }

    private int run(String... words) throws Exception {
        var command = new ArrayList<>(List.of("bash", copy.resolve("linchpin").toString()));
        command.addAll(List.of(words));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor();
    }
}
