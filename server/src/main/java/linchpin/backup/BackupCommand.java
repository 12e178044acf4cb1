package linchpin.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import linchpin.backup.archive.KeptKey;
import linchpin.backup.archive.Unusable;
import linchpin.backup.copying.Rows;
import linchpin.backup.copying.TakeBackup;
import linchpin.commands.CommandFailed;
import linchpin.commands.Installation;
import linchpin.commands.Output;
import linchpin.commands.ProductCommand;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes a backup. */
@Command(
        name = "backup",
        description = {
            "Keeps everything, of every organisation, in one encrypted file, whether the product is running or not.",
            "",
            "The file and its key bring everything back on an empty machine (restore). The key is shown the first time; keep it"
                    + " apart from the file."
        },
        footerHeading = "%n",
        footer =
                "Set in the environment only: LINCHPIN_BACKUP_KEY, the key to use instead of the one that is made in DIR.")
final class BackupCommand implements ProductCommand {

    private static final double MEGABYTE = 1e6;

    @Parameters(paramLabel = "FILE", description = "where to; there must be none yet")
    private Path file;

    @Mixin
    private Installation installation;

    @Override
    public List<String> settings() {
        return installation.settings();
    }

    @Override
    public void run(ApplicationContext product, Output output) throws IOException {
        var kept = product.getBean(KeptKey.class);
        try {
            var tables =
                    product.getBean(TakeBackup.class).to(file.toAbsolutePath(), kept.key(), output.progress()::println);
            output.outcome().printf("%s are in %s (%.1f MB).%n", Rows.of(tables), file, Files.size(file) / MEGABYTE);
        } catch (Unusable e) {
            throw new CommandFailed(String.valueOf(e.getMessage()));
        }
        if (!kept.shown()) {
            ShowKey.to(output, kept);
        }
    }
}
