package linchpin.feedback.imports.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import linchpin.commands.CommandFailed;
import linchpin.commands.Output;
import linchpin.feedback.imports.Sent;
import linchpin.organisation.Organisation;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine;

/** Files of every shape come in whole at a terminal, and what is no row of them is told. */
@LinchpinTest
class ShapesOfFilesIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Sent sent;

    @Autowired
    ApplicationContext product;

    @TempDir
    Path directory;

    private Organisation trust;

    @BeforeEach
    void trust() {
        trust = world.organisation();
    }

    private String imported(Path file, String... options) {
        var command = new ImportCommand();
        new CommandLine(command)
                .parseArgs(Stream.concat(Stream.of(file.toString(), "--organisation", trust.code()), Stream.of(options))
                        .toArray(String[]::new));
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        try {
            command.run(product, new Output(stream, stream, stream));
            return out.toString(StandardCharsets.UTF_8);
        } catch (CommandFailed e) {
            return "refused: " + e.getMessage();
        }
    }

    private long count(String table) {
        return sent.ask(trust, Long.class, "select count(*) from feedback." + table);
    }

    private interface Filled {
        void fill(Workbook workbook) throws IOException;
    }

    private Path workbook(Filled filled) throws IOException {
        var file = directory.resolve("survey.xlsx");
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "Test", "1.0")) {
            filled.fill(workbook);
        }
        return file;
    }

    private static void table(Worksheet sheet, int from, LocalDate day, String... said) {
        var names = new String[] {"Date", "Ward", "FFT answer", "Comment"};
        for (var i = 0; i < names.length; i++) {
            sheet.value(from, i, names[i]);
        }
        for (var i = 0; i < said.length; i++) {
            sheet.value(from + 1 + i, 0, day.plusDays(i));
            sheet.style(from + 1 + i, 0).format("dd/mm/yyyy").set();
            sheet.value(from + 1 + i, 1, "Ash ward");
            sheet.value(from + 1 + i, 2, "Good");
            sheet.value(from + 1 + i, 3, said[i]);
        }
    }

    private Path months() throws IOException {
        return workbook(workbook -> {
            workbook.newWorksheet("Cover").value(0, 0, "The survey");
            table(workbook.newWorksheet("May"), 0, LocalDate.of(2025, 5, 3), "The nurses listened", "Nobody rushed us");
            table(workbook.newWorksheet("June"), 3, LocalDate.of(2025, 6, 3), "The tea was warm");
        });
    }

    @Test
    void takesSheetsOfOneShapeTogetherAndNamesTheOthers() throws IOException {
        assertThat(imported(months()))
                .contains("3 stored, 0 already known, 0 refused: 3 rows in the file")
                .contains("2 sheets with the same columns were read together: “May” (2 rows), “June” (1 row)")
                .contains("Not read: “Cover” holds no table.");
        assertThat(count("comment")).isEqualTo(3);
    }

    @Test
    void takesTheSheetsThatAreAskedFor() throws IOException {
        assertThat(imported(months(), "--sheet", "June")).contains("1 stored").contains("“May” was not asked for");
        assertThat(imported(months(), "--sheet", "July"))
                .startsWith("refused: ")
                .contains("no sheet “July”", "“June”");
        assertThat(count("feedback")).isEqualTo(1);
    }

    @Test
    void asksWhichOfTwoTablesIsMeant() throws IOException {
        var file = workbook(workbook -> {
            table(workbook.newWorksheet("Answers"), 0, LocalDate.of(2025, 5, 3), "The nurses listened");
            var other = workbook.newWorksheet("Complaints");
            other.value(0, 0, "Received");
            other.value(0, 1, "About");
            other.value(1, 0, LocalDate.of(2025, 5, 4));
            other.style(1, 0).format("dd/mm/yyyy").set();
            other.value(1, 1, "Parking");
        });
        assertThat(imported(file)).startsWith("refused: ").contains("“Answers” and “Complaints”", "--sheet NAME");
        assertThat(count("feedback")).isZero();
        assertThat(imported(file, "--sheet", "Answers")).contains("1 stored");
    }

    private Path text(String text) throws IOException {
        return Files.writeString(directory.resolve("survey.csv"), text);
    }

    @Test
    void readsWhatStandsBetweenTitlesAndTotalsAndTellsOfThem() throws IOException {
        assertThat(imported(text(
                        "Survey of May\nPrinted:,1/6/2025\n\nDate,Ward,FFT answer,Comment\n13/05/2025,Ash ward,Good,The nurses listened\n"
                                + "14/05/2025,#N/A,Good,#VALUE!\n,,,\nTotal,,2,\n")))
                .contains("2 stored, 0 already known, 0 refused: 2 rows in the file; 2 responses and 1 comment new")
                .contains("The names of the columns stand in row 4.")
                .contains("2 rows above the names of the columns were left out.")
                .contains("1 row is blank")
                .contains("1 row adds up others")
                .contains("2 cells hold only what a spreadsheet writes");
        assertThat(sent.ask(trust, Long.class, "select count(*) from organisation.place where name like '#%'"))
                .isZero();
    }

    @Test
    void readsAsIsSaid() throws IOException {
        var file = text("a^b^c\nWhen^Ward^Comment\n13/05/2025^Ash ward^The nurses listened\n");
        assertThat(imported(file, "--delimiter", "^", "--header-row", "2", "--map", "When=date"))
                .contains("1 stored")
                .contains("The names of the columns stand in row 2.");
        assertThat(imported(file, "--header-row", "x")).startsWith("refused: ").contains("--header-row 4");
    }

    @Test
    void tellsApartWhatItCannotRead() throws IOException {
        assertThat(imported(text("<html><table><tr><td>Date</td></tr></table></html>")))
                .startsWith("refused: ")
                .contains("web page", "Excel workbook (.xlsx)", "Nothing was taken");
    }
}
