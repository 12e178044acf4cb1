package linchpin.backup.archive;

import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import linchpin.platform.Digest;

/** Counts and sums up rows as PostgreSQL's COPY writes them, a line each: an end of line within a value is written otherwise. */
public final class Tallying extends OutputStream {

    private final MessageDigest digest = Digest.fresh();
    private long rows;
    private long high;
    private long low;

    @Override
    public void write(int letter) {
        write(new byte[] {(byte) letter}, 0, 1);
    }

    @Override
    public void write(byte[] text, int from, int many) {
        var begin = from;
        for (var at = from; at < from + many; at++) {
            if (text[at] == '\n') {
                digest.update(text, begin, at - begin);
                row();
                begin = at + 1;
            }
        }
        digest.update(text, begin, from + many - begin);
    }

    private void row() {
        var sum = ByteBuffer.wrap(digest.digest());
        var before = low;
        high += sum.getLong();
        low += sum.getLong();
        if (Long.compareUnsigned(low, before) < 0) {
            high++;
        }
        rows++;
    }

    /** @return what came so far */
    public Tally tally() {
        return new Tally(rows, "%016x%016x".formatted(high, low));
    }
}
