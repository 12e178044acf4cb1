package linchpin.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * The last of the disk, which nothing is taken in for: a database that finds none stops in the middle of what it does (attack #9). What is
 * read goes on; what would write is told so, until a tenth more than the reserve is free again.
 */
@Component
public class DiskReserve {

    private static final Logger LOG = LoggerFactory.getLogger(DiskReserve.class);
    private static final long LOOK_EVERY = 1_000_000_000L;

    private final long reserve;
    private final LongSupplier free;
    private volatile long looked;
    private volatile boolean reached;

    /** @param reserve how much stays free on the disk of the data directory */
    @Autowired
    DiskReserve(Settings settings, @Value("${linchpin.disk-reserve:256MB}") DataSize reserve) {
        this(reserve.toBytes(), () -> freeAt(settings.data().toAbsolutePath()));
    }

    /** @param free bytes on the disk, asked for once a second at most */
    public DiskReserve(long reserve, LongSupplier free) {
        this.reserve = reserve;
        this.free = free;
        this.looked = System.nanoTime() - LOOK_EVERY;
    }

    /** @return whether nothing more is to be written just now */
    public boolean reached() {
        var now = System.nanoTime();
        if (now - looked >= LOOK_EVERY) {
            looked = now;
            look();
        }
        return reached;
    }

    private synchronized void look() {
        var left = free.getAsLong();
        var before = reached;
        reached = left < (before ? reserve + reserve / 10 : reserve);
        if (reached && !before) {
            LOG.error("The disk is nearly full ({} left): nothing is taken in until there is room", megabytes(left));
        } else if (before && !reached) {
            LOG.warn("There is room on the disk again ({}): everything goes on", megabytes(left));
        }
    }

    /** @return as in "210 MB" */
    public String left() {
        return megabytes(free.getAsLong());
    }

    private static String megabytes(long bytes) {
        return DataSize.ofBytes(bytes).toMegabytes() + " MB";
    }

    /** A disk that cannot be asked counts as one with room: whoever writes finds out. */
    private static long freeAt(Path data) {
        try {
            return Files.getFileStore(data).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }
}
