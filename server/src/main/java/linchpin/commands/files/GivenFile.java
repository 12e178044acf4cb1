package linchpin.commands.files;

import java.nio.file.Path;
import java.util.List;
import linchpin.commands.CommandFailed;
import linchpin.tables.Account;
import linchpin.tables.BrokenFile;
import linchpin.tables.Layout;
import linchpin.tables.Rows;

/** A table in a file that is named at a terminal, found in it as an import finds it: its sheets, and the row that names its columns. */
public record GivenFile(Path path, Layout layout) {

    /**
     * Finds out what nobody has said of it.
     *
     * @throws BrokenFile when it cannot be read as a table, holds none, or is not as somebody says
     * @throws CommandFailed where it has to be said first what is to be read of it
     */
    public static GivenFile of(Path path, Layout.Said said) {
        var file = new GivenFile(path, Layout.of(path, said));
        var whole = file.layout.read(file.account());
        if (said.sheets().isEmpty()) { // whoever names sheets has seen them
            FileWords.question(whole).ifPresent(question -> {
                throw new CommandFailed(question);
            });
        }
        return file;
    }

    /** Whether one sheet is a copy of another is known when all were read; else it is enough that there is a row. */
    private Account account() {
        try (var rows = rows()) {
            var line = rows.next();
            if (line == null) {
                throw new BrokenFile("The file has a header and nothing below it, so there is nothing to take.");
            }
            while (line != null && layout.sheets().size() > 1) {
                line = rows.next();
            }
            return rows.account();
        }
    }

    /** @return what stands below the names of its columns */
    public Rows rows() {
        return Rows.of(path, layout);
    }

    /** @return what is said of how it was read, once all its rows were */
    public List<String> words(Account found) {
        return FileWords.of(layout.read(found));
    }

    /**
     * @param header the names of all columns
     * @return how many have a name in the file: in text, a number written 1,200 without quotation marks makes a column more, which has none
     */
    public int named(List<String> header) {
        var named = header.size();
        while (layout.header()
                && !layout.workbook()
                && layout.names().columns() > 0
                && named > 0
                && header.get(named - 1).equals("Column " + named)) {
            named--;
        }
        return named;
    }

    /** @return what to say where a column is missing, after the names of those that are there */
    public String otherNames() {
        if (!layout.header()) {
            return " No row names them. If one does, say which with --header-row.";
        }
        var row = Math.max(1, layout.names().row());
        return " They are named in row " + row + ". If another row names them, say which with --header-row.";
    }
}
