package linchpin.tables.workbooks;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import linchpin.tables.BrokenFile;

/** Tells apart, by what their parts are called, the archives that are no workbook we read, and says of each what to do. */
enum ArchiveKind {
    BINARY(
            "xl/workbook.bin",
            "This is a workbook in the binary form (.xlsb). Open it in a spreadsheet, save it as “Excel workbook (.xlsx)”, and send that."),
    DOCUMENT(
            "word/document.xml",
            "This is a Word document, not a table. Ask for the table itself, as CSV or as an Excel workbook (.xlsx), and send that."),
    SLIDES(
            "ppt/presentation.xml",
            "These are slides, not a table. Ask for the table itself, as CSV or as an Excel workbook (.xlsx), and send that."),
    APPLE(
            "index/document.iwa",
            "This is a document of Apple’s Numbers or Pages, not a table that we read. Export it as Excel or CSV, and send that."),
    OLDER_APPLE(
            "index.apxl",
            "This is a document of Apple’s Numbers or Pages, not a table that we read. Export it as Excel or CSV, and send that.");

    private final String part;
    private final String refusal;

    ArchiveKind(String part, String refusal) {
        this.part = part;
        this.refusal = refusal;
    }

    /**
     * @param names in small letters
     * @throws BrokenFile for what is no workbook that we read
     */
    static void check(Set<String> names) {
        for (var kind : values()) {
            if (names.contains(kind.part)) {
                throw new BrokenFile(kind.refusal);
            }
        }
        if (has(names, name -> name.endsWith(".iwa")) || names.contains("index.zip")) {
            throw new BrokenFile(APPLE.refusal);
        }
        var excel = names.contains("[content_types].xml") && has(names, name -> name.startsWith("xl/"));
        var open = names.contains("content.xml");
        if (!excel && !open && !names.contains("[content_types].xml")) {
            throw new BrokenFile("This is an archive, but not a workbook. " + inside(names));
        }
    }

    private static boolean has(Set<String> names, Predicate<String> such) {
        return names.stream().anyMatch(such);
    }

    private static String inside(Set<String> names) {
        var tables = names.stream()
                .filter(name -> List.of(".csv", ".xlsx", ".ods", ".txt", ".tsv").stream()
                        .anyMatch(name::endsWith))
                .filter(name -> !name.startsWith("__macosx/"))
                .toList();
        return tables.isEmpty()
                ? "Send CSV or XLSX; unpack a zip file first."
                : "Unpack the zip file first, and send what is in it: “"
                        + String.join("”, “", tables.subList(0, Math.min(3, tables.size()))) + "”.";
    }
}
