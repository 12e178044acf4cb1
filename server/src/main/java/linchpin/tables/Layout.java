package linchpin.tables;

import java.nio.charset.Charset;

/**
 * How a file is written.
 *
 * @param workbook whether it is an XLSX workbook, of which the first visible sheet is read; else delimited text
 * @param charset name of the encoding; of no meaning in a workbook
 * @param delimiter between cells; of no meaning in a workbook
 * @param header whether the first row names the columns
 */
public record Layout(boolean workbook, String charset, char delimiter, boolean header) {

    /** @return the encoding */
    Charset encoding() {
        return Charset.forName(charset);
    }
}
