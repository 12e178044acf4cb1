package linchpin.tables;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import linchpin.support.ChangedFiles;

/**
 * Changes honest files at random, bytes of text and pieces of markup alike, and reads them as an import does. Whatever comes of it is read or refused
 * in words. Run by benchmarks/fuzz.sh, which is given the minutes; a few thousand files of a known seed are a test.
 */
final class Fuzz {

    private static final List<String> PIECES = List.of(
            "\"",
            "\"\"",
            ",",
            ";",
            "\t",
            "|",
            "\r",
            "\n",
            "\r\n",
            "\0",
            "\ufeff",
            "sep=;\n",
            "#N/A",
            "=1+1",
            "<",
            ">",
            "&",
            "&amp;",
            "&#0;",
            "&#x10ffff;",
            "<!-- ",
            " -->",
            "<![CDATA[",
            "]]>",
            "<?xml version=\"1.0\"?>",
            "<!DOCTYPE x>",
            "</row>",
            "<row>",
            "<c r=\"A1\">",
            "</c>",
            "<v>",
            "</v>",
            "1e308",
            "-1",
            "99999999999999999999",
            "45780",
            "1900-02-29",
            "2025-05-03T25:99",
            " t=\"s\"",
            " t=\"d\"",
            " t=\"e\"",
            " s=\"-1\"",
            " r=\"XFD1048576\"",
            "_x000D_",
            "_x",
            "Total",
            "Date",
            "\u0085",
            "\u2028",
            "\ud83d\ude00",
            "é",
            "{\"a\":",
            "[{\"a\":1}]\n",
            "table:number-rows-repeated=\"1000000\"",
            " table:number-columns-repeated=\"16384\"",
            "<text:p>",
            "</text:p>",
            "<table:table-row>",
            "</table:table-row>",
            "<text:s text:c=\"999999999\"/>",
            " office:value-type=\"date\"",
            " office:date-value=\"x\"",
            "PT1H");

    private final Random random;
    private final ChangedFiles changes;
    private final Path directory;
    private final List<byte[]> seeds = new ArrayList<>();
    private long read;
    private long refused;

    Fuzz(long seed, Path directory) throws IOException {
        this.random = new Random(seed);
        this.changes = new ChangedFiles(random, PIECES);
        this.directory = directory;
        var table =
                "Date,Ward,Score,Comment\n14/03/2025,Oak,Good,\"Kind, patient\"\n15/03/2025,Elm,5,Zoë’s “fine”\n16/03/2025,,Poor,\"two\nlines\"\n";
        for (var charset : List.of("UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "x-MacRoman")) {
            seeds.add(table.getBytes(Charset.forName(charset)));
        }
        seeds.add(("Export\nPeriod: March\n\n" + table.replace(',', ';') + "Total;;9;\n")
                .getBytes(StandardCharsets.UTF_8));
        seeds.add(("\ufeffsep=|\r\n" + table.replace(',', '|').replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8));
        seeds.add("{\"date\":\"2025-03-14\",\"said\":\"Kind\"}\n{\"date\":\"2025-03-15\",\"said\":\"Slow\"}\n"
                .getBytes(StandardCharsets.UTF_8));
        workbooks();
    }

    private void workbooks() throws IOException {
        seeds.add(Files.readAllBytes(new Sheets()
                .from1904()
                .table(
                        "May",
                        Sheets.answer(2, "44318", "Oak", "Kind_x000D_"),
                        Sheets.row(3, Sheets.number("0", "44318.5"), "t=\"b\"><v>1</v>", "t=\"e\"><v>#N/A</v>"))
                .table(
                        "June",
                        Sheets.answer(2, "44350", "Elm", "Slow"),
                        Sheets.row(3, "t=\"d\"><v>2025-05-03</v>", "t=\"s\"><v>0</v>", Sheets.number("3", "1.5")))
                .chart("Bars")
                .in(directory)));
        seeds.add(
                Files.readAllBytes(
                        Sheets.open(
                                directory,
                                Sheets.openTable("Cover", Sheets.openRow(Sheets.said("The survey")))
                                        + Sheets.openTable(
                                                "May",
                                                Sheets.openRow(Sheets.said("Date"), Sheets.said("Said"))
                                                        + "<table:table-row table:number-rows-repeated=\"3\">"
                                                        + Sheets.day("2025-05-03")
                                                        + Sheets.said("a<text:s text:c=\"3\"/>b")
                                                        + "<table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>"))));
    }

    /** @return one more file */
    byte[] next() throws IOException {
        var seed = seeds.get(random.nextInt(seeds.size()));
        var archive = seed[0] == 'P' && seed[1] == 'K';
        return archive && random.nextInt(8) > 0 ? archive(seed) : changes.changed(seed);
    }

    /** Its parts are changed, and packed as they should be. */
    private byte[] archive(byte[] seed) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(seed))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        var names = List.copyOf(parts.keySet());
        for (var i = random.nextInt(2); i >= 0; i--) {
            var name = names.get(random.nextInt(names.size()));
            parts.put(name, changes.changed(parts.get(name)));
        }
        if (random.nextInt(10) == 0) {
            parts.remove(names.get(random.nextInt(names.size())));
        }
        return packed(parts);
    }

    private static byte[] packed(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                SmallWorkbook.put(zip, part.getKey(), part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** Reads one, and fails where it is neither read nor refused in words. */
    void read(byte[] bytes) throws IOException {
        var file = Files.write(directory.resolve("changed"), bytes);
        try {
            Told.of(file);
            read++;
        } catch (BrokenFile _) {
            refused++;
        } catch (RuntimeException | Error e) {
            var kept = Files.write(Files.createTempFile("linchpin-fuzz", ""), bytes);
            throw new AssertionError("Neither read nor refused: " + kept, e);
        }
    }

    String sum() {
        return read + " read, " + refused + " refused";
    }

    /** @param arguments seconds, and the seed */
    public static void main(String[] arguments) throws IOException {
        var fuzz = new Fuzz(Long.parseLong(arguments[1]), Files.createTempDirectory("fuzz"));
        System.out.println("Tables: " + ChangedFiles.read(Long.parseLong(arguments[0]), fuzz::next, fuzz::read) + "; "
                + fuzz.sum());
    }
}
