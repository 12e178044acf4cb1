package linchpin.commands.files;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import linchpin.commands.CommandFailed;
import linchpin.tables.Layout;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of a command that say how a file is written; of what they do not say it is found out. */
public final class LayoutOptions {

    @Option(
            names = "--sheet",
            paramLabel = "SHEET",
            description = {
                "the sheet of a workbook to read, by its name or number;",
                "may be given again where several have the same columns"
            })
    private List<String> sheets = new ArrayList<>();

    @Option(
            names = "--header-row",
            paramLabel = "ROW",
            description = {
                "the row that names the columns, as a spreadsheet numbers it; 3-4 where the names take two rows;",
                "none where no row names them"
            })
    private String headerRow = "";

    @Option(
            names = "--delimiter",
            paramLabel = "SIGN",
            description = "what separates the cells of text: comma, semicolon, tab, bar, or the sign itself")
    private String delimiter = "";

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "how the letters of text are written, such as UTF-8, windows-1252, UTF-16LE or x-MacRoman")
    private String encoding = "";

    /**
     * @return what is said
     * @throws CommandFailed for what no file can be
     */
    public Layout.Said said() {
        var none =
                headerRow.strip().equalsIgnoreCase("none") || headerRow.strip().equals("0");
        var row = HeaderRow.of(none ? "" : headerRow.strip())
                .orElseThrow(
                        () -> new CommandFailed(
                                "“" + headerRow + "” is no row. Say which row names the columns, such as"
                                        + " --header-row 4, --header-row 3-4 where the names take two rows, or --header-row none"));
        return new Layout.Said(
                List.copyOf(sheets),
                none ? Boolean.FALSE : row.first() > 0 ? Boolean.TRUE : null,
                row.first(),
                row.last(),
                sign(),
                charset());
    }

    private @Nullable Character sign() {
        return switch (delimiter.strip().toLowerCase(Locale.ROOT)) {
            case "comma" -> ',';
            case "semicolon" -> ';';
            case "tab", "\\t" -> '\t';
            case "bar", "pipe" -> '|';
            case "space" -> ' ';
            default -> {
                if (delimiter.isEmpty()) {
                    yield null;
                }
                var sign = delimiter.charAt(0);
                if (delimiter.length() > 1
                        || sign == '"'
                        || sign == '\n'
                        || sign == '\r'
                        || Character.isLetterOrDigit(sign)) {
                    throw new CommandFailed(
                            "“" + delimiter + "” cannot separate cells. Say comma, semicolon, tab, bar, or"
                                    + " the sign itself, such as --delimiter ';'");
                }
                yield sign;
            }
        };
    }

    private @Nullable String charset() {
        if (encoding.isEmpty()) {
            return null;
        }
        try {
            if (Charset.isSupported(encoding.strip())) {
                return Charset.forName(encoding.strip()).name();
            }
        } catch (IllegalCharsetNameException _) {
            // not a name of any
        }
        throw new CommandFailed("There is no encoding “" + encoding + "”. Say UTF-8, windows-1252, UTF-16LE, UTF-16BE,"
                + " x-MacRoman or IBM850");
    }
}
