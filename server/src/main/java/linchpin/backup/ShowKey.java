package linchpin.backup;

import java.io.IOException;
import linchpin.backup.archive.KeptKey;
import linchpin.commands.Output;

/** Shows the key of the backups to whoever is to put it by. */
final class ShowKey {

    private static final int LINE = 34; // seven groups; the hyphen after them is left out

    private ShowKey() {}

    static void to(Output output, KeptKey kept) throws IOException {
        var key = kept.key();
        output.outcome()
                .printf("""

                This key opens the backups of this installation. Copy or print it, and keep it where the end of this machine
                would not be its end too. Without it nobody can open a backup; with it and a backup, anybody can.

                    %s
                    %s

                Its fingerprint, which stands in each backup and opens nothing: %s
                """, key.inGroups().substring(0, LINE), key.inGroups().substring(LINE + 1), key.fingerprint());
        kept.nowShown();
    }
}
