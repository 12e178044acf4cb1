package linchpin.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipOutputStream;

/** Writes workbooks of several sheets, of which each cell is as a test says. */
final class Sheets {

    private static final String HEAD_ROW = row(1, words("Date"), words("Ward"), words("Comment"));

    private final Map<String, String> rows = new LinkedHashMap<>();
    private final Map<String, String> states = new LinkedHashMap<>();
    private final Map<String, String> folders = new LinkedHashMap<>();
    private String properties = "";

    Sheets sheet(String name, String... written) {
        rows.put(name, String.join("", written));
        return this;
    }

    /** A sheet with three columns and these rows below their names. */
    Sheets table(String name, String... written) {
        return sheet(name, HEAD_ROW + String.join("", written));
    }

    Sheets hidden(String name, String state, String... written) {
        states.put(name, state);
        return table(name, written);
    }

    Sheets chart(String name) {
        folders.put(name, "chartsheets");
        return sheet(name);
    }

    Sheets from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    static String words(String said) {
        return "t=\"inlineStr\"><is><t xml:space=\"preserve\">" + said + "</t></is>";
    }

    /** @param value with the attributes of the cell before it */
    static String number(String style, String value) {
        return "s=\"" + style + "\"><v>" + value + "</v>";
    }

    static String row(int number, String... cells) {
        var row = new StringBuilder("<row r=\"" + number + "\">");
        for (var i = 0; i < cells.length; i++) {
            row.append("<c r=\"")
                    .append((char) ('A' + i))
                    .append(number)
                    .append("\" ")
                    .append(cells[i])
                    .append("</c>");
        }
        return row.append("</row>").toString();
    }

    /** A row of such a table. */
    static String answer(int number, String day, String ward, String said) {
        return row(number, number("1", day), words(ward), words(said));
    }

    Path in(Path directory) {
        var parts = new LinkedHashMap<String, byte[]>();
        var sheets = new StringBuilder();
        var relations = new StringBuilder();
        var number = 0;
        for (var sheet : rows.entrySet()) {
            number++;
            var part = folders.getOrDefault(sheet.getKey(), "worksheets") + "/sheet" + number + ".xml";
            var state = states.containsKey(sheet.getKey()) ? " state=\"" + states.get(sheet.getKey()) + "\"" : "";
            sheets.append("<sheet name=\"")
                    .append(sheet.getKey())
                    .append("\" sheetId=\"")
                    .append(number)
                    .append('"')
                    .append(state)
                    .append(" r:id=\"rId")
                    .append(number)
                    .append("\"/>");
            relations
                    .append("<Relationship Id=\"rId")
                    .append(number)
                    .append("\" Target=\"")
                    .append(part)
                    .append("\"/>");
            parts.put("xl/" + part, SmallWorkbook.sheetOf(sheet.getValue()).getBytes(StandardCharsets.UTF_8));
        }
        parts.put(
                "xl/workbook.xml",
                ("<workbook xmlns=\"" + SmallWorkbook.MAIN + "\" xmlns:r=\"" + SmallWorkbook.RELATED + "\">"
                                + properties + "<sheets>" + sheets + "</sheets></workbook>")
                        .getBytes(StandardCharsets.UTF_8));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                                + "</Relationships>")
                        .getBytes(StandardCharsets.UTF_8));
        parts.put(SmallWorkbook.STYLES, styles().getBytes(StandardCharsets.UTF_8));
        return Told.bytes(directory, written(parts));
    }

    /** 1 a date, 2 a time of day, 3 hours that go on, 4 a weekday, 5 a number, 6 a date in quotation marks only. */
    private static String styles() {
        var formats = new String[] {"dd/mm/yyyy", "hh:mm", "[h]:mm:ss", "dddd", "0.00", "0 \"days\""};
        var own = new StringBuilder();
        var cells = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (var i = 0; i < formats.length; i++) {
            own.append("<numFmt numFmtId=\"")
                    .append(164 + i)
                    .append("\" formatCode=\"")
                    .append(formats[i].replace("\"", "&quot;"))
                    .append("\"/>");
            cells.append("<xf numFmtId=\"").append(164 + i).append("\"/>");
        }
        return "<styleSheet xmlns=\"" + SmallWorkbook.MAIN + "\"><numFmts>" + own
                + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + cells
                + "</cellXfs></styleSheet>";
    }

    private static byte[] written(Map<String, byte[]> parts) {
        try {
            return SmallWorkbook.written(parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An OpenDocument workbook with these tables. */
    static Path open(Path directory, String tables) {
        return open(directory, tables, "<x/>");
    }

    static Path open(Path directory, String tables, String manifest) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            SmallWorkbook.put(
                    zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
            SmallWorkbook.put(zip, "META-INF/manifest.xml", manifest.getBytes(StandardCharsets.UTF_8));
            SmallWorkbook.put(zip, "content.xml", content(tables).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Told.bytes(directory, bytes.toByteArray());
    }

    private static String content(String tables) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\"urn:o\" xmlns:table=\"urn:t\" xmlns:text=\"urn:x\""
                + " xmlns:style=\"urn:s\" xmlns:draw=\"urn:d\"><office:automatic-styles><style:style style:name=\"hid\"><style:table-properties"
                + " table:display=\"false\"/></style:style></office:automatic-styles><office:body><office:spreadsheet>"
                + tables
                + "</office:spreadsheet></office:body></office:document-content>";
    }

    static String openTable(String name, String rows) {
        return "<table:table table:name=\"" + name + "\"><table:table-column table:number-columns-repeated=\"16384\"/>"
                + rows + "</table:table>";
    }

    static String openRow(String... cells) {
        return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
    }

    static String said(String words) {
        return "<table:table-cell office:value-type=\"string\"><text:p>" + words + "</text:p></table:table-cell>";
    }

    static String day(String date) {
        return "<table:table-cell office:value-type=\"date\" office:date-value=\"" + date
                + "\"><text:p>as shown</text:p></table:table-cell>";
    }
}
