package linchpin.tables.workbooks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import linchpin.tables.Line;
import org.jspecify.annotations.Nullable;

/** The rows of an OpenDocument sheet. What is written once for many cells or rows is believed as far as a sheet goes, and as any work is worth it. */
final class OpenRows implements RawRows {

    private static final int MOST_ROWS = 1 << 20;
    private static final int MOST_COLUMNS = 1 << 14;

    /** Characters that repeated rows may come to, all together. */
    private static final long MOST_REPEATED = 100L << 20;

    private static final Set<String> ASIDE = Set.of(
            "shapes",
            "forms",
            "annotation",
            "tracked-changes",
            "named-expressions",
            "table-column",
            "table",
            "table-source");
    private static final Pattern DURATION = Pattern.compile("PT([0-9]{1,6})H([0-9]{1,6})M([0-9]{1,6})([.,][0-9]+)?S");

    private final Parts.Part part;
    private final RowCells gathered = new RowCells();
    private long row;
    private long repeated;
    private @Nullable Row again;
    private int times;
    private boolean ended;

    /** @param part read up to the beginning of the table */
    OpenRows(Parts.Part part) {
        this.part = part;
    }

    @Override
    public @Nullable Row next() {
        try {
            if (again != null && times > 0) {
                times--;
                row++;
                var cells = again.line().cells().clone();
                return new Row(new Line(row, row, cells), again.dates(), again.days());
            }
            again = null;
            return ended ? null : read();
        } catch (XMLStreamException | RuntimeException e) {
            throw Parts.broken(row, e);
        }
    }

    private @Nullable Row read() throws XMLStreamException {
        var xml = part.xml();
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("table")) {
                ended = true;
                return null;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("table-row")) {
                    return cells(times("number-rows-repeated", MOST_ROWS));
                }
                if (ASIDE.contains(xml.getLocalName())) {
                    OpenBook.skip(xml);
                }
            }
        }
        throw new XMLStreamException("The end of the table is missing");
    }

    private int times(String attribute, int most) {
        var said = part.attribute(attribute);
        return said.isEmpty() ? 1 : Math.clamp(Long.parseLong(said.strip()), 1, most);
    }

    private Row cells(int rows) throws XMLStreamException {
        row++;
        var xml = part.xml();
        var column = 0;
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("table-row")) {
                return repeated(rows);
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "table-cell" -> {
                        var columns = times("number-columns-repeated", MOST_COLUMNS);
                        fill(column, columns, cell());
                        column += columns;
                    }
                    case "covered-table-cell" -> {
                        column += times("number-columns-repeated", MOST_COLUMNS);
                        OpenBook.skip(xml);
                    }
                    default -> OpenBook.skip(xml);
                }
            }
        }
        throw new XMLStreamException("The end of the row is missing");
    }

    private void fill(int column, int columns, ExcelCells.Said said) {
        if (said.text().isBlank()) {
            return;
        }
        for (var i = 0; i < columns; i++) {
            gathered.put(row, column + i, said);
        }
    }

    /** Rows on which nothing is written are only counted. */
    private Row repeated(int rows) {
        var characters = gathered.characters();
        var read = gathered.row(row);
        if (characters == 0) {
            row += rows - 1;
        } else if (rows > 1) {
            repeated += (rows - 1L) * (characters + read.line().cells().length);
            if (repeated > MOST_REPEATED) {
                throw WorkbookGuard.refused("it repeats its rows further than any real one");
            }
            again = read;
            times = rows - 1;
        }
        if (row > MOST_ROWS) {
            throw WorkbookGuard.refused("it has more rows than a sheet can have");
        }
        return new Row(
                new Line(
                        read.line().row(),
                        read.line().row(),
                        read.line().cells().clone()),
                read.dates(),
                read.days());
    }

    private ExcelCells.Said cell() throws XMLStreamException {
        var type = part.attribute("value-type");
        var value = part.attribute("value");
        var date = part.attribute("date-value");
        var time = part.attribute("time-value");
        var truth = part.attribute("boolean-value");
        var string = part.attribute("string-value");
        var words = OpenText.of(part);
        return switch (type) {
            case "float", "percentage", "currency" -> number(value, words);
            case "date" -> date.isEmpty() ? ExcelCells.Said.text(words) : ExcelCells.date(date);
            case "time" -> ExcelCells.Said.text(time(time, words));
            case "boolean" -> ExcelCells.Said.text(truth.isEmpty() ? words : truth);
            default -> ExcelCells.Said.text(words.isEmpty() ? string : words);
        };
    }

    /** A formula that came to nothing has a number beside the words that say so. */
    private static ExcelCells.Said number(String value, String words) {
        if (value.isBlank() || words.startsWith("#") || words.startsWith("Err:")) {
            return ExcelCells.Said.text(words);
        }
        return ExcelCells.number(value.strip());
    }

    private static String time(String written, String words) {
        var duration = DURATION.matcher(written);
        if (!duration.matches()) {
            return words;
        }
        var seconds = Long.parseLong(duration.group(1)) * 3_600
                + Long.parseLong(duration.group(2)) * 60
                + Long.parseLong(duration.group(3));
        return SerialDate.time(new BigDecimal(seconds).divide(new BigDecimal(86_400), 12, RoundingMode.HALF_UP));
    }

    @Override
    public void close() {
        // The part belongs to the book, which may read on in it.
    }
}
