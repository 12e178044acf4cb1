package linchpin.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import linchpin.backup.archive.BackupKey;
import linchpin.backup.archive.KeptKey;
import linchpin.commands.CommandFailed;
import linchpin.commands.Output;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The key in a file, as whoever is in need made the file. */
class GivenKeyTests {

    @TempDir
    private Path directory;

    private BackupKey given(Path file) throws IOException {
        var given = new GivenKey();
        new CommandLine(given).parseArgs("--key-file", file.toString());
        return given.key();
    }

    @Test
    void isWhatTheInstallationShowsOnStandardOutput() throws IOException {
        var kept = new KeptKey(directory, null);
        var file = directory.resolve("put-by.txt");
        try (var outcome = new PrintStream(Files.newOutputStream(file), true, UTF_8)) {
            ShowKey.to(new Output(System.err, outcome, System.err), kept);
        }
        assertThat(given(file).fingerprint()).isEqualTo(kept.key().fingerprint());
    }

    @Test
    void saysHowToMakeAFileInWhichNothingStands() throws IOException {
        var file = Files.writeString(directory.resolve("key.txt"), "\n");
        assertThatThrownBy(() -> given(file))
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining("is empty. Nothing was changed")
                .hasMessageEndingWith("./linchpin backup-key > key.txt");
    }
}
