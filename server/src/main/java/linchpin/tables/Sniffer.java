package linchpin.tables;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import linchpin.tables.delimited.DelimitedRecords;
import linchpin.tables.delimited.Delimiters;
import linchpin.tables.delimited.Letters;

/** Finds out from a file's bytes, never from its name, how it is written; what a person says of it is believed. */
final class Sniffer {

    private static final int SAMPLE = 1 << 16;

    private final Path file;
    private final Layout.Said said;
    private final byte[] start;

    Sniffer(Path file, Layout.Said said) throws IOException {
        if (Files.isDirectory(file)) {
            throw new BrokenFile("This is a folder, not a file.");
        }
        this.file = file;
        this.said = said;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(SAMPLE);
        }
    }

    Layout layout() throws IOException {
        var written = written();
        if (written.workbook()) {
            return new SheetChoice(said).layout(file);
        }
        if (!said.sheets().isEmpty()) {
            throw new BrokenFile(
                    "The file is text, and text has no sheets. Leave the sheet away, or send the workbook.");
        }
        try (var records = new DelimitedRecords(file, written, Records.Limits.SENT)) {
            var lines = firstRows(records);
            if (lines.isEmpty()) {
                throw new BrokenFile("There is nothing in the file: not one row with a word in it.");
            }
            if (quotedWhole(lines)) {
                throw new BrokenFile(
                        "Each row stands in quotation marks as a whole, so all is one column. Open the file in a spreadsheet, part that column"
                                + " at its commas (in Excel: Data, Text to Columns), save it as CSV, and send that.");
            }
            var found = new FirstRows(lines, false).found(said);
            return new Layout(
                    false,
                    written.charset(),
                    written.delimiter(),
                    found.header(),
                    found.names(),
                    List.of(),
                    List.of(),
                    Account.NOTHING);
        }
    }

    /** Whether the text was written as CSV twice: one cell to a row, and in each of them the commas of several. */
    private static boolean quotedWhole(List<Line> lines) {
        var commas = lines.stream().mapToLong(Sniffer::commas).toArray();
        return lines.size() > 1
                && commas[0] > 1
                && lines.stream().allMatch(line -> line.cells().length == 1)
                && Arrays.stream(commas).allMatch(many -> many >= commas[0]);
    }

    private static long commas(Line line) {
        return line.cell(0).chars().filter(sign -> sign == ',' || sign == ';').count();
    }

    /** @return those on which something is written */
    static List<Line> firstRows(Records records) {
        var lines = new ArrayList<Line>();
        for (var line = records.next(); line != null && lines.size() < FirstRows.MOST; line = records.next()) {
            for (var cell : line.cells()) {
                if (!cell.isBlank()) {
                    lines.add(line);
                    break;
                }
            }
        }
        return lines;
    }

    /** @return the same, with a header whatever stands in the first row */
    Layout written() throws IOException {
        if (start.length == 0) {
            throw new BrokenFile("The file is empty: it has no bytes at all.");
        }
        if (FileKind.of(start) == FileKind.ARCHIVE) {
            return new Layout(true, "UTF-8", ',', true);
        }
        var charset = said.charset() == null ? Letters.of(file, start) : said.charset();
        var delimiter = said.delimiter() == null
                ? Delimiters.of(new String(start, Charset.forName(charset)))
                : said.delimiter();
        return new Layout(false, charset, delimiter, true);
    }
}
