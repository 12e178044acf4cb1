package linchpin.analysis.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import linchpin.analysis.text.CommentReader;

/**
 * The reader that figures are counted on. It is made as the shipped one is, with the same threshold and weights, but never saw the
 * comments held aside; the shipped one learnt from them too.
 */
public final class MeasuredReader {

    private static final String CARD = "/linchpin/reader/measured/card.tsv";

    private MeasuredReader() {}

    /** @return the reader, to be closed */
    public static CommentReader open() {
        var card = Objects.requireNonNull(MeasuredReader.class.getResource(CARD), CARD);
        try {
            return opened(card.toURI());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its files lie in a folder, or in a jar once the module they stand in was packaged. */
    private static CommentReader opened(URI card) throws IOException {
        if (card.getScheme().equals("file")) {
            return CommentReader.taught(Path.of(card).getParent());
        }
        try (var jar = FileSystems.newFileSystem(card, Map.of())) {
            return CommentReader.taught(jar.getPath(CARD).getParent());
        }
    }
}
