package linchpin.backup;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import linchpin.backup.archive.BackupKey;
import linchpin.commands.CommandFailed;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine.Option;

/** The key that whoever brings something back has put by: in a file, in the environment, or typed. */
public final class GivenKey {

    private static final String KEY = "LINCHPIN_BACKUP_KEY";
    /** It is shown over two lines; whoever types the first of them is asked for the other. */
    private static final int LONGEST_LINE = 40;

    @Option(names = "--key-file", paramLabel = "KEYFILE", description = "the key, in a file (LINCHPIN_BACKUP_KEY)")
    private @Nullable Path keyFile;

    /** @throws linchpin.backup.archive.Unusable where what was given is no key */
    public BackupKey key() throws IOException {
        if (keyFile != null) {
            var copied = Files.readString(keyFile);
            if (copied.isBlank()) {
                throw new CommandFailed(keyFile
                        + " is empty. Nothing was changed. Where the installation still is, this writes it there:"
                        + " ./linchpin backup-key > " + keyFile.getFileName());
            }
            return BackupKey.in(copied);
        }
        var given = System.getenv(KEY);
        if (given != null && !given.isBlank()) {
            return BackupKey.in(given);
        }
        var console = Objects.requireNonNull(System.console());
        if (!console.isTerminal()) {
            throw new CommandFailed(
                    "The key is needed: in a file with --key-file, or as " + KEY + " in the environment.");
        }
        var first = line(console, "Key: ");
        return BackupKey.in(first.length() > LONGEST_LINE ? first : first + " " + line(console, "Its second line: "));
    }

    private static String line(Console console, String asked) {
        var typed = console.readPassword(asked);
        return typed == null ? "" : new String(typed);
    }

    /** No product is started that would say what is to be logged. */
    public static void quiet() {
        var logs = LoggingSystem.get(GivenKey.class.getClassLoader());
        logs.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        logs.setLogLevel("org.flywaydb", LogLevel.ERROR);
    }
}
