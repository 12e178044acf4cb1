package linchpin.backup;

import java.io.IOException;
import java.nio.file.Path;
import linchpin.backup.archive.KeptKey;
import linchpin.backup.archive.Unusable;
import linchpin.commands.CommandFailed;
import linchpin.commands.OfflineCommand;
import linchpin.commands.Output;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the key of the backups. */
@Command(
        name = "backup-key",
        description = {
            "Shows the key that opens the backups of an installation, to be put by apart from them.",
            "",
            "It is made where there is none yet."
        })
final class BackupKeyCommand implements OfflineCommand {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:LINCHPIN_DATA}",
            showDefaultValue = picocli.CommandLine.Help.Visibility.NEVER,
            required = true,
            description = "where its key and its embedded database are (LINCHPIN_DATA)")
    private @Nullable Path data;

    @Override
    public void run(Output output) throws IOException {
        if (data == null) {
            throw new CommandFailed("Say whose key with --data.");
        }
        try {
            ShowKey.to(output, new KeptKey(data.toAbsolutePath(), System.getenv("LINCHPIN_BACKUP_KEY")));
        } catch (Unusable e) {
            throw new CommandFailed(String.valueOf(e.getMessage()));
        }
    }
}
