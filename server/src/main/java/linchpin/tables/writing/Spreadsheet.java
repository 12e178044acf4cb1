package linchpin.tables.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Tables as XLSX: a sheet each, with title, notes, header and rows. Numbers are numbers and words are words whatever they begin with. There is
 * no formula, link, comment, hidden row, defined name or name of a person anywhere in the file; filters and repeated headings would need
 * defined names, so there are none.
 */
final class Spreadsheet {

    private static final int LONGEST_NAME = 31; // of a sheet, as Excel allows
    private static final double WIDE = 28;
    private static final double NARROW = 14;

    private Spreadsheet() {}

    /** @return the bytes of the file, the first table on its first sheet */
    public static byte[] of(Table table, Table... beside) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Linchpin", "1.0")) {
            sheet(book, table);
            for (var other : beside) {
                sheet(book, other);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void sheet(Workbook book, Table table) {
        var sheet = book.newWorksheet(name(table.title()));
        sheet.value(0, 0, FileText.text(table.title()));
        sheet.style(0, 0).bold().set();
        var row = 1;
        for (var note : table.notes()) {
            sheet.value(row++, 0, FileText.text(note));
        }
        var header = row == 1 ? 1 : row + 1; // a blank row under the notes
        write(sheet, header, table);
    }

    private static void write(Worksheet sheet, int at, Table table) {
        var header = table.distinctHeader();
        for (var column = 0; column < header.size(); column++) {
            sheet.value(at, column, header.get(column));
            sheet.style(at, column).bold().wrapText(true).set();
            sheet.width(column, column == 0 ? WIDE : NARROW);
        }
        sheet.freezePane(0, at + 1);
        var row = at;
        for (var cells : table.rows()) {
            write(sheet, ++row, cells);
        }
    }

    private static void write(Worksheet sheet, int row, List<Cell> cells) {
        for (var column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case Cell.Text text -> sheet.value(row, column, FileText.text(text.shown()));
                case Cell.Amount number -> {
                    sheet.value(row, column, number.value());
                    sheet.style(row, column)
                            .format(format(number.value().scale()))
                            .set();
                }
                case Cell.Percent percent -> {
                    sheet.value(row, column, percent.value() / 100.0);
                    sheet.style(row, column).format("0%").set();
                }
                case Cell.Hidden hidden -> {
                    sheet.value(row, column, hidden.shown());
                    sheet.style(row, column).horizontalAlignment("right").set();
                }
            }
        }
    }

    private static String format(int digits) {
        return digits <= 0 ? "#,##0" : "#,##0." + "0".repeat(digits);
    }

    private static String name(String title) {
        var plain =
                FileText.text(title).replaceAll("[\\[\\]:*?/\\\\'\\s]+", " ").strip();
        var fits = plain.substring(0, Math.min(plain.length(), LONGEST_NAME)).strip();
        return fits.isEmpty() || fits.equalsIgnoreCase("History") ? "Table" : fits; // Excel keeps that name for itself
    }
}
