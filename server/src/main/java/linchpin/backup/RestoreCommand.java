package linchpin.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import linchpin.backup.archive.Archive;
import linchpin.backup.archive.KeptKey;
import linchpin.backup.archive.Unusable;
import linchpin.backup.copying.Restore;
import linchpin.backup.copying.Restore.External;
import linchpin.backup.copying.Rows;
import linchpin.commands.CommandFailed;
import linchpin.commands.OfflineCommand;
import linchpin.commands.Output;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private GivenKey given;

    @Override
    public void run(Output output) throws IOException {
        GivenKey.quiet();
        try {
            var key = given.key();
            if (Files.isDirectory(file)) {
                throw new CommandFailed(
                        file + " is a directory. Name one of the files in it; to go back to a moment, use"
                                + " ./linchpin go-back " + file + ".");
            }
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
}
