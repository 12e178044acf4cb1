package linchpin.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** The rows of a workbook's first visible sheet, after {@link WorkbookGuard} let it pass. */
final class WorkbookRecords implements Records {

    /** Of a spreadsheet's numbers, which are those of IEEE 754. */
    private static final int MAX_EXPONENT = 310;
    /** What 1 January 10000 would be. */
    private static final BigDecimal AFTER_THE_LAST_DAY = new BigDecimal(2_958_466);

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private int columns = -1;
    private long row;

    WorkbookRecords(Path file) throws IOException {
        new WorkbookGuard(file).check();
        workbook = opened(file);
        try {
            stream = sheet(workbook).openStream();
            rows = stream.iterator();
        } catch (ExcelReaderException | IOException e) {
            workbook.close();
            throw unreadable(0);
        } catch (BrokenFile e) {
            workbook.close();
            throw e;
        }
    }

    private static ReadableWorkbook opened(Path file) {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
        } catch (ExcelReaderException | IOException e) {
            throw unreadable(0);
        }
    }

    private static Sheet sheet(ReadableWorkbook workbook) {
        return workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseThrow(() -> new BrokenFile("The workbook has no visible sheet."));
    }

    private static BrokenFile unreadable(long row) {
        return new BrokenFile("The workbook is damaged" + (row == 0 ? "" : " after row " + row)
                + ". Open it in a spreadsheet and save it again as .xlsx, or save it as CSV.");
    }

    @Override
    public @Nullable Line next() {
        try {
            while (rows.hasNext()) {
                var next = rows.next();
                row = next.getRowNum();
                var line = new Line(row, row, cells(next));
                if (Arrays.stream(line.cells()).anyMatch(cell -> !cell.isBlank())) {
                    return line;
                }
            }
            return null;
        } catch (ExcelReaderException
                | UncheckedIOException
                | IndexOutOfBoundsException
                | IllegalArgumentException
                | IllegalStateException
                | NoSuchElementException
                | NullPointerException e) { // the library believes what a sheet says of itself
            throw unreadable(row);
        }
    }

    /** A sheet leaves out the empty cells at the end of a row. */
    private String[] cells(Row next) {
        if (next.getCellCount() > Limits.SENT.columns()) {
            throw new BrokenFile("Row " + row + " has more than " + Limits.SENT.columns() + " columns.");
        }
        var cells = new String[Math.max(columns, next.getCellCount())];
        Arrays.fill(cells, "");
        for (var i = 0; i < next.getCellCount(); i++) {
            cells[i] = text(next.getCell(i));
        }
        var length = cells.length;
        while (length > Math.max(columns, 1) && cells[length - 1].isBlank()) {
            length--;
        }
        columns = columns < 0 && !cells[length - 1].isBlank() ? length : columns;
        return length == cells.length ? cells : Arrays.copyOf(cells, length);
    }

    /** A formula's cell holds what it came to last. */
    private String text(@Nullable Cell cell) {
        if (cell == null || cell.getValue() == null) {
            return "";
        }
        if (cell.getValue() instanceof BigDecimal number) {
            return isDate(cell)
                            && number.compareTo(BigDecimal.ONE.negate()) > 0
                            && number.compareTo(AFTER_THE_LAST_DAY) < 0
                    ? date(cell)
                    : number(number);
        }
        return cell.getText();
    }

    private String number(BigDecimal value) {
        if (Math.abs((long) value.precision() - value.scale()) > MAX_EXPONENT) {
            throw new BrokenFile("Row " + row + " holds a number that no spreadsheet can: it has more than "
                    + MAX_EXPONENT + " digits before or after the point.");
        }
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static String date(Cell cell) {
        var at = cell.asDate();
        return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? at.toLocalDate().toString() : at.toString();
    }

    /** A date in a sheet is a number that is shown as one. */
    private static boolean isDate(Cell cell) {
        var format = cell.getDataFormatString();
        if (format == null) {
            return false;
        }
        var bare = format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "").toLowerCase(java.util.Locale.ROOT);
        return bare.contains("y") || (bare.contains("d") && bare.contains("m"));
    }

    @Override
    public void close() {
        try {
            stream.close();
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
