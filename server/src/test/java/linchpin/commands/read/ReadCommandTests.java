package linchpin.commands.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import linchpin.commands.Console;
import linchpin.tables.Layout;
import linchpin.tables.Rows;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every comment here is invented. */
class ReadCommandTests {

    @TempDir
    Path folder;

    private final Console console = new Console();

    @Test
    void keepsEveryColumnAndAddsWhatItRead() throws IOException {
        given("id,asked,said,score\n7,What was good?,\"The nurses were kind,\nand gentle\",1\n8,Why?,,5\n");
        assertThat(read("--text", "said", "--question", "asked", "--score", "score"))
                .isZero();
        var rows = rows();
        assertThat(rows.getFirst())
                .startsWith("id", "asked", "said", "score")
                .contains("linchpin.themes", "linchpin.sentiment");
        assertThat(rows.get(1)).startsWith("7", "What was good?", "The nurses were kind,\nand gentle", "1");
        assertThat(rows.get(1).get(4)).contains("Staff manner & personal attributes");
        assertThat(rows.get(1).get(5)).isIn("1", "2");
        assertThat(rows.get(2)).contains("Labelling not possible", "");
    }

    @Test
    void masksPersonalDetailsInAColumnOfItsOwn() throws IOException {
        given("said\n\"Ring me on 07700 900123, thank you\"\n");
        assertThat(read("--text", "said")).isZero();
        assertThat(rows().get(1).getFirst()).contains("07700 900123");
        assertThat(rows().get(1).get(3)).startsWith("Ring me on").doesNotContain("900123");
    }

    @Test
    void saysWhereNamesWereNotLookedForAndWhoHasToLook() throws IOException {
        given("said\nPersonalul a fost foarte bun cu mine\nThe nurses were kind\nডাক্তার ভালো ছিলেন\n");
        assertThat(read("--text", "said")).isZero();
        var at = rows().getFirst().indexOf("linchpin.language");
        assertThat(rows().get(1).get(at))
                .isEqualTo("probably in Romanian: names not looked for, ask somebody who reads Romanian");
        assertThat(rows().get(1).get(at - 1)).isEqualTo("Personalul a fost foarte bun cu mine");
        assertThat(rows().get(2).get(at)).isEmpty();
        assertThat(rows().get(3).get(at)).startsWith("in Bengali letters: names not looked for");
    }

    @Test
    void writesEachThemesProbabilityWhenAsked() throws IOException {
        given("said\nThe nurses were kind\n\uD83D\uDE00\n");
        assertThat(read("--text", "said", "--probabilities")).isZero();
        var at = rows().getFirst().indexOf("p:Staff manner & personal attributes");
        assertThat(Double.parseDouble(rows().get(1).get(at))).isBetween(0.5, 1.0);
        assertThat(rows().get(2).get(at)).isEmpty();
    }

    @Test
    void readsWhatWindowsWroteAndAByteOrderMark() throws IOException {
        Files.write(file(), "said\nThe café was lovely – thank you\n".getBytes(Charset.forName("windows-1252")));
        assertThat(read("--text", "said")).isZero();
        assertThat(rows().get(1).getFirst()).isEqualTo("The café was lovely – thank you");
        given("\ufeffsaid\nGood\n");
        assertThat(read("--text", "said")).isZero();
    }

    @Test
    void readsWhateverATableIsWrittenAs() throws IOException {
        for (var charset : List.of("windows-1252", "UTF-16LE", "UTF-16BE", "UTF-8")) {
            Files.write(
                    file(),
                    "id;said\n1;The café, the ward; all kind\n"
                            .replace("; all", " –")
                            .getBytes(Charset.forName(charset)));
            assertThat(read("--text", "said")).as(charset).isZero();
            assertThat(rows().get(1)).as(charset).startsWith("1", "The café, the ward – kind".replace(" –  ", " – "));
        }
        try (var out = Files.newOutputStream(file());
                var book = new Workbook(out, "Test", "1.0")) {
            var sheet = book.newWorksheet("Comments");
            sheet.value(0, 0, "id");
            sheet.value(0, 1, "said");
            sheet.value(1, 0, 7);
            sheet.value(1, 1, "The nurses were kind");
            sheet.value(2, 0, 8);
        }
        assertThat(read("--text", "said")).isZero();
        assertThat(rows().get(1))
                .startsWith("7", "The nurses were kind")
                .contains("Staff manner & personal attributes");
        assertThat(rows().get(2)).startsWith("8", "", "Labelling not possible");
    }

