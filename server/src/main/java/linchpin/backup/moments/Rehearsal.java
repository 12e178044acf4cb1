package linchpin.backup.moments;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import linchpin.backup.archive.KeptKey;
import linchpin.backup.chain.Chain;
import linchpin.backup.chain.FilesOut;
import linchpin.backup.copying.NotEnoughRoom;
import linchpin.platform.Settings;
import linchpin.platform.database.WholeCluster;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Goes back to the last moment for practice, as if the machine had ended now, reads every row, and throws it all away. */
@Component
class Rehearsal {

    /** Of the programs, besides the last of the disk, which nothing is taken in for. */
    private static final long LEAST = 600_000_000;

    private final WholeCluster cluster;
    private final KeptKey key;
    private final Path data;

    Rehearsal(WholeCluster cluster, KeptKey key, Settings settings) {
        this.cluster = cluster;
        this.key = key;
        this.data = settings.data().toAbsolutePath().normalize();
    }

    /** @return the moment that was brought back */
    Instant of(Chain chain) throws IOException {
        var place = data.resolve("practice-moment");
        FileSystemUtils.deleteRecursively(place); // of a process that was killed
        var log = Plan.of(chain.directory(), null).log();
        var room = FilesOut.size(cluster.files())
                + (long) log.size() * log.getLast().file().size();
        NotEnoughRoom.unless(data, LEAST + room);
        try {
            return new GoBack(key.key(), _ -> {})
                    .to(chain.directory(), null, place)
                    .asOf();
        } finally {
            FileSystemUtils.deleteRecursively(place);
        }
    }
}
