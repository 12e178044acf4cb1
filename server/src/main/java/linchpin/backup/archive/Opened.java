package linchpin.backup.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What a sealed or packed stream throws where it is not what was once written, in words for people. */
final class Opened extends FilterInputStream {

    Opened(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException e) {
            throw Unusable.damaged(e);
        }
    }

    @Override
    public int read(byte[] bytes, int from, int many) throws IOException {
        try {
            return super.read(bytes, from, many);
        } catch (IOException e) {
            throw Unusable.damaged(e);
        }
    }
}
