package linchpin.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The row that names the columns is found below whatever stands above it, or a person says which it is. */
class NamesOfColumnsTests {

    private static final String TABLE = "Date,Ward,Score,Comment\n14/03/2025,Oak,Good,Kind\n15/03/2025,Elm,Poor,Slow\n";
    private static final List<String> NAMES = List.of("Date", "Ward", "Score", "Comment");

    @TempDir
    Path directory;

    private Told read(String text) {
        return Told.of(Told.text(directory, text));
    }

    private Told read(String text, Boolean named, int first, int last) {
        return Told.of(Told.text(directory, text), new Layout.Said(List.of(), named, first, last, null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Monthly export\n",
                "Monthly export\n\nPrinted on 1/4/2025\n",
                "Monthly export,,,\nPeriod:,March 2025,,\n,,,\n",
                "Trust:,Sent by\nPeriod:,March\n\n\n",
                "\n\n\"Everything, as\nexported\"\n",
                "a\nb\nc\nd\ne\nf\ng\n"
            })
    void titlesAndPeriodsStandAbove(String above) {
        var told = read(above + TABLE);
        assertThat(told.header()).isEqualTo(NAMES);
        assertThat(told.rows())
                .containsExactly(
                        List.of("14/03/2025", "Oak", "Good", "Kind"), List.of("15/03/2025", "Elm", "Poor", "Slow"));
        assertThat(told.account().above()).isPositive();
    }

    @Test
    void rowsKeepTheNumbersThatASpreadsheetGivesThem() {
        assertThat(read("Title\n\n" + TABLE).numbers()).containsExactly(4L, 5L);
    }

    @Test
    void aTableWithoutMoreThanANameAndARowIsOne() {
        assertThat(read("Title\nDate,Comment\n1/5/2025,Kind\n").header()).containsExactly("Date", "Comment");
        assertThat(read("Date,Comment\n1/5/2025,Kind\n").account().above()).isZero();
    }

    @Test
    void remarksBelowATableDoNotHideIt() {
        var told = read("Title\n" + TABLE + "\nSource: the survey\nPrinted on Monday\n");
        assertThat(told.header()).isEqualTo(NAMES);
        assertThat(told.rows()).hasSize(4);
    }

    @Test
    void namesStandTwiceOrAreNumbers() {
        assertThat(read("Date,Comment,Comment\n1/5/2025,Kind,Slow\n").header())
                .containsExactly("Date", "Comment", "Comment");
        assertThat(read("When,1,2,3\n1/5/2025,4,5,5\n2/5/2025,4,4,5\n").header())
                .containsExactly("When", "1", "2", "3");
        assertThat(read("Date,2024\n1/5/2025,Kind\n2/5/2025,Slow\n").header()).containsExactly("Date", "2024");
    }

    @Test
    void aFirstRowLikeTheOthersIsAnAnswer() {
        assertThat(read("14/03/2025,Oak,Good\n15/03/2025,Elm,Poor\n").header())
                .containsExactly("Column 1", "Column 2", "Column 3");
        assertThat(read("Good,Oak\nGood,Elm\nPoor,Oak\nGood,Oak\n").header()).containsExactly("Column 1", "Column 2");
        assertThat(read("5,Lovely\n4,Fine\n").header()).containsExactly("Column 1", "Column 2");
    }

    @Test
    void answersWithLittleInThemStayAnswers() {
        var told = read("14/03/2025,,,\n15/03/2025,Oak,Good,Kind\n16/03/2025,Elm,Poor,Slow\n");
        assertThat(told.rows()).hasSize(3);
        assertThat(told.account().above()).isZero();
    }

    @Test
    void fewNamesAreNamesToo() {
        var told = read("Date,Ward,,\n14/03/2025,Oak,Good,Kind\n15/03/2025,Elm,Poor,Slow\n");
        assertThat(told.header()).containsExactly("Date", "Ward", "", "");
        assertThat(told.rows()).hasSize(2);
    }

    @Test
    void aPeriodAboveADateIsNoAnswer() {
        var told = read("Period,01/03/2025\nWard,Date,Score\nOak,14/03/2025,Good\nElm,15/03/2025,Poor\n");
        assertThat(told.header()).containsExactly("Ward", "Date", "Score");
        assertThat(told.rows()).hasSize(2);
    }

    @Test
    void twoRowsNameTheColumnsTogether() {
        var groups = read(
                "Response,,Friends and Family Test,\nDate,Ward,Score,Comment\n14/03/2025,Oak,Good,Kind\n15/03/2025,Elm,Poor,Slow\n");
        assertThat(groups.header()).isEqualTo(NAMES);
        assertThat(groups.rows()).hasSize(2);
        var questions = read(
                "Date,How was it?,,What was good?\n,Score,Why,Open-Ended Response\n14/03/2025,5,Kind,Tea\n15/03/2025,4,Fine,Cake\n");
        assertThat(questions.header())
                .containsExactly("Date", "How was it? – Score", "How was it? – Why", "What was good?");
        assertThat(questions.rows()).hasSize(2);
    }

    /** What somebody said must never become the name of a column. */
    @ParameterizedTest
    @ValueSource(
            strings = {",Oak,Good,No date on this one", "soon,Oak,Good,No date on this one", "?,,,Only words", ",,Good,"
            })
    void anAnswerWithoutADateIsNoName(String answer) {
        var told =
                read("Date,Ward,Score,Comment\n" + answer + "\n14/03/2025,Oak,Good,Kind\n15/03/2025,Elm,Poor,Slow\n");
        assertThat(told.header()).isEqualTo(NAMES);
        assertThat(told.rows()).hasSize(3);
    }

    @Test
    void labelsOfASurveyToolBelowItsQuestionsAreNoAnswers() {
        var told = read("Id,Date,What was good?\n,,Open-Ended Response\n1,14/03/2025,Tea\n2,15/03/2025,Cake\n");
        assertThat(told.header()).containsExactly("Id", "Date", "What was good?");
        assertThat(told.rows()).hasSize(2);
    }

    @Test
    void rowsForMachinesBelowTheNamesAreNoAnswers() {
        var told = read(
                "StartDate,Q1,Q2\nStart Date,How was it?,Why?\n\"{\"\"ImportId\"\":\"\"startDate\"\"}\",\"{\"\"ImportId\"\":\"\"QID1\"\"}\",\"{\"\"ImportId\"\":\"\"QID2\"\"}\"\n"
                        + "2025-03-14 10:00:00,Good,Kind\n2025-03-15 11:00:00,Poor,Slow\n");
        assertThat(told.header()).containsExactly("Start Date", "How was it?", "Why?");
        assertThat(told.rows()).hasSize(2);
    }

    @Test
    void aLastColumnMayHaveNoName() {
        var told = read("Date,Score\n14/03/2025,Good,Kind\n15/03/2025,Poor,\n16/03/2025,Poor,Slow\n");
        assertThat(told.header()).containsExactly("Date", "Score", "Column 3");
        assertThat(told.rows()).hasSize(3);
    }

    /** What was not quoted makes rows longer too, each by another number: those rows are refused later, and no column is made up. */
    @Test
    void commasThatNobodyQuotedMakeNoColumns() {
        assertThat(read("Date,Said\n14/03/2025,Kind, patient, good\n15/03/2025,Slow\n16/03/2025,Fine, really\n")
                        .header())
                .containsExactly("Date", "Said");
    }

    @Test
    void aPersonSaysWhichRowItIs() {
        assertThat(read("x,y\n" + TABLE, true, 2, 2).header()).isEqualTo(NAMES);
        assertThat(read("a,b,c,d\n" + TABLE, true, 1, 2).header()).containsExactly("a", "b", "c", "d");
        assertThat(read(TABLE, false, 0, 0).header()).containsExactly("Column 1", "Column 2", "Column 3", "Column 4");
        assertThat(read(TABLE, false, 0, 0).rows()).hasSize(3);
        assertThatThrownBy(() -> read(TABLE, true, 40, 40))
                .isInstanceOfSatisfying(
                        BrokenFile.class, broken -> assertThat(broken.detail()).contains("row 40"));
    }

    @Test
    void totalsAndBlankRowsAreLeftOutAndCounted() {
        var told = read(
                "Ward,Date,Score\nOak,1/5/2025,5\n,,\n\nElm,2/5/2025,4\nTotal,,9\nGrand total:,2,9\nAverage,,4.5\n");
        assertThat(told.rows()).containsExactly(List.of("Oak", "1/5/2025", "5"), List.of("Elm", "2/5/2025", "4"));
        assertThat(told.account()).isEqualTo(new Account(List.of(), 0, 2, 3, 0, 0, 0));
    }

    @Test
    void namesThatStandAgainWhereTwoTablesWereMadeOneAreStillNames() {
        var told = read("Date,Ward,Score\n1/5/2025,Oak,Good\nDate,Ward,Score\n2/5/2025,Elm,Poor\n");
        assertThat(told.header()).containsExactly("Date", "Ward", "Score");
        assertThat(told.rows()).hasSize(3);
    }

    @Test
    void rowsThatStandInQuotationMarksAsAWholeAreToldOf() {
        assertThat(Told.refusal(Told.text(
                        directory,
                        "\"Date,Ward,Comment\"\n\"1/5/2025,Oak,Kind\"\n\"2/5/2025,Elm,\"\"Slow, and cold\"\"\"\n")))
                .contains("in quotation marks as a whole", "Text to Columns");
        assertThat(read("Comment\n\"Kind, warm, quick\"\n").rows()).hasSize(1);
    }

    /** On a scale from "Poor" to "Excellent" it is somebody's answer, whatever number stands beside it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Average,12",
                "Average,45719",
                "Average,45719.5",
                "Average (3),12",
                "average 3,12",
                "Mean,1",
                "Average,,5"
            })
    void anAverageThatIsAnAnswerIsNoTotal(String answer) {
        var told = read("Answer,Ward,Score\nGood,12,4\n" + answer + "\nPoor,14,2\n");
        assertThat(told.account().totals()).isZero();
        assertThat(told.rows()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Average,4.3333333",
                "Median,,4",
                "Response rate,45%",
                "Average: ,4",
                "Average score,4",
                "Average,\"4,3\"",
                "Average 4.5",
                "Total responses,2",
                "TOTAL,,9",
                ",Total,9",
                "Average score,4.5",
                "Total: 2",
                "Total number of responses = 2",
                "Grand total,\"1,200\"",
                "Count,2",
                "Summe,9",
                "Total (all wards),2,9",
                "Mean,,90%"
            })
    void totalsAreKnownHoweverTheyAreWritten(String totals) {
        var told = read("Ward,Date,Score\nOak,1/5/2025,5\nElm,2/5/2025,4\n" + totals + "\n");
        assertThat(told.rows()).hasSize(2);
        assertThat(told.account().totals()).isEqualTo(1);
    }

    @Test
    void wordsThatBeginLikeTotalsAreSaidBySomebody() {
        assertThat(read("Comment,Score\nTotal waste of time,1\nSum of it: good,5\nTotal,bad\n")
                        .rows())
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NULL!", "#NUM!", "#NAME?", "#SPILL!", "#CALC!",
                        "#GETTING_DATA", "#NV",
                "#WERT!", "#BEZUG!", "#ZAHL!", "#VALEUR!", "#NOM?", "#NOMBRE!", "#n/a", " #N/A ", "######", "Err:502",
                        "#FIELD!"
            })
    void whatASpreadsheetCouldNotWorkOutIsNobodysWords(String error) {
        var told = read("Date,Ward,Said\n1/5/2025," + error + ",Kind\n2/5/2025,Oak," + error + "\n");
        assertThat(told.rows()).containsExactly(List.of("1/5/2025", "", "Kind"), List.of("2/5/2025", "Oak", ""));
        assertThat(told.account().errors()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#1 ward", "# very good", "#thankyou", "#", "Error", "Err: none"})
    void whatOnlyLooksLikeItIsSomebodysWords(String words) {
        assertThat(read("Date,Said\n1/5/2025," + words + "\n").rows().getFirst())
                .containsExactly("1/5/2025", words);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '!',
            value = {"!,!", "!;!", "!\t!", "!|!", "!^!"})
    void aLineMaySayWhatSeparatesTheCells(String sign) {
        var told = read("sep=" + sign + "\r\n" + TABLE.replace(",", sign));
        assertThat(told.header()).isEqualTo(NAMES);
        assertThat(told.rows()).hasSize(2);
    }

    @Test
    void whatSeparatesIsWhatCutsMostRowsAlike() {
        assertThat(
                        read("Said, in words;Given on, at\nKind, patient;1/5/2025\nSlow;2/5/2025\nFine, thanks, all;3/5/2025\n")
                                .header())
                .containsExactly("Said, in words", "Given on, at");
        assertThat(read("Date|Said\n1/5/2025|Kind, patient, good\n2/5/2025|Slow, sad, bad\n")
                        .header())
                .containsExactly("Date", "Said");
        assertThat(read("Score;Date\n1,5;1/5/2025\n2,5;2/5/2025\n").header()).containsExactly("Score", "Date");
        assertThat(read("Title; of a kind\n" + TABLE).header()).isEqualTo(NAMES);
        assertThat(read("\"Said; or not\",Date\n\"a; b; c\",1/5/2025\n\"x; y; z\",2/5/2025\n")
                        .header())
                .containsExactly("Said; or not", "Date");
    }

    @Test
    void oneColumnStaysOne() {
        var told = read("Comment\nThe nurses, who were lovely\nGood food, nice staff\nNothing\n");
        assertThat(told.header()).containsExactly("Comment");
        assertThat(told.rows()).hasSize(3).allMatch(row -> row.size() == 1);
    }

    /** "No date recorded" has the word date in it, and was taken for a second row of names. */
    @Test
    void anAnswerThatSaysThatItHasNoDateIsNoName() {
        var told = read(
                "Date,Ward,Score,Comment\nNo date recorded,Oak,Good,Kind words\n14/03/2025,Oak,Good,Kind\n15/03/2025,Elm,Poor,Slow\n");
        assertThat(told.rows()).hasSize(3);
    }

    /** A blank row between is no row of names, or the first answer would take its place. */
    @Test
    void aBlankRowAmongTheNamesTakesNoAnswerWithIt() {
        assertThat(read("Title\n\n" + TABLE, true, 3, 4).rows()).hasSize(1);
        assertThat(read("\n\n" + TABLE, true, 2, 3).rows()).hasSize(2);
    }
}
