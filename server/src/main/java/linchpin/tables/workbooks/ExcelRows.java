package linchpin.tables.workbooks;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet of Office Open XML. */
final class ExcelRows implements RawRows {

    private static final int MOST_ROWS = 1 << 20;
    private static final int MOST_COLUMNS = 1 << 14;

    private final Parts.Part part;
    private final ExcelCells cells;
    private final RowCells gathered = new RowCells();
    private long row;
    private boolean over;

    ExcelRows(Parts.Part part, ExcelCells cells) {
        this.part = part;
        this.cells = cells;
    }

    @Override
    public @Nullable Row next() {
        try {
            var xml = part.xml();
            while (xml.hasNext()) {
                var event = xml.next();
                // A button or a picture below the cells says by a row of its own where it stands.
                over |= event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("sheetData");
                if (!over
                        && event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("row")) {
                    row = number(part.attribute("r"));
                    return cells();
                }
            }
            return null;
        } catch (XMLStreamException | RuntimeException e) {
            throw Parts.broken(row, e);
        }
    }

    /** A row that does not say its number comes after the last. */
    private long number(String said) {
        var number = said.isEmpty() ? row + 1 : Long.parseLong(said.strip());
        if (number < 1 || number > MOST_ROWS) {
            throw new IllegalArgumentException("No sheet has such a row");
        }
        return number;
    }

    private Row cells() throws XMLStreamException {
        var xml = part.xml();
        var column = -1;
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                return gathered.row(row);
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("c")) {
                    column = column(part.attribute("r"), column);
                    gathered.put(row, column, cell());
                } else {
                    SharedStrings.characters(xml, xml.getLocalName());
                }
            }
        }
        throw new XMLStreamException("The end of the row is missing");
    }

    private static int column(String said, int before) {
        if (said.isEmpty()) {
            return before + 1;
        }
        var column = 0;
        for (var i = 0; i < said.length() && (said.charAt(i) | 0x20) >= 'a' && column <= MOST_COLUMNS; i++) {
            column = column * 26 + (said.charAt(i) | 0x20) - 'a' + 1;
        }
        if (column < 1 || column > MOST_COLUMNS) {
            throw new IllegalArgumentException("No sheet has such a column");
        }
        return column - 1;
    }

    private ExcelCells.Said cell() throws XMLStreamException {
        var type = part.attribute("t");
        var style = part.attribute("s");
        var shown = style.isEmpty() ? 0 : Integer.parseInt(style.strip());
        var value = "";
        var xml = part.xml();
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                return type.equals("inlineStr")
                        ? ExcelCells.Said.text(value)
                        : value.isEmpty() ? ExcelCells.Said.text("") : cells.said(type, shown, value);
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                value = value(xml, value);
            }
        }
        throw new XMLStreamException("The end of the cell is missing");
    }

    /** What a formula is does not matter, only what it came to last. */
    private static String value(XMLStreamReader xml, String before) throws XMLStreamException {
        return switch (xml.getLocalName()) {
            case "v" -> SharedStrings.characters(xml, "v");
            case "is" -> SharedStrings.text(xml, "is");
            default -> {
                SharedStrings.characters(xml, xml.getLocalName());
                yield before;
            }
        };
    }

    @Override
    public void close() {
        part.close();
    }
}
