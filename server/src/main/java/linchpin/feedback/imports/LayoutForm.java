package linchpin.feedback.imports;

import java.util.List;
import java.util.Optional;
import linchpin.tables.Layout;
import linchpin.ui.Typed;

/**
 * How somebody says that a file is written.
 *
 * @param delimiter the sign itself, or "tab"
 * @param header "true" where the first row names the columns
 */
record LayoutForm(String charset, String delimiter, String header) {

    private static final List<String> CHARSETS = List.of("UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE");
    private static final List<String> DELIMITERS = List.of(",", ";", "tab", "|");

    LayoutForm {
        charset = Typed.text(charset);
        delimiter = Typed.text(delimiter);
        header = Typed.text(header);
    }

    /** @return the layout; empty for one that no file has */
    Optional<Layout> layout(boolean workbook) {
        if (!CHARSETS.contains(charset) || !DELIMITERS.contains(delimiter)) {
            return Optional.empty();
        }
        var sign = delimiter.equals("tab") ? '\t' : delimiter.charAt(0);
        return Optional.of(new Layout(workbook, charset, sign, header.equals("true")));
    }
}
