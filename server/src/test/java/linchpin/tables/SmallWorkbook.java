package linchpin.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook as small as one can be, any part of which may be another. */
final class SmallWorkbook {

    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String STRINGS = "xl/sharedStrings.xml";
    static final String STYLES = "xl/styles.xml";
    static final String TYPES = "[Content_Types].xml";
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** Its first row. */
    static final String HEAD = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Comment</t></is></c></row>";

    private SmallWorkbook() {}

    static String sheetOf(String rows) {
        return "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>";
    }

    /** A workbook as small as one can be, with these parts in place of, or beside, its own. */
    static byte[] written(Map<String, byte[]> others) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(
                TYPES,
                ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + type("workbook", "sheet.main") + type("styles", "styles")
                                + type("sharedStrings", "sharedStrings") + "</Types>")
                        .getBytes(StandardCharsets.UTF_8));
        parts.put(
                "xl/workbook.xml",
                ("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATED + "\"><sheets>"
                                + "<sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")
                        .getBytes(StandardCharsets.UTF_8));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
                                + "</Relationships>")
                        .getBytes(StandardCharsets.UTF_8));
        parts.put(
                STYLES,
                ("<styleSheet xmlns=\"" + MAIN
                                + "\"><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts>"
                                + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>")
                        .getBytes(StandardCharsets.UTF_8));
        parts.put(
                STRINGS,
                ("<sst xmlns=\"" + MAIN + "\"><si><t>Only this</t></si></sst>").getBytes(StandardCharsets.UTF_8));
        parts.put(SHEET, sheetOf(HEAD).getBytes(StandardCharsets.UTF_8));
        parts.putAll(others);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (var part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    static String type(String part, String type) {
        return "<Override PartName=\"/xl/" + part
                + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." + type
                + "+xml\"/>";
    }

    static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
