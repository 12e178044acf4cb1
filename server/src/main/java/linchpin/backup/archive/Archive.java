package linchpin.backup.archive;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.InflaterInputStream;
import linchpin.platform.database.Applied;

/** A backup that is read. */
public final class Archive {

    private static final int BUFFER = 1 << 16;
    private static final int MOST = 10_000;

    private final Path file;
    private final BackupKey key;

    /** @throws Unusable where the file is no backup, or opens with another key */
    public Archive(Path file, BackupKey key) throws IOException {
        this.file = file;
        this.key = key;
        var opensWith = header().key();
        if (!opensWith.equals(key.fingerprint())) {
            throw Unusable.key("This file opens with another key: the one with the fingerprint " + opensWith
                    + ", and this is " + key.fingerprint() + ".");
        }
    }

    public Header header() throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Header.in(new BufferedInputStream(in));
        }
    }

    /** Takes what a backup holds, in its order. */
    public interface Reader<E extends Exception> {

        void begins(Beginning beginning) throws IOException, E;

        /**
         * @param rows as COPY writes them
         * @return what was made of them
         */
        Tally table(Table table, InputStream rows) throws IOException, E;

        void sequences(List<Sequence> all) throws IOException, E;
    }

    /**
     * Reads it all to its end.
     *
     * @return the tables with what their rows come to
     * @throws Unusable where the file is not what was once written, or what was made of a table's rows is not what they were
     */
    public <E extends Exception> Map<String, Tally> read(Reader<E> reader) throws IOException, E {
        try (var in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            var header = Header.in(in);
            try (var sealed = new Opened(Seal.opening(in, key, header.bytes()));
                    var inflated = new Opened(new InflaterInputStream(sealed));
                    var data = new DataInputStream(new BufferedInputStream(inflated, BUFFER))) {
                var tables = read(data, reader);
                // What was deflated has an end of its own, which need not lie where the last of it was read; and only
                // at the very end is the
                // last segment known to be the last.
                if (data.read() >= 0 || sealed.read() >= 0) {
                    throw Unusable.damaged(null);
                }
                return tables;
            }
        } catch (EOFException e) {
            throw Unusable.damaged(e);
        }
    }

    private static <E extends Exception> Map<String, Tally> read(DataInputStream data, Reader<E> reader)
            throws IOException, E {
        reader.begins(new Beginning(data.readUTF(), migrations(data)));
        var tallies = new LinkedHashMap<String, Tally>();
        for (; ; ) {
            switch (data.readByte()) {
                case ArchiveWriter.TABLE -> {
                    var table = table(data);
                    tallies.put(table.name(), rows(table, data, reader));
                }
                case ArchiveWriter.SEQUENCES -> reader.sequences(sequences(data));
                case ArchiveWriter.END -> {
                    return tallies;
                }
                default -> throw Unusable.damaged(null);
            }
        }
    }

    private static <E extends Exception> Tally rows(Table table, DataInputStream data, Reader<E> reader)
            throws IOException, E {
        var pieces = new Pieces(data);
        var made = reader.table(table, pieces);
        if (pieces.read() >= 0) {
            throw Unusable.damaged(null);
        }
        var written = new Tally(data.readLong(), data.readUTF());
        if (!made.equals(written)) {
            throw Unusable.file(
                    "Of " + table.name() + " " + written.rows() + " rows were kept, and what was read of it is not"
                            + " what they were (" + made.rows() + " rows).");
        }
        return written;
    }

    private static List<Applied> migrations(DataInputStream data) throws IOException {
        var all = new ArrayList<Applied>();
        for (var left = count(data); left > 0; left--) {
            all.add(new Applied(data.readUTF(), data.readInt()));
        }
        return all;
    }

    private static Table table(DataInputStream data) throws IOException {
        var name = data.readUTF();
        var columns = new ArrayList<String>();
        for (var left = count(data); left > 0; left--) {
            columns.add(data.readUTF());
        }
        return new Table(name, columns);
    }

    private static List<Sequence> sequences(DataInputStream data) throws IOException {
        var all = new ArrayList<Sequence>();
        for (var left = count(data); left > 0; left--) {
            all.add(new Sequence(data.readUTF(), data.readLong(), data.readBoolean()));
        }
        return all;
    }

    private static int count(DataInputStream data) throws IOException {
        var count = data.readInt();
        if (count < 0 || count > MOST) {
            throw Unusable.damaged(null);
        }
        return count;
    }
}
