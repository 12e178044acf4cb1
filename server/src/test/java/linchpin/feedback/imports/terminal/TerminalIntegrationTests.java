package linchpin.feedback.imports.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import linchpin.commands.CommandFailed;
import linchpin.commands.Output;
import linchpin.feedback.imports.Sent;
import linchpin.feedback.imports.running.Imports;
import linchpin.feedback.imports.running.Profiles;
import linchpin.organisation.Organisation;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine;

/** What is asked of somebody at a terminal, and what they may say. */
@LinchpinTest
class TerminalIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Sent sent;

    @Autowired
    Imports imports;

    @Autowired
    Profiles profiles;

    @Autowired
    ApplicationContext product;

    @TempDir
    Path directory;

    private Organisation trust;
    private boolean unwatched;

    @BeforeEach
    void trust() {
        trust = world.organisation();
    }

    private String imported(String text, String... options) throws IOException {
        var file = Files.writeString(directory.resolve("survey.csv"), text);
        var command = new ImportCommand();
        new CommandLine(command)
                .parseArgs(Stream.concat(Stream.of(file.toString(), "--organisation", trust.code()), Stream.of(options))
                        .toArray(String[]::new));
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        try {
            var nowhere = new PrintStream(OutputStream.nullOutputStream());
            command.run(product, new Output(unwatched ? nowhere : stream, stream, stream));
            return out.toString(StandardCharsets.UTF_8);
        } catch (CommandFailed e) {
            return "refused: " + e.getMessage();
        }
    }

    private String scores() {
        return sent.ask(
                trust,
                String.class,
                "select coalesce(string_agg(coalesce(score::text, '-'), ' ' order by received_on), '') from feedback.feedback");
    }

    private String places() {
        return sent.ask(
                trust,
                String.class,
                "select coalesce(string_agg(name, '|' order by name), '') from organisation.place");
    }

    private static final String BARE =
            "Date,Score,Comment\n2025-03-03,5,Could not fault it\n2025-03-04,1,Nobody came for weeks\n";

    @Test
    void asksWhichEndOfBareNumbersIsGoodAndStoresNothing() throws IOException {
        assertThat(imported(BARE))
                .startsWith(
                        "refused: The column “Score” holds numbers (1, 5), and nothing in the file says which end is good")
                .contains("--best 1 if 1 is the best", "--best 5 if 5 is the best", "--best none", "--profile");
        assertThat(scores()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 5 1", "5, 1 5", "none, - -"})
    void readsBareNumbersAsIsSaid(String best, String scores) throws IOException {
        assertThat(imported(BARE, "--best", best)).contains("2 stored");
        assertThat(scores()).isEqualTo(scores);
    }

    @Test
    void readsStarsWithFiveAsTheBestAndSaysSo() throws IOException {
        assertThat(imported(BARE.replace("Score", "Star rating")))
                .contains("“Star rating” is read so: 1 is Very poor, 5 is Very good", "2 stored");
        assertThat(scores()).isEqualTo("1 5");
    }

    @Test
    void scoresNoOtherScale() throws IOException {
        var ten =
                "Date,Overall experience (0 very poor to 10 very good),Comment\n2025-03-03,0,None of it\n2025-03-04,10,All of it\n";
        assertThat(imported(ten)).startsWith("refused: ").contains("0, 10", "--best none", "=ignore");
        assertThat(imported(ten, "--best", "5")).startsWith("refused: --best 5 does not fit");
        assertThat(imported(ten, "--best", "none")).contains("2 stored");
        assertThat(scores()).isEqualTo("- -");
    }

    @Test
    void showsHowItWouldBeReadAndStoresNothing() throws IOException {
        assertThat(imported(
                        BARE.replace("Comment", "Ward,Comment")
                                .replace(",5,", ",5,Willow,")
                                .replace(",1,", ",1,Rowan,"),
                        "--dry-run"))
                .contains("Text in UTF-8, cells separated by “,”, 2 rows below the names of the columns")
                .contains("1 “Date” date (Date it was given), such as “2025-03-03”")
                .contains("2 “Score” answer", "3 “Ward” place", "4 “Comment” words")
                .contains("row 2: 2025-03-03, Willow, “5 (as sent)”, meaning not known, not scored; Comment")
                .contains("Places that are not there yet and would be opened: Willow, Rowan")
                .contains("Still to be said:", "--best 1", "Nothing was stored.");
        assertThat(imported(BARE, "--dry-run", "--best", "5")).contains("Nothing is left to be said.");
        assertThat(scores() + places()).isEmpty();
    }

    @Test
    void readsColumnsAsIsSaidByNameOrNumber() throws IOException {
        var text = "A,B,C,D\n2025-03-03,Very good,Willow ward,Kind and quick\n";
        assertThat(imported(text))
                .startsWith("refused: Choose the column that holds the date, such as --map \"A=date\"");
        assertThat(imported(text, "--map", "A=date", "--map", "3=place", "--map", "d=words"))
                .contains("1 stored");
        assertThat(places()).isEqualTo("Willow ward");
        assertThat(scores()).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            E=date    | The file has no column “E”. Its columns are: 1 “A”
            9=date    | The file has no column “9”
            A         | is not understood. Write the column, =, and what it holds
            A=when    | A column cannot be “when”. It can be: ignore, date, happened
            """)
    void saysWhatIsWrongWithAColumn(String map, String says) throws IOException {
        assertThat(imported("A,B\n2025-03-03,Kind\n", "--map", map))
                .startsWith("refused: ")
                .contains(says);
    }

    @Test
    void asksAboutDatesAndReadsThemAsIsSaid() throws IOException {
        var mixed = "Date,Comment\n30/09/2025,One\n10/14/2025,Two\n03/10/2025,Three\n";
        assertThat(imported(mixed)).startsWith("refused: ").contains("--dates dmy", "--dates mdy");
        assertThat(imported(mixed, "--dates", "soon")).startsWith("refused: --dates is dmy, mdy");
        assertThat(imported(mixed, "--dates", "mdy")).contains("3 stored");
        assertThat(days()).isEqualTo("2025-03-10 2025-09-30 2025-10-14");
    }

    private String days() {
        return sent.ask(
                trust,
                String.class,
                "select coalesce(string_agg(received_on::text, ' ' order by received_on), '') from feedback.feedback");
    }

    @ParameterizedTest
    @CsvSource({"turned, 2025-01-03 2025-02-13", "as-written, 2025-02-13 2025-03-01"})
    void asksAboutDatesThatASpreadsheetTurnedRound(String said, String days) throws IOException {
        var turned = "Date,Comment\n2025-03-01,Third of January\n13/02/2025,Thirteenth of February\n";
        assertThat(imported(turned))
                .startsWith("refused: ")
                .contains(
                        "1 true dates have a day up to the 12th (row 2: 2025-03-01)",
                        "--dates turned",
                        "--dates as-written");
        assertThat(imported(turned, "--dates", said)).contains("2 stored");
        assertThat(days()).isEqualTo(days);
    }

    /** A ward's cells are merged, and its name stands in the first of them. */
    @Test
    void saysHowManyRowsNameNoPlace() throws IOException {
        assertThat(imported("Date,Ward,Score\n2025-02-03,Oak,Good\n2025-02-04,,Good\n2025-02-05,,Poor\n"))
                .contains("2 of 3 rows have nothing in “Ward” and are put under no particular place", "3 stored");
    }

    @Test
    void readsShortYearsWhereThatIsSaid() throws IOException {
        var text = "Date,Comment\n13/02/25,Short\n";
        assertThat(imported(text)).contains("1 refused");
        assertThat(imported(text, "--short-years")).contains("1 stored");
        assertThat(days()).isEqualTo("2025-02-13");
    }

    @Test
    void takesNoDayOfAClockThatNobodySetAndSaysThatAllRowsHaveOne() throws IOException {
        assertThat(imported(
                        "submitdate,Score,Comment\n1980-01-01 00:00:00,Good,Kind\n1980-01-01 00:00:00,Good,Quick\n"))
                .contains("All 2 rows have the same date, 1980-01-01", "0 stored, 0 already known, 2 refused");
        assertThat(imported("Date,Comment\n2000-01-01 10:15,Kind\n2000-01-01 11:30,Quick\n"))
                .contains("2 refused");
    }

    /** Five came by text message and three at a kiosk, all alike. */
    @Test
    void countsRowsOfAnotherSourceThatLookTheSame() throws IOException {
        var row = "2025-02-03,Very good,\n";
        var head = "Date,Score,Comment\n";
        assertThat(imported(head + row.repeat(5))).contains("5 stored");
        assertThat(imported(head + row.repeat(3), "--dry-run")).contains("Already known: 3 rows look the same");
        assertThat(imported(head + row.repeat(3)))
                .contains("0 stored, 3 already known")
                .contains("3 rows look the same as what came in before", "--another-source NAME");
        assertThat(imported(head + row.repeat(3), "--another-source", "Kiosk")).contains("3 stored");
        assertThat(imported(head + row.repeat(3), "--another-source", "kiosk")).contains("0 stored, 3 already known");
        assertThat(scores()).isEqualTo("1 1 1 1 1 1 1 1");
    }

    /** Two suppliers count from 1, each of them. */
    @Test
    void saysThatNumbersOfAnotherSourceAreTakenForTheSame() throws IOException {
        var head = "Response ID,Date,Score,Comment\n";
        assertThat(imported(head + "1,2025-02-03,Very good,Kind\n2,2025-02-04,Good,Quick\n"))
                .contains("2 stored");
        var other = head + "1,2025-02-05,Poor,Kind\n";
        assertThat(imported(other))
                .contains("0 stored", "another date, answer or place than what came in under the same number");
        assertThat(imported(other, "--another-source", "Kiosk")).contains("1 stored");
        assertThat(scores()).isEqualTo("1 2 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#N/A", "#REF!", "N/A", "-", "none", "Test", "13/02/2025", "12", "Unknown"})
    void opensNoPlaceUnderWhatIsNoName(String name) throws IOException {
        assertThat(imported("Date,Ward,Score\n2025-02-03," + name + ",Good\n2025-02-03,Willow ward,Good\n"))
                .contains("2 stored");
        assertThat(places()).isEqualTo("Willow ward");
    }

    @Test
    void findsAPlaceThatIsCalledByANumberHere() throws IOException {
        world.ward(trust, "12");
        assertThat(imported("Date,Ward,Score\n2025-02-03,12,Good\n")).contains("1 stored");
        assertThat(
                        sent.ask(
                                trust,
                                String.class,
                                "select p.name from feedback.feedback f join organisation.place p on p.org_id = f.org_id and p.id = f.place_id"))
                .isEqualTo("12");
    }

    @Test
    void makesOnePlaceOfSpellingsThatDifferByWhatNobodySays() throws IOException {
        world.ward(trust, "St Mary’s Ward");
        var text = new StringBuilder("Date,Ward,Score\n");
        for (var name : new String[] {
            "St. Mary's ward", "ST MARYS WARD", "St Mary’s  Wd", "Ear & Nose", "Ear and Nose.", "Ear\u200b & Nose"
        }) {
            text.append("2025-02-03,\"").append(name).append("\",Good\n");
        }
        assertThat(imported(text.toString(), "--dry-run"))
                .contains("“St. Mary's ward” is spelt otherwise here. This is St Mary’s Ward")
                .contains("would be opened: Ear & Nose (also written Ear and Nose.)");
        assertThat(imported(text.toString())).contains("6 stored");
        assertThat(places()).isEqualTo("Ear & Nose|St Mary’s Ward");
    }

    /** Whoever lets a machine bring files in every night sees only what came of them. */
    @Test
    void saysWhichColumnsWereLeftOutAlsoWhereNobodyWatches() throws IOException {
        unwatched = true;
        assertThat(imported("Date,Score,Sentiment\n2025-03-03,Very good,positive\n2025-03-04,Good,neutral\n"))
                .contains("This column is left out: “Sentiment”", "2 rows in the file; 2 responses and 0 comments new");
    }

    /** Somebody says what one more column holds, and takes nothing of the rest back. */
    @Test
    void keepsWhatAProfileSaysBesideWhatIsSaidNow() throws IOException {
        var file = "Date,Score,Ward,Extra\n10/14/2025,5,Willow,The queue was long\n03/04/2025,1,Rowan,It was short\n";
        assertThat(imported(file, "--best", "5", "--dates", "mdy", "--map", "Extra=ignore"))
                .contains("2 stored");
        remembered("Acme");
        assertThat(imported(
                        file.replace("Willow", "Elm").replace("Rowan", "Ash"),
                        "--profile",
                        "Acme",
                        "--map",
                        "Extra=words"))
                .contains("2 stored", "2 comments new");
        assertThat(days()).isEqualTo("2025-03-04 2025-03-04 2025-10-14 2025-10-14");
        assertThat(scores()).isEqualTo("5 5 1 1");
    }

    /** A title that looks like names, and no date where one is wanted: somebody said once which row it is. */
    @Test
    void remembersWhichRowNamesTheColumns() throws IOException {
        var file = "Day|Of|What\n2025-05-01|Export|May\nWhen|Where|Remarks\n2025-05-03|Willow|The tea was warm\n";
        assertThat(imported(file, "--dry-run")).doesNotContain("stand in row 3");
        assertThat(imported(file, "--header-row", "3", "--delimiter", "bar", "--map", "Where=place"))
                .contains("1 stored", "stand in row 3");
        remembered("Acme");
        var next = file.replace("05-0", "06-0").replace("May", "June");
        assertThat(imported(next)).contains("1 stored", "stand in row 3");
        assertThat(imported(next.replace("warm", "cold"), "--profile", "Acme")).contains("1 stored", "stand in row 3");
        assertThat(days()).isEqualTo("2025-05-03 2025-06-03 2025-06-03");
        assertThat(places()).isEqualTo("Willow");
        assertThat(imported("When|Where|Remarks\n2025-07-03|Willow|It was cold again\n", "--profile", "Acme"))
                .as("one that begins with the names")
                .contains("1 stored");
    }

    private void remembered(String name) {
        World.in(trust.id(), () -> {
            var last = imports.latest().getFirst();
            profiles.remember(
                    name, last.header(), last.knownMapping(), last.knownLayout().told());
            return true;
        });
    }

    @Test
    void namesWhatIsNotThere() throws IOException {
        assertThat(imported(BARE, "--profile", "Acme")).contains("No profile named “Acme”");
    }

    @Test
    void keepsRefusedRowsWithTheirReasons() throws IOException {
        assertThat(imported("Date,Score,Comment\n" + "13/05/2024,Good,Fine\n".repeat(3) + "soon,Good,Good\n"))
                .contains("3 stored, 0 already known, 1 refused: 4 rows in the file", "can be downloaded at /imports/");
        assertThat(scores()).isEqualTo("2 2 2");
    }

    @Test
    void namesAColumnThatMayHoldWhatIsMissing() throws IOException {
        assertThat(imported("Date,Bemerkung\n2025-03-03,Freundlich\n"))
                .startsWith("refused: Choose at least one column that holds an answer or somebody’s words")
                .contains("such as --map \"Bemerkung=words\"");
    }
}
