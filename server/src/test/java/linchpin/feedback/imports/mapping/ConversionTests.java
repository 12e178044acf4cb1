package linchpin.feedback.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import linchpin.feedback.Givers;
import linchpin.feedback.imports.dates.DateOrder;
import linchpin.feedback.imports.dates.DateReading;
import linchpin.feedback.imports.knowing.KnownBy;
import linchpin.feedback.imports.mapping.Mapping.Meaning;
import linchpin.feedback.imports.mapping.Mapping.WordsColumn;
import linchpin.feedback.register.Grade;
import linchpin.feedback.register.Telling;
import linchpin.organisation.AnswerScale;
import linchpin.organisation.QuestionClass;
import linchpin.organisation.Questions;
import linchpin.tables.Line;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of each row of a file with the columns date, answer, good, better, site, ward, id, how, happened and age. */
class ConversionTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final UUID ORGANISATION = UUID.randomUUID();
    private static final List<String> HEADER =
            List.of("Date", "Answer", "Good", "Better", "Site", "Ward", "Id", "How", "Happened", "Age");
    private static final List<ColumnRole> ROLES = List.of(
            ColumnRole.DATE,
            ColumnRole.ANSWER,
            ColumnRole.RESPONSE_ID,
            ColumnRole.CHANNEL,
            ColumnRole.HAPPENED,
            ColumnRole.AGE);
    private static final List<Integer> AT = List.of(0, 1, 6, 7, 8, 9);

    @TempDir
    Path folder;

    private Mapping mapping;
    private Conversion conversion;

    @BeforeEach
    void usual() {
        var columns = new EnumMap<ColumnRole, Integer>(ColumnRole.class);
        for (var i = 0; i < ROLES.size(); i++) {
            columns.put(ROLES.get(i), AT.get(i));
        }
        mapping = new Mapping(
                columns,
                DateReading.usual(),
                List.of(4, 5),
                true,
                "fft",
                Map.of("very good", new Meaning("fft", "1"), "very poor", new Meaning("fft", "5")),
                Map.of(),
                "survey",
                Map.of("text", "sms"),
                List.of(
                        new WordsColumn(2, "What was good?", QuestionClass.WHAT_GOOD),
                        new WordsColumn(3, "What could be better?", QuestionClass.COULD_IMPROVE)),
                Set.of(),
                Map.of(),
                Said.NOTHING);
        conversion = conversion("counting");
    }

    private Conversion conversion(String counting) {
        var scale = new AnswerScale(List.of(
                new Questions.Answer("fft", "1", "Very good", 1, 1),
                new Questions.Answer("fft", "5", "Very poor", 5, 5)));
        var rules = new Conversion.Rules(
                scale, LocalDate.of(2013, 4, 1), TODAY, ZoneId.of("Europe/London"), new Givers.Recognised(Map.of()));
        return new Conversion(
                ORGANISATION,
                mapping,
                new Survey(HEADER, 100, List.of(), List.of()),
                rules,
                KnownBy.SENT,
                folder.resolve(counting));
    }

    private static Line row(String... cells) {
        var all = new ArrayList<>(List.of(cells));
        while (all.size() < HEADER.size()) {
            all.add("");
        }
        return new Line(2, 2, all.toArray(String[]::new));
    }

    private Converted.Taken taken(String... cells) {
        assertThat(conversion.convert(row(cells))).isInstanceOf(Converted.Taken.class);
        return (Converted.Taken) conversion.convert(row(cells));
    }

    private Converted.Refused refused(String... cells) {
        assertThat(conversion.convert(row(cells))).isInstanceOf(Converted.Refused.class);
        return (Converted.Refused) conversion.convert(row(cells));
    }

    @Test
    void takesARowForWhatItSays() {
        var row = taken("13/05/2024", "Very good", "Kind staff", "", "Royal", "Ward 7", "r1", "Text", "April 2024");
        assertThat(row.receivedOn()).isEqualTo("2024-05-13");
        assertThat(row.place()).isEqualTo(List.of("Royal", "Ward 7"));
        assertThat(row.channel()).isEqualTo("sms");
        assertThat(row.telling().answerCode()).isEqualTo("1");
        assertThat(row.worth()).isEqualTo(new AnswerScale.Worth(1, 1));
        assertThat(row.telling().happened()).isEqualTo(YearMonth.of(2024, 4));
        assertThat(row.telling().words()).extracting(Telling.Words::text).isEqualTo(List.of("Kind staff"));
    }

    /** Consent is a matter of words a person chose, however like a yes others look. */
    @Test
    void takesForAYesOnlyTheWordsThatAPersonChose() {
        var columns = new EnumMap<>(mapping.columns());
        columns.remove(ColumnRole.AGE);
        columns.put(ColumnRole.CONSENT, 9);
        mapping = new Mapping(
                        columns,
                        mapping.dates(),
                        mapping.places(),
                        true,
                        "fft",
                        mapping.answers(),
                        Map.of(),
                        "survey",
                        Map.of(),
                        mapping.words(),
                        Set.of(),
                        Map.of(),
                        Said.NOTHING)
                .agreeingBy(Set.of("i agree"));
        conversion = conversion("consent");
        assertThat(agrees(" I  agree")).isTrue();
        for (var no : List.of("Yes", "I agree, without my ward", "I do not agree", "1", "true", "")) {
            assertThat(agrees(no)).as(no).isFalse();
        }
    }

    private boolean agrees(String cell) {
        return taken("13/05/2024", "Very good", "", "", "", "", "c" + cell, "", "", cell)
                .telling()
                .publish();
    }

    /** Where a file says nothing of consent, nobody in it is quoted or known. */
    @Test
    void takesNobodyInAFileForAgreeingToAnything() {
        var told = taken("13/05/2024", "Very good").telling();
        assertThat(told.publish()).isFalse();
        assertThat(told.grade()).isEqualTo(Grade.NAMELESS);
        assertThat(told.name()).isNull();
    }

    @Test
    void keepsAnAnswerThatNobodyKnowsAndScoresItNever() {
        var row = taken("13/05/2024", "Purple");
        assertThat(row.telling().answerCode()).isEqualTo("Purple");
        assertThat(row.telling().questionSet()).isEqualTo("fft");
        assertThat(row.worth().score()).isNull();
        assertThat(row.worth().countsAs()).isEqualTo(7);
        assertThat(taken("13/05/2024", "x".repeat(900)).telling().answerCode()).hasSize(200);
    }

    @Test
    void keepsWordsAsTheyWereWritten() {
        var words = "  Two lines\n\tand a tab, “quoted”  ";
        assertThat(taken("13/05/2024", "", words).telling().words().getFirst().text())
                .isEqualTo(words);
    }

    @Test
    void leavesOutCellsThatSayNothing() {
        var row = taken("13/05/2024", "Very poor", "N/A", "-", "unknown", "Ward 7");
        assertThat(row.telling().words()).isEmpty();
        assertThat(row.place()).isEqualTo(List.of("Ward 7"));
        assertThat(row.channel()).isEqualTo("survey");
    }

    @ParameterizedTest
    @CsvSource({
        "'', There is no date",
        "soon, is not a date",
        "28/11/2026, lies in the future",
        "13/05/1947, is too long ago",
        "13/05/24, has only two digits"
    })
    void refusesARowWhoseDayCannotBe(String day, String reason) {
        var refused = refused(day, "Very good");
        assertThat(refused.column()).isEqualTo("Date");
        assertThat(refused.reason()).contains(reason);
        assertThat(refused.cells().getFirst()).isEqualTo(day);
    }

    @Test
    void takesTodayAndTheDayTheServiceBegan() {
        assertThat(taken("27/11/2026", "Very good").receivedOn()).isEqualTo(TODAY);
        assertThat(taken("05/07/1948", "", "The first ward").receivedOn()).isEqualTo("1948-07-05");
    }

    @Test
    void takesNoAnswerFromBeforeTheQuestionWasAsked() {
        assertThat(refused("31/03/2013", "Very good").reason())
                .contains("lies before 2013-04-01", "leave the column of answers out");
        assertThat(taken("31/03/2013", "", "Kind staff").receivedOn()).isEqualTo("2013-03-31");
        assertThat(taken("01/04/2013", "Very good").receivedOn()).isEqualTo("2013-04-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1970-01-01T00:00:00Z",
                "01/01/1970",
                "1980-01-01 00:00:00",
                "1 January 1980",
                "1969-12-31 19:00",
                "06/01/1980"
            })
    void takesNoDayThatAClockSaysWhichNobodySet(String day) {
        assertThat(refused(day, "", "Kind staff").reason())
                .contains("is what a clock says that nobody set", "Write the day it was given");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-30", "1899-12-31", "1900-01-01", "1904-01-01", "0001-01-01"})
    void takesNoDayOnWhichASpreadsheetBegins(String day) {
        assertThat(refused(day, "", "Kind staff").reason()).contains("is too long ago");
    }

    /** Half an hour before midnight in Greenwich it is the next day in a British summer. */
    @ParameterizedTest
    @CsvSource({
        "2025-07-31T23:30:00Z, 2025-08-01",
        "2025-07-31T22:59:59.999Z, 2025-07-31",
        "2025-01-31T23:30:00Z, 2025-01-31",
        "2025-07-31 23:30:00 UTC, 2025-08-01",
        "2025-07-31T23:30:00+00:00, 2025-08-01",
        "2025-07-31T23:30:00+01:00, 2025-07-31",
        "2025-07-31T23:30:00.000000+0000, 2025-08-01",
        "2025-07-31T19:30:00-0400, 2025-08-01",
        "2025-07-31T19:30-05:00, 2025-08-01",
        "2025-08-01T00:30:00+02:00, 2025-07-31",
        "2025/07/31 11:30:00 PM GMT+1, 2025-07-31",
        "2025/08/01 12:10:00 AM GMT+1, 2025-08-01",
        "2025-07-31 23:30 BST, 2025-07-31",
        "31/07/2025 23:30:00Z, 2025-08-01",
        "2025-12-31T23:59:59Z, 2025-12-31",
        "2025-07-31 23:30:00, 2025-07-31"
    })
    void takesAMomentForTheDayItWasHere(String written, LocalDate day) {
        assertThat(taken(written, "Very good").receivedOn()).isEqualTo(day);
    }

    @Test
    void saysOfAMonthThatADayIsMissing() {
        assertThat(refused("July 2025", "Very good").reason())
                .contains("is a month without a day", "such as 2025-07-01");
    }

    @Test
    void saysHowToWriteADateThatCanBeReadTwoWays() {
        mapping = mapping.with(new DateReading(DateOrder.REFUSE, -1, Map.of(), false, true, false));
        conversion = conversion("refusing");
        assertThat(refused("03/10/2021", "Very good").reason())
                .contains("2021-10-03")
                .contains("2021-03-10");
        assertThat(taken("30/09/2021", "Very good").receivedOn()).isEqualTo("2021-09-30");
    }

    @Test
    void refusesWhatHappenedLaterThanItWasTold() {
        assertThat(refused("13/05/2024", "Very good", "", "", "", "", "", "", "June 2024")
                        .column())
                .isEqualTo("Happened");
        assertThat(taken("13/05/2024", "Very good", "", "", "", "", "", "", "May 2024")
                        .telling()
                        .happened())
                .isEqualTo(YearMonth.of(2024, 5));
    }

    @Test
    void refusesARowWithNothingInIt() {
        assertThat(refused("13/05/2024", "", "n/a").reason()).contains("neither an answer nor a word");
    }

    @Test
    void refusesARowThatABrokenQuotationMadeShorter() {
        var refused = (Converted.Refused) conversion.convert(new Line(7, 9, new String[] {"13/05/2024", "Very good"}));
        assertThat(refused.row()).isEqualTo(7);
        assertThat(refused.reason()).contains("2 cells").contains("10 columns");
    }

    @Test
    void refusesWhatNoDatabaseTakesAndAPlaceNobodyWouldName() {
        assertThat(refused("13/05/2024", "Very good", "a\0b").column()).isEqualTo("Good");
        assertThat(refused("13/05/2024", "Very good", "", "", "x".repeat(201)).column())
                .isEqualTo("Site");
    }

    @Test
    void refusesACommentThatNobodyCouldHaveTyped() {
        taken("13/05/2024", "Very good", "a".repeat(20_000));
        var refused = refused("13/05/2024", "Very good", "a".repeat(20_001));
        assertThat(refused.column()).isEqualTo("Good");
        assertThat(refused.reason()).contains("20,001").contains("20,000");
    }

    @Test
    void knowsAResponseByItsNumberAlone() {
        var first = taken("13/05/2024", "Very good", "", "", "", "", "r1");
        assertThat(taken("14/05/2024", "Very poor", "", "", "", "", " r1 ").id())
                .isEqualTo(first.id());
        assertThat(taken("13/05/2024", "Very good", "", "", "", "", "r2").id()).isNotEqualTo(first.id());
    }

    /** Two people may say the same on one day, and the file that is sent again holds both again. */
    @Test
    void tellsTwoAlikeApartAndKnowsThemAgain() {
        var cells = new String[] {"13/05/2024", "Very good", "Kind staff"};
        var first = ((Converted.Taken) conversion.convert(row(cells))).id();
        var second = ((Converted.Taken) conversion.convert(row(cells))).id();
        assertThat(second).isNotEqualTo(first);
        var again = conversion("again");
        assertThat(((Converted.Taken) again.convert(row(cells))).id()).isEqualTo(first);
        assertThat(((Converted.Taken) again.convert(row(cells))).id()).isEqualTo(second);
        again.close();
    }

    @Test
    void letsALaterRowFillInWhatAnEarlierLeftOpen() {
        var first = taken("13/05/2024", "", "Kind staff", "", "", "", "r1");
        var later = taken("13/05/2024", "Very poor", "", "", "", "", "r1", "", "April 2024");
        var whole = first.completedBy(later);
        assertThat(whole.telling().answerCode()).isEqualTo("5");
        assertThat(whole.worth()).isEqualTo(new AnswerScale.Worth(5, 5));
        assertThat(whole.telling().happened()).isEqualTo(YearMonth.of(2024, 4));
        assertThat(later.completedBy(taken("13/05/2024", "Very good", "", "", "", "", "r1"))
                        .telling()
                        .answerCode())
                .isEqualTo("5");
    }

    @Test
    void movesWithTheColumnsOfTheNextFile() {
        var moved = mapping.moved(column -> column + 1);
        assertThat(moved.column(ColumnRole.DATE)).isEqualTo(1);
        assertThat(moved.places()).isEqualTo(List.of(5, 6));
        assertThat(moved.words()).extracting(WordsColumn::column).isEqualTo(List.of(3, 4));
        assertThat(moved.dates().column()).isEqualTo(-1);
        assertThat(moved.numbers()).contains(1, 2, 3, 4, 5, 6).doesNotContain(0, -1);
    }

    @Test
    void cannotBeUsedWithoutADateOrWithNothingToTake() {
        assertThat(mapping.objection()).isEmpty();
        var dateless = new Mapping(
                Map.of(ColumnRole.ANSWER, 1),
                mapping.dates(),
                List.of(),
                true,
                "fft",
                Map.of(),
                Map.of(),
                "",
                Map.of(),
                List.of(),
                Set.of(),
                Map.of(),
                Said.NOTHING);
        assertThat(dateless.objection().orElseThrow()).contains("date");
        var empty = new Mapping(
                Map.of(ColumnRole.DATE, 0),
                mapping.dates(),
                List.of(),
                true,
                "fft",
                Map.of(),
                Map.of(),
                "",
                Map.of(),
                List.of(),
                Set.of(),
                Map.of(),
                Said.NOTHING);
        assertThat(empty.objection().orElseThrow()).contains("answer or somebody’s words");
    }
}
