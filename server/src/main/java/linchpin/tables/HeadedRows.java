package linchpin.tables;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rows below the header. Rows of our own file of refused rows come back as they were before we wrote them. */
final class HeadedRows implements Rows {

    private final Records records;
    private final List<String> header;
    private final boolean refused;
    private @Nullable Line pending;

    HeadedRows(Records records, boolean named) {
        this.records = records;
        var first = first();
        refused = named && RefusedRow.heads(first);
        header = !named ? numbered(first.cells().length) : names(refused ? RefusedRow.header(first) : first);
        pending = named ? null : first;
    }

    private Line first() {
        try {
            var first = records.next();
            if (first == null) {
                throw new BrokenFile("There is nothing in the file: not one row with a word in it.");
            }
            return first;
        } catch (BrokenFile e) {
            records.close();
            throw e;
        }
    }

    private static List<String> names(Line first) {
        return Arrays.stream(first.cells())
                .map(name -> name.replace('\u00a0', ' ').replace('\0', '\u2400').strip())
                .toList();
    }

    private static List<String> numbered(int columns) {
        return IntStream.rangeClosed(1, columns).mapToObj(i -> "Column " + i).toList();
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public @Nullable Line next() {
        var line = pending == null ? records.next() : pending;
        pending = null;
        return line == null || !refused ? line : RefusedRow.restored(line, header.size());
    }

    @Override
    public void close() {
        records.close();
    }
}
