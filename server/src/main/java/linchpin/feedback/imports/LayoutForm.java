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

    /**
     * The page shows what was found, and what is left as it was is found again in the next file.
     *
     * @return what is said; empty for what no file can be
     */
    Optional<Layout.Said> said(Layout now) {
        var sign = delimiter.equals("tab") ? "\t" : delimiter;
        var known = DELIMITERS.contains(delimiter) || sign.equals(String.valueOf(now.delimiter()));
        var letters = CHARSETS.contains(charset) || charset.equals(now.charset());
        if (!now.workbook() && (!known || !letters)) {
            return Optional.empty();
        }
        return HeaderRow.of(headerRow)
                .map(row -> new Layout.Said(
                        now.workbook() ? sheets(now) : List.of(),
                        named(row, now),
                        row.first(),
                        row.last(),
                        delimiter(sign, now),
                        now.workbook() || charset.equals(now.charset())
                                ? now.told().charset()
                                : charset));
    }

    private static @Nullable Character delimiter(String sign, Layout now) {
        if (now.workbook() || sign.charAt(0) == now.delimiter()) {
            return now.told().delimiter();
        }
        return sign.charAt(0);
    }

    private List<String> sheets(Layout now) {
        var read = now.sheets().stream().map(Layout.Sheet::name).toList();
        return sheets.equals(read) ? now.told().sheets() : sheets;
    }

    private @Nullable Boolean named(HeaderRow row, Layout now) {
        if (row.first() > 0) {
            return true;
        }
        if (header.equals(String.valueOf(now.header()))) {
            return now.told().row() > 0 ? null : now.told().named();
        }
        return switch (header) {
            case "true" -> true;
            case "false" -> false;
            default -> null;
        };
    }
}
