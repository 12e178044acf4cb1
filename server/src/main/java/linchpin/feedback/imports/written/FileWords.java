package linchpin.feedback.imports.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import linchpin.tables.Account;
import linchpin.tables.Layout;
import linchpin.ui.CountNoun;

/** What is said of how a file was read, so that whatever stands in it is accounted for: sheets, rows above the names, blank rows and the like. */
public final class FileWords {

    private FileWords() {}

    /** @return a sentence for each thing that is not as plain as a file can be; none for a plain one */
    public static List<String> of(Layout layout) {
        var words = new ArrayList<String>();
        sheets(layout, words);
        names(layout, words);
        var account = layout.account();
        if (account.blank() > 0) {
            words.add(rows(account.blank()) + (account.blank() == 1 ? " is" : " are") + " blank and "
                    + was(account.blank()) + " left out.");
        }
        if (account.totals() > 0) {
            words.add(rows(account.totals()) + (account.totals() == 1 ? " adds" : " add") + " up others and "
                    + was(account.totals()) + " left out.");
        }
        if (account.errors() > 0) {
            words.add(count(account.errors(), "cell") + (account.errors() == 1 ? " holds" : " hold")
                    + " only what a spreadsheet writes where it cannot work something out, such as #N/A, and "
                    + (account.errors() == 1 ? "counts" : "count") + " as empty.");
        }
        letters(layout, words);
        twice(account, words);
        return words;
    }

    private static void sheets(Layout layout, List<String> words) {
        var read = layout.account().sheets();
        if (read.size() > 1) {
            words.add(count(read.size(), "sheet") + " with the same columns were read together: "
                    + read.stream().map(FileWords::sheet).collect(Collectors.joining(", "))
                    + ". The column “Sheet” says which a row stands in.");
        } else if (!layout.unread().isEmpty()) {
            words.add("The sheet "
                    + (read.isEmpty() ? "“" + layout.sheets().getFirst().name() + "”" : sheet(read.getFirst()))
                    + " was read.");
        }
        if (!layout.unread().isEmpty()) {
            words.add("Not read: "
                    + layout.unread().stream()
                            .map(sheet ->
                                    "“" + sheet.name() + "” " + sheet.why().words())
                            .collect(Collectors.joining("; "))
                    + ".");
        }
    }

    private static String sheet(Account.SheetRows sheet) {
        return "“" + sheet.name() + "” (" + rows(sheet.rows()) + ")";
    }

    private static void names(Layout layout, List<String> words) {
        var names = layout.names();
        if (!layout.header()) {
            words.add("No row names the columns, so they are numbered.");
        } else if (names.row() > 1 || names.rows() > 1) {
            var row = Math.max(1, names.row());
            words.add(
                    names.rows() > 1
                            ? "The names of the columns stand in " + names.rows() + " rows from row " + row + " on."
                            : "The names of the columns stand in row " + row + ".");
        }
        if (layout.account().above() > 0) {
            words.add(rows(layout.account().above()) + " above "
                    + (layout.header() ? "the names of the columns " : "the first row that was read ")
                    + was(layout.account().above()) + " left out.");
        }
    }

    private static void letters(Layout layout, List<String> words) {
        if (layout.workbook()) {
            return;
        }
        switch (layout.charset()) {
            case "windows-1252" ->
                words.add(
                        "The letters were read as Windows-1252 (Western European). If some look wrong, say how they are written.");
            case "x-MacRoman" ->
                words.add(
                        "The letters look like those of an old Mac (Mac Roman) and were read so. If some look wrong, say how they"
                                + " are written.");
            case "IBM850" ->
                words.add(
                        "The letters look like those of DOS (code page 850) and were read so. If some look wrong, say how they"
                                + " are written.");
            default -> {}
        }
        var mended = layout.account().mended();
        if (mended > 0) {
            words.add(count(mended, "line") + (mended == 1 ? " has" : " have")
                    + " letters that are not written as in the rest of the file (UTF-8). They were read as Windows-1252, and � stands"
                    + " where a letter was cut.");
        }
    }

    private static void twice(Account account, List<String> words) {
        if (account.twice() > 0) {
            words.add(rows(account.twice()) + (account.twice() == 1 ? " stands" : " stand")
                    + " word for word in more than one of these sheets.");
        }
    }

    /** @return what to ask before anything is taken, at a terminal; empty where nothing is in doubt */
    public static Optional<String> question(Layout layout) {
        var others = layout.unread().stream()
                .filter(sheet -> sheet.why() == Layout.Why.OTHER)
                .map(Layout.Unread::name)
                .toList();
        if (!others.isEmpty()) {
            return Optional.of("The workbook has more than one table, so nothing was taken. “"
                    + layout.sheets().getFirst().name() + "” and “" + String.join("”, “", others)
                    + "” do not have the same columns. Say which sheet to read with --sheet NAME, and send the others by"
                    + " themselves.");
        }
        var account = layout.account();
        var smallest = account.sheets().stream()
                .mapToLong(Account.SheetRows::rows)
                .filter(rows -> rows > 0)
                .min()
                .orElse(0);
        return account.twice() > 0 && account.twice() * 2 >= smallest
                ? Optional.of("The same " + rows(account.twice()) + (account.twice() == 1 ? " stands" : " stand")
                        + " in more than one sheet of the workbook ("
                        + account.sheets().stream().map(FileWords::sheet).collect(Collectors.joining(", "))
                        + "), so nothing was taken. Say with --sheet NAME which to read; given for each of them, they are all"
                        + " read.")
                : Optional.empty();
    }

    private static String was(long many) {
        return many == 1 ? "was" : "were";
    }

    private static String rows(long many) {
        return count(many, "row");
    }

    private static String count(long many, String what) {
        return CountNoun.number(many) + " " + what + (many == 1 ? "" : "s");
    }
}
