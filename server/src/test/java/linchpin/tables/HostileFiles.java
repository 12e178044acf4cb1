package linchpin.tables;

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
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Files made to bring down whoever reads them, each by another way (trust D3, D4, D6, C8): small to send, large, slow or endless to read.
 * Each is written when it is asked for, so that none lies in the repository.
 */
final class HostileFiles {

    private static final int MEGABYTE = 1 << 20;

    /** How a file is made. */
    interface Maker {

        void write(OutputStream out) throws IOException;
    }

    private final Map<String, Maker> files = new LinkedHashMap<>();

    HostileFiles() {
        new HostileSheets().all().forEach((name, rows) -> sheet(name, rows));
        parts();
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

    private void parts() {
        part(
                "column-reference-prefixed",
                SmallWorkbook.SHEET,
                "<x:worksheet xmlns:x=\"" + SmallWorkbook.MAIN + "\"><x:sheetData><x:row x:r=\"1\">"
                        + "<x:c r=\"ZZZZZ1\"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>");
        renamed("strings-renamed", "/xl/ss.bin", "xl/ss.bin");
        renamed("strings-in-capitals", "/xl/SHAREDSTRINGS.XML", "xl/SHAREDSTRINGS.XML");
        renamed("strings-in-a-picture", "/xl/media/image1.png", "xl/media/image1.png");
        part(
                "strings-with-prefix",
                SmallWorkbook.STRINGS,
                "<x:sst xmlns:x=\"" + SmallWorkbook.MAIN + "\">"
                        + ("<x:si><x:t>" + "s".repeat(1_000) + "</x:t></x:si>").repeat(60_000) + "</x:sst>");
    }

    private void lists() {
        part(
                "formats-endless",
                SmallWorkbook.STYLES,
                "<styleSheet xmlns=\"" + SmallWorkbook.MAIN + "\"><cellXfs>" + "<xf/>".repeat(4_000_000)
                        + "</cellXfs></styleSheet>");
        part(
                "formats-of-numbers-endless",
                SmallWorkbook.STYLES,
                "<styleSheet xmlns=\"" + SmallWorkbook.MAIN + "\"><numFmts>"
                        + "<numFmt numFmtId=\"1\" formatCode=\"y\"/>".repeat(500_000) + "</numFmts></styleSheet>");
        part(
                "format-without-code",
                SmallWorkbook.STYLES,
                "<styleSheet xmlns=\"" + SmallWorkbook.MAIN + "\"><numFmts><numFmt/></numFmts></styleSheet>");
        part(
                "sheets-endless",
                "xl/workbook.xml",
                "<workbook xmlns=\"" + SmallWorkbook.MAIN + "\" xmlns:r=\"" + SmallWorkbook.RELATED + "\"><sheets>"
                        + "<sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/>".repeat(500_000) + "</sheets></workbook>");
        part("sheets-none", "xl/workbook.xml", "<workbook xmlns=\"" + SmallWorkbook.MAIN + "\"><sheets/></workbook>");
        part(
                "sheet-of-no-part",
                "xl/workbook.xml",
                "<workbook xmlns=\"" + SmallWorkbook.MAIN + "\" xmlns:r=\"" + SmallWorkbook.RELATED + "\"><sheets>"
                        + "<sheet name=\"a\" sheetId=\"1\" r:id=\"nowhere\"/></sheets></workbook>");
        part("types-of-nothing", SmallWorkbook.TYPES, "<Types/>");
        part(
                "types-endless",
                SmallWorkbook.TYPES,
                "<Types>" + "<Override ContentType=\"a\" PartName=\"b\"/>".repeat(500_000) + "</Types>");
    }

    private void markup() {
        part(
                "entities-billion-laughs",
                SmallWorkbook.SHEET,
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><x>&b;</x>");
        part("entities-outside", SmallWorkbook.SHEET, "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\"><worksheet/>");
        renamedAs(
                "entities-outside-renamed",
                "/xl/ss.bin",
                "xl/ss.bin",
                "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><sst><si><t>x</t></si></sst>");
        bytes(
                "encoding-wide",
                SmallWorkbook.SHEET,
                SmallWorkbook.sheetOf(SmallWorkbook.HEAD).getBytes(StandardCharsets.UTF_16));
        bytes(
                "encoding-wide-unmarked",
                SmallWorkbook.SHEET,
                SmallWorkbook.sheetOf(SmallWorkbook.HEAD).getBytes(StandardCharsets.UTF_16LE));
        bytes(
                "encoding-ibm",
                SmallWorkbook.SHEET,
                ("<?xml version=\"1.0\" encoding=\"IBM037\"?>" + SmallWorkbook.sheetOf(SmallWorkbook.HEAD))
                        .getBytes(StandardCharsets.UTF_8));
        bytes(
                "encoding-ibm-throughout",
                SmallWorkbook.SHEET,
                SmallWorkbook.sheetOf(SmallWorkbook.HEAD).getBytes(Charset.forName("IBM037")));
        part("elements-deep", SmallWorkbook.SHEET, "<a>".repeat(3_000_000));
        part("elements-of-long-names", SmallWorkbook.SHEET, "<" + "a".repeat(20 * MEGABYTE) + "/>");
        part("attributes-many", SmallWorkbook.SHEET, "<worksheet " + manyAttributes(200_000) + "/>");
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
                SmallWorkbook.put(zip, SmallWorkbook.TYPES, "<Types/>".getBytes(StandardCharsets.UTF_8));
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
            var whole = SmallWorkbook.written(Map.of());
            whole[whole.length - 12] = (byte) 0xff;
            whole[whole.length - 11] = 0x0f;
            out.write(whole);
        });
        files.put("list-elsewhere.xlsx", out -> {
            var whole = SmallWorkbook.written(Map.of());
            whole[whole.length - 6] ^= 0x55;
            out.write(whole);
        });
        files.put("damaged-in-the-middle.xlsx", out -> {
            var whole = SmallWorkbook.written(Map.of(
                    SmallWorkbook.SHEET,
                    SmallWorkbook.sheetOf(SmallWorkbook.HEAD.repeat(2_000)).getBytes(StandardCharsets.UTF_8)));
            for (var i = 200; i < 300; i++) {
                whole[i] ^= 0x5a;
            }
            out.write(whole);
        });
        files.put("stored-with-another-sum.xlsx", out -> {
            try (var zip = new ZipOutputStream(out)) {
                var types = "<Types/>".getBytes(StandardCharsets.UTF_8);
                var entry = new ZipEntry(SmallWorkbook.TYPES);
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
        part(name, SmallWorkbook.SHEET, SmallWorkbook.sheetOf(SmallWorkbook.HEAD + rows));
    }

    private void part(String name, String part, String content) {
        bytes(name, part, content.getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(String name, String part, byte[] content) {
        files.put(name + ".xlsx", out -> out.write(SmallWorkbook.written(Map.of(part, content))));
    }

    /** Shared strings in a part that is not called so, which the list of types names. */
    private void renamed(String name, String called, String part) {
        renamedAs(
                name,
                called,
                part,
                "<sst xmlns=\"" + SmallWorkbook.MAIN + "\">"
                        + ("<si><t>" + "s".repeat(1_000) + "</t></si>").repeat(60_000) + "</sst>");
    }

    private void renamedAs(String name, String called, String part, String content) {
        var types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Override PartName=\"" + called
                + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/></Types>";
        files.put(
                name + ".xlsx",
                out -> out.write(SmallWorkbook.written(Map.of(
                        SmallWorkbook.TYPES,
                        types.getBytes(StandardCharsets.UTF_8),
                        part,
                        content.getBytes(StandardCharsets.UTF_8),
                        SmallWorkbook.SHEET,
                        SmallWorkbook.sheetOf("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>59999</v></c></row>")
                                .getBytes(StandardCharsets.UTF_8)))));
    }
}
