package linchpin.feedback.imports.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linchpin.tables.Account;
import linchpin.tables.Layout;
import org.junit.jupiter.api.Test;

class FileWordsTests {

    private static Layout layout(
            boolean workbook, String charset, Layout.Names names, List<Layout.Unread> unread, Account account) {
        return new Layout(
                workbook,
                charset,
                ',',
                true,
                names,
                workbook ? List.of(new Layout.Sheet("May", names)) : List.of(),
                unread,
                account);
    }

    private static Layout text(Account account) {
        return layout(false, "UTF-8", Layout.Names.FIRST, List.of(), account);
    }

    @Test
    void saysNothingOfAPlainFile() {
        assertThat(FileWords.of(text(Account.NOTHING))).isEmpty();
        assertThat(FileWords.question(text(Account.NOTHING))).isEmpty();
    }

    @Test
    void accountsForWhatIsNoRow() {
        assertThat(FileWords.of(text(new Account(List.of(), 0, 1, 2, 1, 1, 0))))
                .containsExactly(
                        "1 row is blank and was left out.",
                        "2 rows add up others and were left out.",
                        "1 cell holds only what a spreadsheet writes where it cannot work something out, such as #N/A, and counts as empty.",
                        "1 line has letters that are not written as in the rest of the file (UTF-8). They were read as Windows-1252, and � stands where a letter was cut.");
    }

    @Test
    void saysWhereTheNamesStand() {
        var above = new Account(List.of(), 2, 0, 0, 0, 0, 0);
        assertThat(FileWords.of(layout(false, "UTF-8", new Layout.Names(4, 1, 0), List.of(), above)))
                .containsExactly(
                        "The names of the columns stand in row 4.",
                        "2 rows above the names of the columns were left out.");
        assertThat(FileWords.of(layout(false, "UTF-8", new Layout.Names(0, 2, 0), List.of(), Account.NOTHING)))
                .containsExactly("The names of the columns stand in 2 rows from row 1 on.");
        assertThat(FileWords.of(text(Account.NOTHING).unnamed()))
                .containsExactly("No row names the columns, so they are numbered.");
    }

    @Test
    void saysHowLettersWereReadThatMayBeOthers() {
        for (var charset : List.of("windows-1252", "x-MacRoman", "IBM850")) {
            assertThat(FileWords.of(layout(false, charset, Layout.Names.FIRST, List.of(), Account.NOTHING)))
                    .singleElement()
                    .asString()
                    .contains("say how they are written");
        }
    }

    @Test
    void namesEverySheet() {
        var account = new Account(List.of(new Account.SheetRows("May", 2)), 0, 0, 0, 0, 0, 0);
        var unread =
                List.of(new Layout.Unread("Cover", Layout.Why.NO_TABLE), new Layout.Unread("Old", Layout.Why.HIDDEN));
        assertThat(FileWords.of(layout(true, "UTF-8", Layout.Names.FIRST, unread, account)))
                .containsExactly(
                        "The sheet “May” (2 rows) was read.", "Not read: “Cover” holds no table; “Old” is hidden.");
        var several = new Account(
                List.of(new Account.SheetRows("May", 2), new Account.SheetRows("June", 1)), 0, 0, 0, 0, 0, 1);
        assertThat(FileWords.of(layout(true, "UTF-8", Layout.Names.FIRST, List.of(), several)))
                .containsExactly(
                        "2 sheets with the same columns were read together: “May” (2 rows), “June” (1 row). The column “Sheet” says which a row stands in.",
                        "1 row stands word for word in more than one of these sheets.");
    }

    @Test
    void asksAboutOtherTablesAndCopies() {
        var other = layout(
                true,
                "UTF-8",
                Layout.Names.FIRST,
                List.of(new Layout.Unread("Complaints", Layout.Why.OTHER)),
                Account.NOTHING);
        assertThat(FileWords.question(other))
                .hasValueSatisfying(asked ->
                        assertThat(asked).contains("“May” and “Complaints”", "nothing was taken", "--sheet NAME"));
        var copied = new Account(
                List.of(new Account.SheetRows("All", 3), new Account.SheetRows("June", 1)), 0, 0, 0, 0, 0, 1);
        assertThat(FileWords.question(layout(true, "UTF-8", Layout.Names.FIRST, List.of(), copied)))
                .hasValueSatisfying(asked -> assertThat(asked).contains("The same 1 row stands", "--sheet NAME"));
    }
}
