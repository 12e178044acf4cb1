package linchpin.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * How a file is written.
 *
 * @param workbook whether it is an XLSX workbook, of which the first visible sheet is read; else delimited text
 * @param charset name of the encoding; of no meaning in a workbook
 * @param delimiter between cells; of no meaning in a workbook
 * @param header whether the first row names the columns
 */
public record Layout(boolean workbook, String charset, char delimiter, boolean header) {

    /** As we write files that only programs read. */
    static final Layout OURS = new Layout(false, StandardCharsets.UTF_8.name(), ',', true);

    /**
     * Finds out from a file's bytes, never from its name, how it is written.
     *
     * @throws BrokenFile when it is no table at all, or is empty
     * @throws UncheckedIOException when it is not there or may not be read
     */
    public static Layout of(Path file) {
        try {
            return new Sniffer(file).layout();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the encoding */
    Charset encoding() {
        return Charset.forName(charset);
    }
}
