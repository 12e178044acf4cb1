package linchpin.backup.nightly;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.LongConsumer;
import linchpin.backup.archive.KeptKey;
import linchpin.backup.copying.Rows;
import linchpin.backup.copying.TakeBackup;
import org.springframework.stereotype.Component;

/** One night's work: the file is made, then brought back for practice; only then may older ones go. */
@Component
class MakeAndProve {

    private final TakeBackup backups;
    private final KeptKey key;
    private final Shelf shelf;
    private final Practice practice;

    MakeAndProve(TakeBackup backups, KeptKey key, Shelf shelf, Practice practice) {
        this.backups = backups;
        this.key = key;
        this.shelf = shelf;
        this.practice = practice;
    }

    /**
     * Does it.
     *
     * @param made is told how many rows are in the file, before it is brought back
     */
    void of(LocalDate night, Instant now, LongConsumer made) throws IOException {
        var file = shelf.fresh(night, now);
        var tables = backups.to(file, key.key(), _ -> {});
        shelf.replace(night, file);
        made.accept(Rows.all(tables));
        practice.bringBack(file);
        shelf.thin();
    }
}