    @Test
    void leavesCellsThatLookLikeFormulasAsTheyAre() throws IOException {
        given("said\n=1+1\n'-5 kind nurses\n");
        assertThat(read("--text", "said")).isZero();
        assertThat(Files.readString(out())).contains("\n=1+1,").contains("\n'-5 kind nurses,");
    }

    @Test
    void keepsARowForEveryCommentOfASingleColumn() throws IOException {
        given("said\nGood\n\"\"\n \nKind\n");
        assertThat(read("--text", "said")).isZero();
        assertThat(rows()).extracting(List::getFirst).containsExactly("said", "Good", "", " ", "Kind");
    }

    @Test
    void goesOnAfterAnInterruption() throws IOException {
        var all = new StringBuilder("id,said\n");
        for (var row = 0; row < 40; row++) {
            all.append(row).append(",Kind nurses number ").append(row).append('\n');
        }
        given(all.toString());
        assertThat(read("--text", "said")).isZero();
        var whole = Files.readString(out());
        var part = part();
        Files.delete(out());
        Files.writeString(part, whole.substring(0, whole.length() / 2));
        assertThat(read("--text", "said")).isZero();
        assertThat(console.progress()).contains("Going on after");
        assertThat(Files.readString(out())).isEqualTo(whole);
        assertThat(part).doesNotExist();
    }

    @Test
    void startsAgainOnlyWhenToldIfTheFileHasChanged() throws IOException {
        given("said\nGood\nKind\nQuick\n");
        assertThat(read("--text", "said")).isZero();
        Files.move(out(), part());
        given("said\nBad\nKind\nQuick\n");
        assertThat(read("--text", "said")).isEqualTo(1);
        assertThat(console.said()).contains("row 1 is another");
        assertThat(out()).doesNotExist();
    }

    @Test
    void saysWhatIsWrongAndWhere() throws IOException {
        assertThat(read("--text", "said")).isEqualTo(1);
        assertThat(console.said()).contains("there is no such file");
        given("id,words\n1,Good\n");
        assertThat(read("--text", "said")).isEqualTo(1);
        assertThat(console.said()).contains("no column \"said\"").contains("id, words");
        given("id,said\n1,Good\n2,Kind,caring\n");
        assertThat(read("--text", "said")).isEqualTo(1);
        assertThat(console.said()).contains("Line 3").contains("3 cells");
        given("");
        assertThat(read("--text", "said")).isEqualTo(1);
        assertThat(console.said()).contains("is empty");
        given("%PDF-1.7");
        assertThat(read("--text", "said")).isEqualTo(1);
        assertThat(console.said()).startsWith("The file cannot be read. This is a PDF, not a table");
        given("id,said\n1,Good\n2,\"never closed\n");
        assertThat(read("--text", "said")).isEqualTo(1);
        assertThat(console.said()).contains("Row 3", "never closed");
        assertThat(out()).doesNotExist();
    }

