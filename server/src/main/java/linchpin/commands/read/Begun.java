package linchpin.commands.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import linchpin.analysis.text.ModelCard;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier, interrupted run of the same command has written. Its rows are kept as long as they hold the very cells of the
 * file that is read; the last one, which may have been cut off, is read again. Another reader's rows are in a file of another name.
 */
final class Begun {

    private final Path file;

    Begun(Order order, ModelCard card) {
        var version = Integer.toHexString(card.name().hashCode());
        file = order.out().resolveSibling(order.out().getFileName() + "." + version + ".part");
    }

    Path file() {
        return file;
    }

    /** @return how many rows stand in the file and need not be read again; the table goes on after them */
    long kept(Table table, List<String> header) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file);
            return 0;
        }
        var again = file.resolveSibling(file.getFileName() + "~");
        Files.deleteIfExists(again);
        long kept;
        try (var before = new Table(file, StandardCharsets.UTF_8)) {
            kept = before.header().equals(header) ? copied(before, table, again, header) : 0;
        }
        if (kept == 0) {
            Files.deleteIfExists(again);
            Files.createFile(again);
        }
        Files.move(again, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return kept;
    }

    private static long copied(Table before, Table table, Path again, List<String> header) throws IOException {
        var kept = 0L;
        try (var out = Rows.appending(again)) {
            out.writeRecord(header);
            var row = whole(before);
            for (var next = whole(before); row != null && next != null; next = whole(before)) {
                var asked = table.next();
                if (asked == null || !row.subList(0, asked.size()).equals(asked)) {
                    throw new CannotRead("The file has changed since it was begun to be read: row " + (kept + 1)
                            + " is another. Remove the file that ends in .part to begin again.");
                }
                out.writeRecord(row);
                kept++;
                row = next;
            }
        }
        return kept;
    }

    /** What cannot be parsed was cut off. */
    private static @Nullable List<String> whole(Table table) {
        try {
            return table.next();
        } catch (CannotRead e) {
            return null;
        }
    }
}
