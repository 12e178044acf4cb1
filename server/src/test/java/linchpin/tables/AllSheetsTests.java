package linchpin.tables;

import static linchpin.tables.Sheets.answer;
import static linchpin.tables.Sheets.row;
import static linchpin.tables.Sheets.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import linchpin.tables.Layout.Unread;
import linchpin.tables.Layout.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every sheet of a workbook is read, or named with the reason why it is not. */
class AllSheetsTests {

    private static final String MAY = "45780";
    private static final String JUNE = "45811";

    @TempDir
    Path directory;

    private Told read(Sheets sheets) {
        return Told.of(sheets.in(directory));
    }

    private Told read(Sheets sheets, String... asked) {
        return Told.of(sheets.in(directory), new Layout.Said(List.of(asked), null, 0, 0, null, null));
    }

    private static Sheets months() {
        return new Sheets()
                .table("May", answer(2, MAY, "Oak", "Kind"), answer(3, MAY, "Elm", "Slow"))
                .table("June", answer(2, JUNE, "Oak", "Warm"));
    }

    @Test
    void sheetsOfOneShapeAreReadTogether() {
        var told = read(months());
        assertThat(told.header()).containsExactly("Date", "Ward", "Comment", "Sheet");
        assertThat(told.rows())
                .containsExactly(
                        List.of("2025-05-03", "Oak", "Kind", "May"),
                        List.of("2025-05-03", "Elm", "Slow", "May"),
                        List.of("2025-06-03", "Oak", "Warm", "June"));
        assertThat(told.account().sheets())
                .containsExactly(new Account.SheetRows("May", 2), new Account.SheetRows("June", 1));
        assertThat(told.layout().unread()).isEmpty();
    }

    /** What reads one table only must not take the first of several for all of them. */
    @Test
    void whoReadsOneTableIsToldOfSeveral() {
        var months = months().in(directory);
        assertThatThrownBy(() -> Rows.named(months))
                .isInstanceOfSatisfying(
                        BrokenFile.class,
                        broken -> assertThat(broken.detail()).contains("“May”, “June”", "Only one table is read here"));
        var one = new Sheets()
                .sheet("Empty")
                .table("May", answer(2, MAY, "Oak", "Kind"))
                .in(directory);
        try (var rows = Rows.named(one)) {
            assertThat(rows.header()).containsExactly("Date", "Ward", "Comment");
        }
    }

    /** The day on which somebody made the cover makes no table of it. */
    @Test
    void aCoverSheetWithADayOnItIsNoTable() {
        var told = read(new Sheets()
                .sheet(
                        "Cover",
                        row(1, words("Report"), words("Friends and Family Test")),
                        row(2, words("Prepared on"), Sheets.number("1", MAY)),
                        row(3, words("Prepared by"), words("Sam")),
                        row(4, words("Period"), words("2025-05-01 to 2025-05-31")))
                .table("May", answer(2, MAY, "Oak", "Kind"), answer(3, MAY, "Elm", "Slow")));
        assertThat(told.rows()).hasSize(2);
        assertThat(told.layout().sheets()).extracting(Layout.Sheet::name).containsExactly("May");
    }

    @Test
    void aRowThatIsSaidToNameTheColumnsNeedNotBeOnEverySheet() {
        var book = new Sheets()
                .sheet("Cover", row(1, words("Report")))
                .sheet(
                        "May",
                        row(1, words("Survey")),
                        row(2, words("Period"), words("May")),
                        row(4, words("Date"), words("Comment")),
                        row(5, Sheets.number("1", MAY), words("Kind")),
                        row(6, Sheets.number("1", MAY), words("Slow")))
                .in(directory);
        var told = Told.of(book, new Layout.Said(List.of(), true, 4, 4, null, null));
        assertThat(told.header()).containsExactly("Date", "Comment");
        assertThat(told.rows()).hasSize(2);
        assertThat(told.layout().unread()).containsExactly(new Unread("Cover", Why.SHORT));
        assertThatThrownBy(() -> Told.of(book, new Layout.Said(List.of(), true, 9, 9, null, null)))
                .isInstanceOfSatisfying(
                        BrokenFile.class,
                        broken -> assertThat(broken.detail()).contains("nothing in row 9", "Its last row is 6"));
    }

    /** A button says where it stands by a row of its own. */
    @Test
    void aButtonBesideTheTableIsNoRowOfIt() {
        var button =
                "</sheetData><controls><control><controlPr><anchor><from><x:row xmlns:x=\"urn:x\">8</x:row></from></anchor>"
                        + "</controlPr></control></controls><sheetData>";
        var told =
                read(new Sheets().table("May", answer(2, MAY, "Oak", "Kind"), answer(3, MAY, "Elm", "Slow"), button));
        assertThat(told.rows()).hasSize(2);
        assertThat(told.account().blank()).isZero();
    }

    @Test
    void columnsInAnotherOrderOrSpellingAreTheSame() {
        var told = read(new Sheets()
                .table("May", answer(2, MAY, "Oak", "Kind"))
                .sheet(
                        "June",
                        row(1, words("comment"), words("Date "), words("WARD")),
                        row(2, words("Warm"), Sheets.number("1", JUNE), words("Elm"))));
        assertThat(told.rows())
                .containsExactly(
                        List.of("2025-05-03", "Oak", "Kind", "May"), List.of("2025-06-03", "Elm", "Warm", "June"));
    }

