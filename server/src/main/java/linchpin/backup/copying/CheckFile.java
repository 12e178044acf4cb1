package linchpin.backup.copying;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import linchpin.backup.archive.Archive;
import linchpin.backup.archive.Beginning;
import linchpin.backup.archive.Sequence;
import linchpin.backup.archive.Table;
import linchpin.backup.archive.Tally;
import linchpin.backup.archive.Tallying;
import org.jspecify.annotations.Nullable;

/** Reads a backup to its end and writes nothing: what is damaged is known before anything is touched. */
final class CheckFile implements Archive.Reader<IOException> {

    private final Consumer<String> progress;
    private @Nullable Beginning beginning;

    private CheckFile(Consumer<String> progress) {
        this.progress = progress;
    }

    /**
     * What is known of a whole one.
     *
     * @param tables with what their rows come to
     */
    record Whole(Beginning beginning, Map<String, Tally> tables) {}

    /** @throws linchpin.backup.archive.Unusable where it is not whole */
    static Whole read(Archive archive, Consumer<String> progress) throws IOException {
        var check = new CheckFile(progress);
        var tables = archive.read(check);
        return new Whole(Objects.requireNonNull(check.beginning), tables);
    }

    @Override
    public void begins(Beginning begins) {
        beginning = begins;
    }

    @Override
    public Tally table(Table table, InputStream rows) throws IOException {
        progress.accept(table.name());
        var counted = new Tallying();
        rows.transferTo(counted);
        return counted.tally();
    }

    @Override
    public void sequences(List<Sequence> all) {
        // nothing to check
    }
}
