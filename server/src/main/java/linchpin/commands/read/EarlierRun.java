package linchpin.commands.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import linchpin.analysis.text.ModelCard;
import linchpin.commands.CommandFailed;
import linchpin.tables.BrokenFile;
import linchpin.tables.Rows;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier, interrupted run of the same command has written. Its rows are kept as long as they hold the very cells of the
 * file that is read; the last one, which may have been cut off, is read again. Another reader's rows are in a file of another name.
 */
final class EarlierRun {

    private final Path file;

    EarlierRun(ReadOrder order, ModelCard card) {
        var version = Integer.toHexString(card.name().hashCode());
        file = order.out().resolveSibling(order.out().getFileName() + "." + version + ".part");
    }

    Path file() {
        return file;
    }

    /** @return how many rows stand in the file and need not be read again; the grid goes on after them */
    long kept(Grid grid, List<String> header) throws IOException {
        var again = file.resolveSibling(file.getFileName() + "~");
        Files.deleteIfExists(again);
        var kept = copied(grid, again, header);
        if (kept == 0) {
            Files.deleteIfExists(again);
            Files.createFile(again);
        }
        Files.move(again, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return kept;
    }

    private long copied(Grid grid, Path again, List<String> header) throws IOException {
        try (var before = before()) {
            return before != null && before.header().equals(header) ? copied(before, grid, again) : 0;
        }
    }

    private @Nullable Grid before() {
        try {
            return Files.exists(file) ? new Grid(file.toString(), Rows.ours(file)) : null;
        } catch (BrokenFile e) {
            return null; // not even its first row was written
        }
    }

    private static long copied(Grid before, Grid grid, Path again) throws IOException {
        var kept = 0L;
        try (var out = RowReader.appending(again)) {
            out.write(before.header());
            var row = whole(before);
            for (var next = whole(before); row != null && next != null; next = whole(before)) {
                var asked = grid.next();
                if (asked == null || !row.subList(0, asked.size()).equals(asked)) {
                    throw new CommandFailed("The file has changed since it was begun to be read: row " + (kept + 1)
                            + " is another. Remove the file that ends in .part to begin again.");
                }
                out.write(row);
                kept++;
                row = next;
            }
        }
        return kept;
    }

    /** What cannot be parsed was cut off. */
    private static @Nullable List<String> whole(Grid grid) {
        try {
            return grid.next();
        } catch (BrokenFile e) {
            return null;
        }
    }
}
