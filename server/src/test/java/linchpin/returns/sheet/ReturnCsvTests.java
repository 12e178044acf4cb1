package linchpin.returns.sheet;

import static linchpin.returns.sheet.MadeUp.line;
import static linchpin.returns.sheet.MadeUp.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import linchpin.analysis.figures.FriendsAndFamily;
import linchpin.organisation.Organisation;
import linchpin.organisation.OrganisationId;
import org.junit.jupiter.api.Test;

class ReturnCsvTests {

    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final Organisation TRUST = new Organisation(
            new OrganisationId(UUID.randomUUID()), "RX9", "Alderbrook", "trust", null, LocalDate.of(2020, 4, 1), null);

    private static List<List<String>> read(String csv) throws IOException {
        try (var records = CsvReader.builder().ofCsvRecord(csv)) {
            return records.stream().map(one -> one.getFields()).toList();
        }
    }

    @Test
    void hasTheFieldsOfTheSubmissionInALineForEachPlace() throws IOException {
        var rows = read(ReturnCsv.lines(
                sheet(line("Royal, main site", "Ash “A”", new FriendsAndFamily(1, 2, 3, 4, 5, 6), 60)), MAY, TRUST));
        assertThat(rows.getFirst())
                .startsWith("Yearnumber", "Periodname", "Parent org code")
                .endsWith("6 Dont Know", "Total Responses", "Total Eligible");
        assertThat(rows.getLast())
                .containsExactly(
                        "2026_27",
                        "MAY",
                        "QX1",
                        "An ICB",
                        "RX9",
                        "Alderbrook",
                        "T1R",
                        "Royal, main site",
                        "Ash “A”",
                        "300 MEDICINE",
                        "",
                        "1",
                        "2",
                        "3",
                        "4",
                        "5",
                        "6",
                        "21",
                        "60");
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.getFirst()));
    }

    @Test
    void leavesANumberEmptyThatNobodyTypedIn() throws IOException {
        var rows = read(ReturnCsv.lines(sheet(line("Royal", "Ash", FriendsAndFamily.NONE, null)), MAY, TRUST));
        assertThat(rows.getLast().subList(11, 19)).containsExactly("0", "0", "0", "0", "0", "0", "0", "");
    }

    @Test
    void hasARowForTheOrganisationWithEachMode() throws IOException {
        var rows = read(ReturnCsv.modes(sheet(), MAY, TRUST));
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst()).endsWith("SMS", "Other");
        assertThat(rows.getLast()).contains("RX9").endsWith("3", "4");
    }

    /** Whoever opens it in a spreadsheet must not be harmed by a name. */
    @Test
    void runsNoFormulaOfAName() throws IOException {
        var rows = read(ReturnCsv.lines(
                sheet(line("=HYPERLINK(\"http://x\")", "@Ash", new FriendsAndFamily(1, 0, 0, 0, 0, 0), 2)),
                MAY,
                TRUST));
        assertThat(rows.getLast()).noneMatch(cell -> cell.startsWith("=") || cell.startsWith("@"));
    }

    @Test
    void beginsTheYearInApril() {
        assertThat(ReturnCsv.year(YearMonth.of(2025, 8))).isEqualTo("2025_26");
        assertThat(ReturnCsv.year(YearMonth.of(2026, 3))).isEqualTo("2025_26");
        assertThat(ReturnCsv.year(YearMonth.of(1999, 4))).isEqualTo("1999_00");
    }
}