    /** In the importer's words: what it refuses, this refuses, and at the row where it begins. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "id,said\\n1,Kind\\n2,\"A 5 minute wait\\n3,Cold\\n4,Dear\\n; Row 3 cannot be read: a quotation mark opens a cell",
                "said\\n\"Kind; Row 2 cannot be read: a quotation mark opens a cell",
                "id,said\\n1,\"Two\\nlines\"\\n2,\"open\\n; Row 3 cannot be read: a quotation mark opens a cell",
                "id,said\\n1,\"A \"\"good\"\" day\\n2,b\\n; Row 2 cannot be read: a quotation mark opens a cell",
                "\"id,said\\n1,Kind\\n; Row 1 cannot be read: a quotation mark opens a cell",
                "id\\tsaid\\n1\\t\"open\\n2\\tb\\n; Row 2 cannot be read: a quotation mark opens a cell",
                "id,said\\n1,\"Kind\" staff\\n; Row 2 cannot be read: after a closing quotation mark there is more",
                "said,said\\nKind,Good\\n; Columns 1 and 2"
            })
    void refusesWhatTheImporterRefuses(String file, String words) throws IOException {
        given(file.replace("\\n", "\n").replace("\\t", "\t"));
        assertThat(read("--text", "said")).isEqualTo(1);
        assertThat(console.said()).contains(words);
        assertThat(out()).doesNotExist();
    }

    @Test
    void findsTheNamesOfTheColumnsBelowTitles() throws IOException {
        given(
                "sep=;\nFriends and Family Test\nMay 2026\n\nid;said;date\n7;The nurses were kind;2026-05-01\n8;Cold;2026-05-02\n");
        assertThat(read("--text", "said")).isZero();
        assertThat(rows().getFirst()).startsWith("id", "said", "date", "linchpin.themes");
        assertThat(rows().get(1)).startsWith("7", "The nurses were kind", "2026-05-01");
        assertThat(console.said()).contains("The names of the columns stand in row 5.");
    }

    @Test
    void readsFromTheRowThatSomebodyNames() throws IOException {
        given("said|by\nsaid|by\nKind|me\nCold|you\nKind|me\n");
        assertThat(read("--text", "said", "--header-row", "2", "--delimiter", "bar"))
                .isZero();
        assertThat(rows()).extracting(List::getFirst).containsExactly("said", "Kind", "Cold", "Kind");
        Files.write(file(), "said\nDas Essen war kalt, \u00fc\n".getBytes(Charset.forName("IBM850")));
        assertThat(read("--text", "said", "--encoding", "IBM850")).isZero();
        assertThat(rows().get(1).getFirst()).endsWith("\u00fc");
        assertThat(read("--text", "words")).isEqualTo(1);
        assertThat(console.said()).contains("named in row 1", "say which with --header-row");
        assertThat(read("--text", "said", "--header-row", "9")).isEqualTo(1);
        assertThat(console.said()).contains("There is nothing in row 9 of the file");
    }

    @Test
    void readsSheetsOfOneShapeTogetherAndAsksAboutOthers() throws IOException {
        workbook("said", "said");
        assertThat(read("--text", "said")).isZero();
        assertThat(rows()).extracting(row -> row.subList(0, 3)).startsWith(List.of("id", "said", "Sheet"));
        assertThat(rows()).extracting(row -> row.get(2)).containsExactly("Sheet", "May", "June");
        assertThat(console.said()).contains("2 sheets with the same columns were read together");
        workbook("said", "complaint");
        assertThat(read("--text", "said")).isEqualTo(1);
        assertThat(console.said())
                .contains(
                        "The workbook has more than one table, so nothing was taken. “May” and “June”", "--sheet NAME");
        assertThat(read("--text", "complaint", "--sheet", "June")).isZero();
        assertThat(rows().get(1)).startsWith("2", "Kind in June");
        assertThat(read("--text", "said", "--sheet", "July")).isEqualTo(1);
        assertThat(console.said()).contains("There is no sheet “July” in the workbook. Choose among: “May”, “June”.");
    }

    private void workbook(String first, String second) throws IOException {
        try (var out = Files.newOutputStream(file());
                var book = new Workbook(out, "Test", "1.0")) {
            var names = List.of(first, second);
            for (var i = 0; i < 2; i++) {
                var sheet = book.newWorksheet(i == 0 ? "May" : "June");
                sheet.value(0, 0, "Comments of the ward");
                sheet.value(2, 0, "id");
                sheet.value(2, 1, names.get(i));
                sheet.value(3, 0, i + 1);
                sheet.value(3, 1, i == 0 ? "Kind in May" : "Kind in June");
            }
        }
    }

    @Test
    void refusesAFileWithoutAnAnswer() throws IOException {
        given("id,said\n");
        assertThat(read("--text", "said")).isEqualTo(1);
        assertThat(console.said()).contains("The file has a header and nothing below it, so there is nothing to take.");
    }

    @Test
    void keepsAnInchMarkWithinACell() throws IOException {
        given("id,said\n1,A 6\" cannula hurt\n2,Kind\n");
        assertThat(read("--text", "said")).isZero();
        assertThat(Files.readAllLines(out())).hasSize(3);
    }

    private int read(String... options) {
        var words = new ArrayList<>(List.of("read", file().toString(), "--out", out().toString()));
        words.addAll(List.of(options));
        return console.run(words.toArray(String[]::new));
    }

    private void given(String text) throws IOException {
        Files.writeString(file(), text);
    }

    private Path file() {
        return folder.resolve("in.csv");
    }

    private Path out() {
        return folder.resolve("out.csv");
    }

    private Path part() {
        try (var reader = linchpin.analysis.text.CommentReader.shipped()) {
            var order = new ReadOrder(file(), Layout.Said.NOTHING, "said", null, null, out(), false);
            return new EarlierRun(order, reader.card()).file();
        }
    }

    private List<List<String>> rows() throws IOException {
        try (var table = new Grid("out.csv", Rows.ours(out()))) {
            var rows = new ArrayList<List<String>>();
            rows.add(table.header());
            for (var row = table.next(); row != null; row = table.next()) {
                rows.add(row);
            }
            return rows;
        }
    }
}
