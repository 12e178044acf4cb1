package linchpin.backup.archive;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The rows of one table, put together again from their pieces; ends where they end. */
final class Pieces extends InputStream {

    private final DataInputStream data;
    private int left;
    private boolean ended;

    Pieces(DataInputStream data) {
        this.data = data;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] text, int from, int many) throws IOException {
        if (many == 0) {
            return 0;
        }
        if (left == 0 && !ended) {
            left = data.readInt();
            ended = left <= 0;
        }
        if (ended) {
            return -1;
        }
        var read = Math.min(left, many);
        data.readFully(text, from, read);
        left -= read;
        return read;
    }
}
