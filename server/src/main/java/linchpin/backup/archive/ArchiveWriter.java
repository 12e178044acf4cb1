package linchpin.backup.archive;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes a backup: a beginning, tables, sequences, and an end by which a whole one is known. */
public final class ArchiveWriter implements AutoCloseable {

    static final int TABLE = 1;
    static final int SEQUENCES = 2;
    static final int END = 3;

    private static final int BUFFER = 1 << 16;

    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final DataOutputStream out;

    public ArchiveWriter(OutputStream file, Header header, BackupKey key, Beginning beginning) throws IOException {
        file.write(header.bytes());
        var sealed = Seal.sealing(file, key, header.bytes());
        out = new DataOutputStream(new BufferedOutputStream(
                new DeflaterOutputStream(new BufferedOutputStream(sealed, BUFFER), deflater, BUFFER), BUFFER));
        out.writeUTF(beginning.installationKey());
        out.writeInt(beginning.migrations().size());
        for (var migration : beginning.migrations()) {
            out.writeUTF(migration.script());
            out.writeInt(migration.checksum());
        }
    }

    /** Writes rows to where they belong. */
    @FunctionalInterface
    public interface Rows<E extends Exception> {

        void to(OutputStream text) throws IOException, E;
    }

    /** @return what its rows come to */
    public <E extends Exception> Tally table(Table table, Rows<E> rows) throws IOException, E {
        out.writeByte(TABLE);
        out.writeUTF(table.name());
        out.writeInt(table.columns().size());
        for (var column : table.columns()) {
            out.writeUTF(column);
        }
        var counted = new Tallying();
        try (var pieces = new BufferedOutputStream(new Pieces(counted), BUFFER)) {
            rows.to(pieces);
        }
        out.writeInt(0);
        write(counted.tally());
        return counted.tally();
    }

    private void write(Tally tally) throws IOException {
        out.writeLong(tally.rows());
        out.writeUTF(tally.sum());
    }

    /** Pieces of a table, each with its length before it; one of none ends them. */
    private final class Pieces extends FilterOutputStream {

        private final Tallying counted;

        Pieces(Tallying counted) {
            super(ArchiveWriter.this.out);
            this.counted = counted;
        }

        @Override
        public void write(byte[] text, int from, int many) throws IOException {
            if (many > 0) {
                counted.write(text, from, many);
                ArchiveWriter.this.out.writeInt(many);
                ArchiveWriter.this.out.write(text, from, many);
            }
        }

        @Override
        public void close() {
            // what comes after the table goes the same way
        }
    }

    /** Writes what comes after the tables. Without this, what was written is no backup. */
    public void end(List<Sequence> sequences) throws IOException {
        out.writeByte(SEQUENCES);
        out.writeInt(sequences.size());
        for (var sequence : sequences) {
            out.writeUTF(sequence.name());
            out.writeLong(sequence.value());
            out.writeBoolean(sequence.called());
        }
        out.writeByte(END);
    }

    @Override
    public void close() throws IOException {
        try (out) {
            out.flush();
        } finally {
            deflater.end();
        }
    }
}
