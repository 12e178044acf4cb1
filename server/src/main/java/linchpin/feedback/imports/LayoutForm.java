package linchpin.feedback.imports;

import java.util.List;
import java.util.Optional;
import linchpin.commands.files.HeaderRow;
import linchpin.tables.Layout;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/**
 * How somebody says that a file is written.
 *
 * @param delimiter the sign itself, or "tab"
 * @param header "true" where a row names the columns
 * @param headerRow which one, or the first and last of several; empty to find it
 * @param sheets the names of those to read
 */
record LayoutForm(String charset, String delimiter, String header, String headerRow, List<String> sheets) {

    private static final List<String> CHARSETS =
            List.of("UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "x-MacRoman", "IBM850");
    private static final List<String> DELIMITERS = List.of(",", ";", "tab", "|");

    LayoutForm(
            @Nullable String charset,
            @Nullable String delimiter,
            @Nullable String header,
            @Nullable String headerRow,
            @Nullable List<String> sheets) {
        this.charset = Typed.text(charset);
        this.delimiter = Typed.text(delimiter);
        this.header = Typed.text(header);
        this.headerRow = Typed.text(headerRow).strip();
        this.sheets = sheets == null
                ? List.of()
                : sheets.stream().filter(name -> !name.isBlank()).toList();
    }

    /** @return what is said; empty for what no file can be */
    Optional<Layout.Said> said(Layout now) {
        var sign = delimiter.equals("tab") ? "\t" : delimiter;
        var known = DELIMITERS.contains(delimiter) || sign.equals(String.valueOf(now.delimiter()));
        var letters = CHARSETS.contains(charset) || charset.equals(now.charset());
        if (!now.workbook() && (!known || !letters)) {
            return Optional.empty();
        }
        return HeaderRow.of(headerRow)
                .map(row -> new Layout.Said(
                        now.workbook() ? sheets : List.of(),
                        named(row),
                        row.first(),
                        row.last(),
                        now.workbook() ? null : sign.charAt(0),
                        now.workbook() ? null : charset));
    }

    private @Nullable Boolean named(HeaderRow row) {
        if (row.first() > 0) {
            return true;
        }
        return switch (header) {
            case "true" -> true;
            case "false" -> false;
            default -> null;
        };
    }
}