    @Test
    void eachSheetHasItsOwnTitles() {
        var told = read(new Sheets()
                .table("May", answer(2, MAY, "Oak", "Kind"))
                .sheet(
                        "June",
                        row(1, words("June 2025")),
                        row(3, words("Date"), words("Ward"), words("Comment")),
                        answer(4, JUNE, "Elm", "Warm")));
        assertThat(told.rows()).hasSize(2);
        assertThat(told.numbers()).containsExactly(2L, 4L);
        assertThat(told.account().above()).isEqualTo(1);
    }

    @Test
    void whatIsNotReadIsNamedWithTheReason() {
        var told = read(new Sheets()
                .sheet("Cover", row(1, words("The survey")), row(2, words("Sent by the trust")))
                .table("July")
                .sheet("Blank")
                .sheet("Styled", "<row r=\"1\"><c r=\"A1\" s=\"1\"/><c r=\"XFD1\" s=\"1\"/></row>")
                .chart("Bars")
                .hidden("Old", "hidden", answer(2, MAY, "Oak", "Old"))
                .hidden("Older", "veryHidden", answer(2, MAY, "Oak", "Older"))
                .sheet("Codes", row(1, words("Code"), words("Ward")), row(2, words("A1"), words("Oak")))
                .table("Answers", answer(2, MAY, "Oak", "Kind"))
                .sheet(
                        "Complaints",
                        row(1, words("Received"), words("About")),
                        row(2, Sheets.number("1", MAY), words("Food"))));
        assertThat(told.rows()).containsExactly(List.of("2025-05-03", "Oak", "Kind"));
        assertThat(told.layout().unread())
                .containsExactlyInAnyOrder(
                        new Unread("Cover", Why.NO_TABLE),
                        new Unread("July", Why.NO_ROWS),
                        new Unread("Blank", Why.EMPTY),
                        new Unread("Styled", Why.EMPTY),
                        new Unread("Bars", Why.CHART),
                        new Unread("Old", Why.HIDDEN),
                        new Unread("Older", Why.HIDDEN),
                        new Unread("Codes", Why.NO_DATES),
                        new Unread("Complaints", Why.OTHER));
    }

    @Test
    void aPersonChoosesSheetsByNameOrNumber() {
        assertThat(read(months(), "june").rows()).containsExactly(List.of("2025-06-03", "Oak", "Warm"));
        assertThat(read(months(), "1").rows()).hasSize(2);
        assertThat(read(months(), "May", "June").rows()).hasSize(3);
        assertThat(read(months(), "June", "May").rows().getFirst())
                .containsExactly("2025-06-03", "Oak", "Warm", "June");
        assertThat(read(months(), "June").layout().unread()).containsExactly(new Unread("May", Why.NOT_ASKED));
        var hidden = new Sheets()
                .table("May", answer(2, MAY, "Oak", "Kind"))
                .hidden("Old", "hidden", answer(2, MAY, "Oak", "Old"));
        assertThat(read(hidden, "Old").rows()).containsExactly(List.of("2025-05-03", "Oak", "Old"));
    }

    private void refuses(Sheets sheets, String asked, String... says) {
        assertThatThrownBy(() -> read(sheets, asked.split("\\+")))
                .isInstanceOfSatisfying(
                        BrokenFile.class, broken -> assertThat(broken.detail()).contains(says));
    }

    @Test
    void saysWhichSheetsThereAre() {
        refuses(months(), "July", "no sheet “July”", "“May”, “June”");
        refuses(months().sheet("Blank"), "Blank", "is empty", "“May”");
        refuses(months().chart("Bars"), "Bars", "chart");
        refuses(
                months().sheet(
                                "Other",
                                row(1, words("Date"), words("Age")),
                                row(2, Sheets.number("1", MAY), words("70"))),
                "May+Other",
                "do not have the same columns");
        assertThat(Told.refusal(new Sheets()
                        .hidden("Old", "hidden", answer(2, MAY, "Oak", "Old"))
                        .in(directory)))
                .contains("no visible sheet", "hidden");
    }

    @Test
    void textHasNoSheets() {
        var file = Told.text(directory, "Date,Said\n1/5/2025,Kind\n");
        assertThatThrownBy(() -> Told.of(file, new Layout.Said(List.of("May"), null, 0, 0, null, null)))
                .isInstanceOfSatisfying(
                        BrokenFile.class, broken -> assertThat(broken.detail()).contains("no sheets"));
    }

    @Test
    void rowsThatStandInTwoSheetsAreCounted() {
        var told = read(months().table(
                        "All",
                        answer(2, MAY, "Oak", "Kind"),
                        answer(3, MAY, "Elm", "Slow"),
                        answer(4, JUNE, "Oak", "Warm")));
        assertThat(told.account().twice()).isEqualTo(3);
        assertThat(read(months()).account().twice()).isZero();
    }

    /** Of two columns with one name nobody knows which is which, and one of the comments would stand twice. */
    @Test
    void sheetsWithTwoColumnsOfOneNameInAnotherSpellingAreNotPutTogether() {
        var sheets = new Sheets()
                .sheet(
                        "May",
                        row(1, words("Date"), words("Comment"), words("Comment")),
                        row(2, Sheets.number("1", MAY), words("Kind"), words("Slow")))
                .sheet(
                        "June",
                        row(1, words("date"), words("Comment"), words("Comment")),
                        row(2, Sheets.number("1", JUNE), words("Warm"), words("Cold")));
        assertThatThrownBy(() -> read(sheets, "May", "June")).isInstanceOf(BrokenFile.class);
    }
}
