package linchpin.backup;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import linchpin.backup.archive.Archive;
import linchpin.backup.archive.BackupKey;
import linchpin.backup.archive.KeptKey;
import linchpin.backup.archive.Unusable;
import linchpin.backup.copying.Restore;
import linchpin.backup.copying.Restore.External;
import linchpin.backup.copying.Rows;
import linchpin.commands.CommandFailed;
import linchpin.commands.OfflineCommand;
import linchpin.commands.Output;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings everything back from a backup. */
@Command(
        name = "restore",
        description = {
            "Brings everything back from a backup, to where nothing is yet; then ./linchpin serve goes on with it.",
            "",
            "The whole file is read before anything is written. What is damaged, or opens with another key, touches nothing,"
                    + " and what fails midway leaves nothing behind."
        },
        footerHeading = "%n",
        footer =
                "The key is asked for at a terminal. It is never a word of the command, which others on the machine can see.")
final class RestoreCommand implements OfflineCommand {

    private static final String KEY = "LINCHPIN_BACKUP_KEY";
    /** It is shown over two lines; whoever types the first of them is asked for the other. */
    private static final int LONGEST_LINE = 40;

    @Parameters(paramLabel = "FILE", description = "as ./linchpin backup or a night made it")
    private Path file;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:LINCHPIN_DATA}",
            showDefaultValue = Visibility.NEVER,
            required = true,
            description = "where to: a directory that is empty or not there yet (LINCHPIN_DATA)")
    private Path data;

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            defaultValue = "${env:LINCHPIN_DATABASE_URL}",
            showDefaultValue = Visibility.NEVER,
            description = "an empty PostgreSQL of your own, instead of the embedded one (LINCHPIN_DATABASE_URL)")
    private @Nullable String databaseUrl;

    @Option(names = "--key-file", paramLabel = "KEYFILE", description = "the key, in a file (LINCHPIN_BACKUP_KEY)")
    private @Nullable Path keyFile;

    @Override
    public void run(Output output) throws IOException {
        // No product is started that would have said so.
        var logs = LoggingSystem.get(RestoreCommand.class.getClassLoader());
        logs.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        logs.setLogLevel("org.flywaydb", LogLevel.ERROR);
        try {
            var key = key();
            var archive = new Archive(file, key);
            var tables = new Restore(archive, output.progress()::println).into(data, external());
            KeptKey.keep(data, key);
            output.outcome()
                    .printf(
                            "%s are back in %s as they were at %s, and each was compared.%n",
                            Rows.of(tables), data, archive.header().made().truncatedTo(ChronoUnit.SECONDS));
        } catch (Unusable e) {
            throw new CommandFailed(e.getMessage() + " Nothing was changed.");
        }
    }

    private @Nullable External external() {
        return databaseUrl == null || databaseUrl.isBlank()
                ? null
                : new External(
                        databaseUrl,
                        System.getenv("LINCHPIN_DATABASE_USER"),
                        System.getenv("LINCHPIN_DATABASE_PASSWORD"));
    }

    private static String line(Console console, String asked) {
        var typed = console.readPassword(asked);
        return typed == null ? "" : new String(typed);
    }

    private BackupKey key() throws IOException {
        if (keyFile != null) {
            var copied = Files.readString(keyFile);
            if (copied.isBlank()) {
                throw new CommandFailed(
                        keyFile + " is empty. Nothing was changed. What backup-key shows stands on standard error: 2>"
                                + keyFile.getFileName());
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
}
