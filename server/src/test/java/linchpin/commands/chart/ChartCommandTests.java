package linchpin.commands.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import linchpin.commands.Console;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartCommandTests {

    @TempDir
    Path folder;

    private final Console console = new Console();

    @Test
    void writesLimitsAndPointTypes() throws IOException {
        given(months("a", 10, 12, 9, 11, 10, 12, 9, 11, 14, 13, 14, 13, 14, 13, 14));
        assertThat(chart()).isZero();
        var rows = Files.readAllLines(out());
        assertThat(rows.getFirst()).isEqualTo("series,date,value,mean,lower,upper,point_type,special_cause");
        assertThat(rows).hasSize(16);
        assertThat(rows.get(1)).startsWith("a,2024-01-01,10,11.93333333333").endsWith(",common_cause,Common Cause");
        assertThat(rows.get(15))
                .startsWith("a,2025-03-01,14,")
                .endsWith(",special_cause_improvement,7 Points Above CL");
        var cells = rows.get(1).split(",");
        assertThat(Double.parseDouble(cells[4])).isCloseTo(11.933333333333334 - 2.66 * (24.0 / 14.0), within(1e-9));
        assertThat(folder).isDirectoryNotContaining(file -> file.toString().endsWith(".part"));
    }

    @Test
    void takesOptionsFromASeriesFirstRow() throws IOException {
        given("""
                value,series,date,direction,screen_outliers,fix_after,target
                1,a,2024-01-01,decrease,false,12,90
                2,b,2024-01-01,,,,
                30,a,2024-01-08,,,,
                2,b,2024-01-09,up,maybe,3,none
                """);
        assertThat(chart()).isZero();
        assertThat(Files.readAllLines(out())).hasSize(5).element(1).asString().startsWith("a,2024-01-01,1,15.5,");
    }

    @Test
    void beginsAPhaseWhereAskedTo() throws IOException {
        given("""
                series,date,value,rebase
                a,2024-01-01,1,
                a,2024-02-01,3,false
                a,2024-03-01,11,true
                a,2024-04-01,13,
                """);
        assertThat(chart()).isZero();
        var rows = Files.readAllLines(out());
        assertThat(rows.get(2)).startsWith("a,2024-02-01,3,2,");
        assertThat(rows.get(3)).startsWith("a,2024-03-01,11,12,");
    }

    /** What must be known to read a chart is said where it is made, and stands below its drawing. */
    @Test
    void tellsWhatMustBeKnownToReadAChart() throws IOException {
        given(months("whole", 50, 52, 49, 51, 50, 52, 49, 51, 50, 52, 49, 51) + """
                gap,2024-01-01,4
                gap,2024-02-01,6
                gap,2024-05-01,5
                gap,2024-06-01,7
                "same, same",2024-01-01,3
                "same, same",2024-02-01,3
                """);
        assertThat(chart("--svg", folder.resolve("drawn").toString())).isZero();
        assertThat(said())
                .contains("Series \"gap\": There is no figure for March 2024 and April 2024. The line is broken there.")
                .contains("Series \"gap\": Fewer than 12 points: these are trial limits and will move.")
                .contains("Series \"same, same\": All values are the same")
                .doesNotContain("Series \"whole\"");
        assertThat(Files.readString(folder.resolve("drawn/gap.svg")))
                .contains("these are trial limits", "no figure for March 2024");
        assertThat(Files.readString(folder.resolve("drawn/whole.svg"))).doesNotContain("trial limits");
    }

    @Test
    void namesOnlyTheFirstOfVeryManyNotes() throws IOException {
        var file = new StringBuilder("series,date,value\n");
        for (int i = 0; i < 250; i++) {
            file.append("s").append(i).append(",2024-01-01,1\n");
        }
        given(file.toString());
        assertThat(chart()).isZero();
        assertThat(said())
                .contains("Series \"s199\"", "50 more series have such notes")
                .doesNotContain("Series \"s200\"");
    }

    @Test
    void refusesWhatTheImporterRefuses() throws IOException {
        given("series,date,value\na,2024-01-01,1\n\"a,2024-02-01,2\na,2024-03-01,3\n");
        assertThat(chart()).isEqualTo(1);
        assertThat(said()).contains("Row 3 cannot be read: a quotation mark opens a cell and is never closed.");
        given("series,date,value,Value\na,2024-01-01,1,2\n");
        assertThat(chart()).isEqualTo(1);
        assertThat(said()).contains("Columns 3 and 4", "both called \"value\"");
        assertThat(out()).doesNotExist();
    }

    @Test
    void findsTheTableThatAnImportWouldFind() throws IOException {
        given("sep=;\nFigures of the board\n\nseries;date;value\na;2024-01-01;1\na;2024-02-01;2\n");
        assertThat(chart()).isZero();
        assertThat(Files.readAllLines(out())).hasSize(3).element(1).asString().startsWith("a,2024-01-01,1,");
        assertThat(said()).contains("The names of the columns stand in row 4.");
        given("series;date;value\na;2024-01-01;1\n");
        assertThat(chart("--header-row", "first")).isEqualTo(1);
        assertThat(said()).contains("“first” is no row");
        given("series,date,amount\na,2024-01-01,1\n");
        assertThat(chart()).isEqualTo(1);
        assertThat(said()).contains("There is no column \"value\"", "named in row 1");
    }

    @Test
    void asksWhichOfSeveralTables() throws IOException {
        try (var out = Files.newOutputStream(file());
                var book = new Workbook(out, "Test", "1.0")) {
            for (var name : List.of("series", "measure")) {
                var sheet = book.newWorksheet(name);
                sheet.value(0, 0, name);
                sheet.value(0, 1, "date");
                sheet.value(0, 2, "value");
                sheet.value(1, 0, "a");
                sheet.value(1, 1, "2024-01-01");
                sheet.value(1, 2, 3);
            }
        }
        assertThat(chart()).isEqualTo(1);
        assertThat(said()).contains("The workbook has more than one table, so nothing was taken.", "--sheet NAME");
        assertThat(chart("--sheet", "1")).isZero();
        assertThat(Files.readAllLines(out())).hasSize(2);
    }

    @Test
    void sortsPointsByDateAndKeepsSeriesInTheirOrder() throws IOException {
        given("series,date,value\nz,2024-03-01,3\na,2024-01-01,5\nz,2024-01-01,1\nz,2024-02-01,2\n");
        assertThat(chart()).isZero();
        assertThat(Files.readAllLines(out()))
                .extracting(row -> row.substring(0, Math.min(12, row.length())))
                .containsExactly("series,date,", "z,2024-01-01", "z,2024-02-01", "z,2024-03-01", "a,2024-01-01");
    }

    @Test
    void writesNumbersThatReadBackTheSame() {
        for (double value : new double[] {0.1, 1e-7, -2.5, 1e22, 82, 1 / 3.0, 123456789.123, -0.0}) {
            assertThat(Double.parseDouble(WriteCharts.number(value))).isEqualTo(value == 0 ? 0.0 : value);
            assertThat(WriteCharts.number(value)).doesNotContain("E");
        }
    }

    @Test
    void namesEveryLineThatCannotBeUnderstood() throws IOException {
        given("""
                series,date,value,direction,fix_after,target,rebase
                a,2024-01-01,1,sideways,11,high,perhaps
                a,2024-02-30,2,,,,
                a,soon,NaN,,,,
                a,2024-03-01,,,,,
                a,2024-04-01,"1,000",,,,
                a,2024-05-01,0x10,,,,
                a,2024-06-01,6,,,,
                a,2024-06-01,7,,,,
                """);
        assertThat(chart()).isEqualTo(1);
        assertThat(said().lines().map(line -> line.replaceAll(":.*", "")))
                .containsExactly(
                        "Line 2",
                        "Line 2",
                        "Line 2",
                        "Line 2",
                        "Line 3",
                        "Line 4",
                        "Line 4",
                        "Line 5",
                        "Line 6",
                        "Line 7",
                        "Line 9",
                        "11 problems in " + file() + ". Nothing was charted.");
        assertThat(said())
                .contains("Line 3: the date \"2024-02-30\" is not one")
                .contains("Line 4: the value \"NaN\" is not a number")
                .contains("Line 5: the value \"\" is not a number")
                .contains("Line 9: the series \"a\" has another value for 2024-06-01 on line 8.");
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(file()));
    }

    @Test
    void readsDaysBeforeMonthsOnlyWhereThereIsNoDoubt() throws IOException {
        given("series,date,value\na,1/2/2024,1\na,29/02/2024,2\n");
        assertThat(chart()).isZero();
        assertThat(Files.readAllLines(out())).element(1).asString().startsWith("a,2024-02-01,1,");
        given("series,date,value\na,2024-01-01,1\na,01/02/2024,1\na,01/03/2024,2\n");
        assertThat(chart()).isEqualTo(1);
        assertThat(said())
                .contains("Line 3: \"01/02/2024\" may begin with the day or with the month")
                .contains("2025-03-31");
        given("series,date,value\na,01/31/2024,1\n");
        assertThat(chart()).isEqualTo(1);
        assertThat(said()).contains("Line 2: the date \"01/31/2024\"");
    }

    @Test
    void readsWhatWindowsWrote() throws IOException {
        Files.write(file(), "series,date,value\ncaf\u00e9,2024-01-01,1\n".getBytes(Charset.forName("windows-1252")));
        assertThat(chart()).isZero();
        assertThat(Files.readString(out())).contains("café,2024-01-01");
        given("\ufeffSeries,Date,Value\na,2024-01-01,1\n");
        assertThat(chart()).isZero();
    }

    @Test
    void readsWhateverATableIsWrittenAs() throws IOException {
        var rows = "series;date;value\ncafé;2024-01-01;1,5\ncafé;2024-02-01;2\n".replace("1,5", "1.5");
        for (var charset : List.of("windows-1252", "UTF-16LE", "UTF-16BE", "UTF-8")) {
            Files.write(file(), rows.replace(';', '\t').getBytes(Charset.forName(charset)));
            assertThat(chart()).as(charset).isZero();
            assertThat(Files.readString(out())).as(charset).contains("café,2024-01-01,1.5,");
        }
        try (var out = Files.newOutputStream(file());
                var book = new Workbook(out, "Test", "1.0")) {
            var sheet = book.newWorksheet("Series");
            for (var column = 0; column < 3; column++) {
                sheet.value(0, column, List.of("Series", "Date", "Value").get(column));
            }
            sheet.value(1, 0, "a");
            sheet.value(1, 1, LocalDate.of(2024, 1, 1));
            sheet.style(1, 1).format("dd/mm/yyyy").set();
            sheet.value(1, 2, 7.25);
        }
        assertThat(chart()).isZero();
        assertThat(Files.readString(out())).contains("a,2024-01-01,7.25,");
    }

    @Test
    void countsLinesAsAnEditorDoes() throws IOException {
        given("series,date,value\n\n\"two\nlines\",2024-01-01,1\na,never,1\n");
        assertThat(chart()).isEqualTo(1);
        assertThat(said()).startsWith("Line 5: the date \"never\"");
    }

    @Test
    void drawsEachSeriesInAFileOfItsOwn() throws IOException {
        given(months("Ward 4/East", 1, 2, 3) + "ward 4 east,2024-01-01,5\n../é,2024-01-01,5\n???,2024-01-01,5\n");
        assertThat(chart("--svg", folder.resolve("drawn/here").toString())).isZero();
        try (var drawn = Files.list(folder.resolve("drawn/here"))) {
            assertThat(drawn.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("Ward-4-East.svg", "ward-4-east-2.svg", "e.svg", "series.svg");
        }
        assertThat(Files.readString(folder.resolve("drawn/here/Ward-4-East.svg")))
                .contains("<title")
                .contains("Ward 4/East");
    }

    @Test
    void saysWhatIsWrongWithTheFile() throws IOException {
        assertThat(chart()).isEqualTo(1);
        assertThat(said()).contains("there is no such file");
        given("");
        assertThat(chart()).isEqualTo(1);
        assertThat(said()).contains("is empty");
        given("series,day,value\na,2024-01-01,1\n");
        assertThat(chart()).isEqualTo(1);
        assertThat(said()).contains("no column \"date\"").contains("series, day, value");
        given("series,date,value\na,2024-01-01,1,200\n");
        assertThat(chart()).isEqualTo(1);
        assertThat(said()).contains("Line 2: there are 4 cells and 3 columns");
        given("series,date,value\n");
        assertThat(chart()).isEqualTo(1);
        assertThat(said()).contains("a header and nothing below it");
        given("series,date,value\na,2024-01-01,\"1\n");
        assertThat(chart()).isEqualTo(1);
        assertThat(said()).startsWith("The file cannot be read. Row 2").contains("never closed");
    }

    @Test
    void keepsWhatWasWrittenBeforeWhenItFails() throws IOException {
        given("series,date,value\na,2024-01-01,1\n");
        assertThat(chart()).isZero();
        var before = Files.readString(out());
        given("series,date,value\na,never,1\n");
        assertThat(chart()).isEqualTo(1);
        assertThat(Files.readString(out())).isEqualTo(before);
    }

    private int chart(String... options) {
        var words = new ArrayList<>(List.of("chart", file().toString(), "--out", out().toString()));
        words.addAll(List.of(options));
        return console.run(words.toArray(String[]::new));
    }

    private static String months(String series, double... values) {
        var rows = new StringBuilder("series,date,value\n");
        for (int i = 0; i < values.length; i++) {
            rows.append("%s,%d-%02d-01,%s%n".formatted(series, 2024 + i / 12, 1 + i % 12, values[i]));
        }
        return rows.toString();
    }

    private void given(String text) throws IOException {
        Files.writeString(file(), text);
    }

    private String said() {
        return console.said();
    }

    private Path file() {
        return folder.resolve("series.csv");
    }

    private Path out() {
        return folder.resolve("charted.csv");
    }
}
