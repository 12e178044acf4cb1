package linchpin.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Files made to bring down whoever reads them, each by another way (trust D3, D4, D6, C8): small to send, large, slow or endless to read.
 * Each is written when it is asked for, so that none lies in the repository.
 */
final class HostileFiles {

    private static final int MEGABYTE = 1 << 20;
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String STYLES = "xl/styles.xml";
    private static final String TYPES = "[Content_Types].xml";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String HEAD = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Comment</t></is></c></row>";

    /** How a file is made. */
    interface Maker {

        void write(OutputStream out) throws IOException;
    }

    private final Map<String, Maker> files = new LinkedHashMap<>();

    HostileFiles() {
        cells();
        numbers();
        formulas();
        strings();
        lists();
        markup();
        archives();
        delimited();
    }

    /** @return what each is called, in the order in which they were thought of */
    Map<String, Maker> all() {
        return files;
    }

    /** Writes one of them there. */
    Path write(String name, Path directory) {
        var file = directory.resolve(name);
        try (var out = Files.newOutputStream(file)) {
            files.get(name).write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private void cells() {
        sheet("honest", "<row r=\"2\"><c r=\"A2\"><v>7</v></c></row>");
        sheet("column-reference", "<row r=\"2\"><c r=\"ZZZZZZ5\"><v>1</v></c></row>");
        sheet("column-reference-lower", "<row r=\"2\"><c r=\"zzzzzz5\"><v>1</v></c></row>");
        sheet("column-reference-fixed", "<row r=\"2\"><c r=\"$ZZZZZ$5\"><v>1</v></c></row>");
        sheet("column-reference-spaced", "<row r=\"2\"><c r = 'ZZZZZ5'><v>1</v></c></row>");
        sheet("column-reference-escaped", "<row r=\"2\"><c r=\"&#90;&#90;&#90;&#90;&#90;5\"><v>1</v></c></row>");
        sheet("column-reference-after-others", "<row r=\"2\"><c s=\"0\" t=\"n\" r=\"ZZZZZ5\"><v>1</v></c></row>");
        sheet("column-reference-after-comment", "<!-- it's --><row r=\"2\"><c r=\"ZZZZZ5\"><v>1</v></c></row>");
        sheet(
                "column-reference-after-cdata",
                "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t><![CDATA[<c r=\"]]></t></is></c>"
                        + "<c r=\"ZZZZZ5\"><v>1</v></c></row>");
        sheet("column-reference-in-comment-quote", "<!-- \" --><row r=\"2\"><c r=\"ZZZZZ2\"/></row><!-- \" -->");
        part(
                "column-reference-prefixed",
                SHEET,
                "<x:worksheet xmlns:x=\"" + MAIN + "\"><x:sheetData><x:row x:r=\"1\">"
                        + "<x:c r=\"ZZZZZ1\"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>");
        sheet("row-reference-beyond", "<row r=\"99999999999999999999\"><c r=\"A2\"><v>1</v></c></row>");
        sheet("row-reference-negative", "<row r=\"-1\"><c r=\"A-1\"><v>1</v></c></row>");
        sheet("cell-reference-of-nothing", "<row r=\"2\"><c r=\"\"><v>1</v></c></row>");
        sheet("cell-reference-of-digits", "<row r=\"2\"><c r=\"42\"><v>1</v></c></row>");
        sheet("last-column-in-each-row", "<row><c r=\"XFD1\"><v>1</v></c></row>".repeat(100_000));
        sheet("more-rows-than-a-sheet", "<row/>".repeat(3_000_000));
        sheet("empty-cells", "<row r=\"2\">" + "<c/>".repeat(3_000_000) + "</row>");
        sheet("rows-within-rows", "<row>".repeat(500_000) + "</row>".repeat(500_000));
        sheet("style-beyond", "<row r=\"2\"><c r=\"A2\" s=\"2147483647\"><v>1</v></c></row>");
        sheet("style-negative", "<row r=\"2\"><c r=\"A2\" s=\"-1\"><v>1</v></c></row>");
        sheet("style-no-number", "<row r=\"2\"><c r=\"A2\" s=\"x\"><v>1</v></c></row>");
        sheet("type-unknown", "<row r=\"2\"><c r=\"A2\" t=\"zip\"><v>1</v></c></row>");
    }

    private void numbers() {
        sheet("number-exponent", "<row r=\"2\"><c r=\"A2\"><v>1E999999999</v></c></row>");
        sheet("number-exponent-negative", "<row r=\"2\"><c r=\"A2\"><v>1E-999999999</v></c></row>");
        sheet("number-exponent-beyond", "<row r=\"2\"><c r=\"A2\"><v>1E99999999999</v></c></row>");
        sheet("number-exponent-of-a-date", "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>1E999999</v></c></row>");
        sheet("date-before-time", "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>-700000000</v></c></row>");
        sheet("date-after-time", "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>1E300</v></c></row>");
        sheet("number-long", "<row r=\"2\"><c r=\"A2\"><v>" + "7".repeat(900_000) + "</v></c></row>");
        sheet("number-long-in-pieces", "<row r=\"2\"><c r=\"A2\"><v>" + "7<!---->".repeat(400_000) + "</v></c></row>");
        sheet("number-long-escaped", "<row r=\"2\"><c r=\"A2\"><v>" + "&#55;".repeat(150_000) + "</v></c></row>");
        sheet(
                "number-long-in-cdata",
                "<row r=\"2\"><c r=\"A2\"><v><![CDATA[" + "7".repeat(900_000) + "]]></v></c></row>");
        sheet("number-long-by-type", "<row r=\"2\"><c t=\"n\" r=\"A2\"><v>" + "7".repeat(900_000) + "</v></c></row>");
        sheet("number-not-one", "<row r=\"2\"><c r=\"A2\"><v>NaN</v></c></row>");
    }

    private void formulas() {
        var long1 = "A1+".repeat(2_700) + "1";
        sheet(
                "formula-shared-by-many",
                "<row r=\"2\"><c r=\"A2\"><f t=\"shared\" si=\"0\" ref=\"A2:A99999\">" + long1 + "</f></c></row>"
                        + "<row><c><f t=\"shared\" si=\"0\"/></c></row>".repeat(500_000));
        sheet(
                "formula-longer-than-any",
                "<row r=\"2\"><c r=\"A2\"><f t=\"shared\" si=\"0\" ref=\"A2:A3\">" + "A1+".repeat(300_000)
                        + "</f></c></row><row r=\"3\"><c r=\"A3\"><f t=\"shared\" si=\"0\"/></c></row>");
        sheet(
                "formula-arrays",
                "<row r=\"2\">" + arrays(20_000) + "</row>" + "<row><c/><c/><c/></row>".repeat(500_000));
        sheet("formula-shared-with-itself", "<row r=\"2\"><c r=\"A2\"><f t=\"shared\" si=\"7\"/></c></row>");
        sheet("formula-range-of-nothing", "<row r=\"2\"><c r=\"A2\"><f t=\"array\" ref=\":\">1</f><v>1</v></c></row>");
    }

    private static String arrays(int many) {
        var cells = new StringBuilder();
        for (var i = 0; i < many; i++) {
            cells.append("<c><f t=\"array\" ref=\"A")
                    .append(i + 1)
                    .append(":B")
                    .append(i + 1)
                    .append("\">1</f></c>");
        }
        return cells.toString();
    }

    private void strings() {
        var one = "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>%s</v></c></row>";
        sheet("string-beyond", one.formatted("99999999"));
        sheet("string-negative", one.formatted("-1"));
        sheet("string-no-number", one.formatted("first"));
        renamed("strings-renamed", "/xl/ss.bin", "xl/ss.bin");
        renamed("strings-in-capitals", "/xl/SHAREDSTRINGS.XML", "xl/SHAREDSTRINGS.XML");
        renamed("strings-in-a-picture", "/xl/media/image1.png", "xl/media/image1.png");
        part(
                "strings-with-prefix",
                STRINGS,
                "<x:sst xmlns:x=\"" + MAIN + "\">"
                        + ("<x:si><x:t>" + "s".repeat(1_000) + "</x:t></x:si>").repeat(60_000) + "</x:sst>");
        sheet(
                "text-endless",
                "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>" + "x".repeat(20 * MEGABYTE) + "</t></is></c></row>");
        sheet(
                "text-endless-in-pieces",
                "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is>"
                        + ("<r><t>" + "x".repeat(1_000) + "</t></r>").repeat(30_000) + "</is></c></row>");
        sheet("attribute-endless", "<row r=\"2\" spans=\"" + "1".repeat(20 * MEGABYTE) + "\"/>");
    }

    private void lists() {
        part(
                "formats-endless",
                STYLES,
                "<styleSheet xmlns=\"" + MAIN + "\"><cellXfs>" + "<xf/>".repeat(4_000_000) + "</cellXfs></styleSheet>");
        part(
                "formats-of-numbers-endless",
                STYLES,
                "<styleSheet xmlns=\"" + MAIN + "\"><numFmts>"
                        + "<numFmt numFmtId=\"1\" formatCode=\"y\"/>".repeat(500_000) + "</numFmts></styleSheet>");
        part(
                "format-without-code",
                STYLES,
                "<styleSheet xmlns=\"" + MAIN + "\"><numFmts><numFmt/></numFmts></styleSheet>");
        part(
                "sheets-endless",
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATED + "\"><sheets>"
                        + "<sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/>".repeat(500_000) + "</sheets></workbook>");
        part("sheets-none", "xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\"><sheets/></workbook>");
        part(
                "sheet-of-no-part",
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATED + "\"><sheets>"
                        + "<sheet name=\"a\" sheetId=\"1\" r:id=\"nowhere\"/></sheets></workbook>");
        part("types-of-nothing", TYPES, "<Types/>");
        part(
                "types-endless",
                TYPES,
                "<Types>" + "<Override ContentType=\"a\" PartName=\"b\"/>".repeat(500_000) + "</Types>");
    }

    private void markup() {
        part(
                "entities-billion-laughs",
                SHEET,
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><x>&b;</x>");
        part("entities-outside", SHEET, "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\"><worksheet/>");
        renamedAs(
                "entities-outside-renamed",
                "/xl/ss.bin",
                "xl/ss.bin",
                "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><sst><si><t>x</t></si></sst>");
        bytes("encoding-wide", SHEET, sheetOf(HEAD).getBytes(StandardCharsets.UTF_16));
        bytes("encoding-wide-unmarked", SHEET, sheetOf(HEAD).getBytes(StandardCharsets.UTF_16LE));
        bytes(
                "encoding-ibm",
                SHEET,
                ("<?xml version=\"1.0\" encoding=\"IBM037\"?>" + sheetOf(HEAD)).getBytes(StandardCharsets.UTF_8));
        bytes("encoding-ibm-throughout", SHEET, sheetOf(HEAD).getBytes(Charset.forName("IBM037")));
        part("elements-deep", SHEET, "<a>".repeat(3_000_000));
        part("elements-of-long-names", SHEET, "<" + "a".repeat(20 * MEGABYTE) + "/>");
        part("attributes-many", SHEET, "<worksheet " + manyAttributes(200_000) + "/>");
        sheet("unfinished", "<row r=\"2\"><c r=\"A2\"><v>1");
        sheet("instruction-endless", "<?x " + "y".repeat(5 * MEGABYTE) + "?>");
        sheet("comment-endless", "<!--" + "y".repeat(20 * MEGABYTE) + "-->");
    }

    private static String manyAttributes(int many) {
        var attributes = new StringBuilder();
        for (var i = 0; i < many; i++) {
            attributes.append("a").append(i).append("=\"\" ");
        }
        return attributes.toString();
    }

    private void archives() {
        files.put("parts-each-just-below.xlsx", out -> {
            try (var zip = new ZipOutputStream(out)) {
                put(zip, TYPES, "<Types/>".getBytes(StandardCharsets.UTF_8));
                var megabyte = "<a/>".repeat(MEGABYTE / 4).getBytes(StandardCharsets.UTF_8);
                for (var part = 0; part < 20; part++) {
                    zip.putNextEntry(new ZipEntry("xl/part" + part + ".xml"));
                    for (var i = 0; i < 30; i++) {
                        zip.write(megabyte);
                    }
                    zip.closeEntry();
                }
            }
        });
        files.put(
                "nothing-but-its-end.xlsx",
                out -> out.write(new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}));
        files.put("more-entries-than-it-has.xlsx", out -> {
            var whole = written(Map.of());
            whole[whole.length - 12] = (byte) 0xff;
            whole[whole.length - 11] = 0x0f;
            out.write(whole);
        });
        files.put("list-elsewhere.xlsx", out -> {
            var whole = written(Map.of());
            whole[whole.length - 6] ^= 0x55;
            out.write(whole);
        });
        files.put("damaged-in-the-middle.xlsx", out -> {
            var whole = written(Map.of(SHEET, sheetOf(HEAD.repeat(2_000)).getBytes(StandardCharsets.UTF_8)));
            for (var i = 200; i < 300; i++) {
                whole[i] ^= 0x5a;
            }
            out.write(whole);
        });
        files.put("stored-with-another-sum.xlsx", out -> {
            try (var zip = new ZipOutputStream(out)) {
                var types = "<Types/>".getBytes(StandardCharsets.UTF_8);
                var entry = new ZipEntry(TYPES);
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(types.length);
                var sum = new CRC32();
                sum.update(types);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(types);
                zip.closeEntry();
            }
        });
    }

    private void delimited() {
        text("newlines.csv", "\n".repeat(65_536));
        text("newlines-and-one-word.csv", "\r\n".repeat(500_000) + "word");
        text("spaces.csv", " ".repeat(900_000));
        text("delimiters.csv", ",".repeat(900_000));
        text("delimiters-each-row.csv", (",".repeat(2_000) + "\n").repeat(500));
        text("semicolons-and-commas.csv", ("a;b,c\td|e".repeat(100) + "\n").repeat(500));
        text("quotes.csv", "\"".repeat(900_000));
        text("quotes-odd.csv", "a,b\n\"" + "\"\"".repeat(450_000));
        text("quote-never-closed.csv", "comment\n\"" + "word ".repeat(600_000));
        text("row-endless.csv", "comment\n" + "x".repeat(20 * MEGABYTE));
        text("nul.csv", "comment\n" + "\0".repeat(900_000));
        text("carriage-returns.csv", "comment\r" + "\r".repeat(900_000));
        text("header-of-numbers.csv", "1".repeat(500) + ",2,3\n");
        text("one-column-of-many-names.csv", "c," + "c,".repeat(998) + "\n");
        files.put(
                "wide.csv",
                out -> out.write(("comment\n" + "x".repeat(5 * MEGABYTE)).getBytes(StandardCharsets.UTF_16)));
        files.put("wide-cut.csv", out -> out.write(new byte[] {(byte) 0xff, (byte) 0xfe, 'a'}));
        files.put("zeros.csv", out -> out.write(new byte[5 * MEGABYTE]));
        files.put("picture.csv", out -> out.write("GIF89a/*comment\n*/".getBytes(StandardCharsets.UTF_8)));
    }

    private void text(String name, String content) {
        files.put(name, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    private void sheet(String name, String rows) {
        part(name, SHEET, sheetOf(HEAD + rows));
    }

    private void part(String name, String part, String content) {
        bytes(name, part, content.getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(String name, String part, byte[] content) {
        files.put(name + ".xlsx", out -> out.write(written(Map.of(part, content))));
    }

    /** Shared strings in a part that is not called so, which the list of types names. */
    private void renamed(String name, String called, String part) {
        renamedAs(
                name,
                called,
                part,
                "<sst xmlns=\"" + MAIN + "\">" + ("<si><t>" + "s".repeat(1_000) + "</t></si>").repeat(60_000)
                        + "</sst>");
    }

    private void renamedAs(String name, String called, String part, String content) {
        var types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Override PartName=\"" + called
                + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/></Types>";
        files.put(
                name + ".xlsx",
                out -> out.write(written(Map.of(
                        TYPES, types.getBytes(StandardCharsets.UTF_8),
                        part, content.getBytes(StandardCharsets.UTF_8),
                        SHEET,
                                sheetOf("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>59999</v></c></row>")
                                        .getBytes(StandardCharsets.UTF_8)))));
    }

    private static String sheetOf(String rows) {
        return "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>";
    }

    /** A workbook as small as one can be, with these parts in place of, or beside, its own. */
    private static byte[] written(Map<String, byte[]> others) throws IOException {
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

    private static String type(String part, String type) {
        return "<Override PartName=\"/xl/" + part
                + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." + type
                + "+xml\"/>";
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
