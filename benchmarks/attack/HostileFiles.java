package attack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that brought the product down once. More of their kind are tried by the tests (linchpin.tables.HostileFilesTests). */
final class HostileFiles {

    private HostileFiles() {}

    static Map<String, byte[]> all() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("column-reference.xlsx", workbook("<c r=\"ZZZZZZ5\"><v>1</v></c>", 0));
        files.put("number-exponent.xlsx", workbook("<c r=\"A5\"><v>1E999999999</v></c>", 0));
        files.put("number-long.xlsx", workbook("<c r=\"A5\"><v>" + "9".repeat(900_000) + "</v></c>", 0));
        files.put("shared-strings-renamed.xlsx", workbook("<c r=\"A5\" t=\"s\"><v>9</v></c>", 450));
        files.put("newlines-64k.csv", ("words\n" + "\n".repeat(1 << 16)).getBytes(StandardCharsets.UTF_8));
        files.put("newlines-again.csv", ("text\n" + "\n".repeat(1 << 16)).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String SHEET_ML = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static byte[] workbook(String cell, int megabytesOfStrings) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", HEAD + "<Types xmlns=\"" + TYPES + "\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + SHEET_ML + "sheet.main+xml\"/>"
                    + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + SHEET_ML + "worksheet+xml\"/>"
                    + "<Override PartName=\"/xl/ss.bin\" ContentType=\"" + SHEET_ML + "sharedStrings+xml\"/></Types>");
            part(zip, "_rels/.rels", relations(OFFICE + "/officeDocument", "xl/workbook.xml"));
            part(zip, "xl/workbook.xml", HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                    + "\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            part(zip, "xl/_rels/workbook.xml.rels", HEAD + "<Relationships xmlns=\"" + RELATIONS + "\">"
                    + "<Relationship Id=\"rId1\" Type=\"" + OFFICE + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                    + "<Relationship Id=\"rId2\" Type=\"" + OFFICE + "/sharedStrings\" Target=\"ss.bin\"/></Relationships>");
            part(zip, "xl/worksheets/sheet1.xml", HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>"
                    + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>words</t></is></c></row><row r=\"5\">"
                    + cell + "</row></sheetData></worksheet>");
            strings(zip, megabytesOfStrings);
        }
        return bytes.toByteArray();
    }

    private static void strings(ZipOutputStream zip, int megabytes) throws IOException {
        zip.putNextEntry(new ZipEntry("xl/ss.bin"));
        zip.write((HEAD + "<sst xmlns=\"" + MAIN + "\">").getBytes(StandardCharsets.UTF_8));
        var one = ("<si><t>" + "a".repeat((1 << 16) - 20) + "</t></si>").getBytes(StandardCharsets.UTF_8);
        for (var i = 0; i < megabytes * 16; i++) {
            zip.write(one);
        }
        zip.write("</sst>".getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String relations(String type, String target) {
        return HEAD + "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"rId1\" Type=\"" + type
                + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
