package linchpin.commands.tally;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Reads no more characters than are allowed until more are allowed. */
final class BoundedReader extends FilterReader {

    /** There is more than was allowed. */
    static final class TooMuch extends IOException {}

    private final long most;
    private long left;

    BoundedReader(Reader reader, long most) {
        super(reader);
        this.most = most;
        left = most;
    }

    void allowAnew() {
        left = most;
    }

    @Override
    public int read() throws IOException {
        var one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        var read = super.read(into, from, length);
        left -= Math.max(0, read);
        if (left < 0) {
            throw new TooMuch();
        }
        return read;
    }
}
