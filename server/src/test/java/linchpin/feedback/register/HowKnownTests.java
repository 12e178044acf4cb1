package linchpin.feedback.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a giver types about themselves, and the month they remember. */
class HowKnownTests {

    private static Errors check(String grade, String name, String reach) {
        return new HowKnown(grade, name, reach).checkNeeded(Errors.none(), "");
    }

    @Test
    void isNobodyUntilSomebodySaysOtherwise() {
        assertThat(new HowKnown("", "", "").chosen()).isEqualTo(Grade.NAMELESS);
        assertThat(new HowKnown("THE KING", "", "").chosen()).isEqualTo(Grade.NAMELESS);
    }

    @Test
    void keepsNothingOfTheNamelessWhateverTheFieldsHeld() {
        var nameless = new HowKnown("NAMELESS", "Wiremu", "wiremu@example.org");
        assertThat(nameless.nameKept()).isNull();
        assertThat(nameless.reachKept()).isNull();
    }

    @Test
    void warnsTheNamelessWhoWroteHowToReachThem() {
        assertThat(new HowKnown("NAMELESS", "", "wiremu@example.org")
                        .checkMeant(Errors.none(), "")
                        .of("reach"))
                .contains("You wrote how we can reach you");
        assertThat(new HowKnown("NAMELESS", "Wiremu", "")
                        .checkMeant(Errors.none(), "")
                        .any())
                .isFalse();
    }

    @Test
    void asksForWhatEachGradeNeedsAndForNothingElse() {
        assertThat(check("PUBLIC_NAME", "", "x").of("name")).contains("Enter the name");
        assertThat(check("REACHABLE", "x", "").of("reach")).contains("Enter an email address");
        assertThat(check("KNOWN_TO_TEAM", "", "").of("name")).contains("Enter your name");
        assertThat(check("KNOWN_TO_TEAM", "", "07700 900123").any()).isFalse();
        assertThat(check("KNOWN_TO_TEAM", "Wiremu", "").any()).isFalse();
        assertThat(check("NAMELESS", "", "").any()).isFalse();
    }

    @Test
    void offersEveryGradeWithItsMeaning() {
        assertThat(HowKnown.choices()).extracting(Choice::value).contains("NAMELESS", "PUBLIC_NAME");
        for (var grade : Grade.values()) {
            assertThat(Grade.of(grade.stored())).isEqualTo(grade);
            assertThat(grade.meaning()).isNotBlank();
        }
    }

    @Test
    void keepsTheEndsOfLinesAsTheyWereTyped() {
        assertThat(TypedText.text("One\r\ntwo")).isEqualTo("One\ntwo");
        assertThat(TypedText.text(null)).isEmpty();
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(TypedText.check(Errors.none(), "say", "🙂".repeat(10), 10).any())
                .isFalse();
        assertThat(TypedText.check(Errors.none(), "say", "🙂".repeat(11), 10).of("say"))
                .contains("10 characters")
                .contains("11");
    }

    @ParameterizedTest
    @CsvSource({"3, 2026, 2026-03", "03, 2026, 2026-03", "12, 1900, 1900-12"})
    void readsAMonthThatIsOne(String month, String year, YearMonth meant) {
        assertThat(new MonthTyped(month, year).chosen()).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"13, 2026", "0, 2026", "-1, 2026", "3, 1899", "March, 2026", "3, 26", "3, ''", "'', 2026"})
    void refusesAMonthThatIsNone(String month, String year) {
        var typed = new MonthTyped(month, year);
        assertThat(typed.chosen()).isEmpty();
        assertThat(typed.check(Errors.none(), "happened", YearMonth.of(2026, 5)).of("happened"))
                .contains("Enter a month from 1 to 12");
    }

    @Test
    void refusesAMonthToComeAndLetsNoneBe() {
        var latest = YearMonth.of(2026, 5);
        assertThat(new MonthTyped("6", "2026")
                        .check(Errors.none(), "happened", latest)
                        .of("happened"))
                .contains("not come yet");
        assertThat(new MonthTyped("5", "2026")
                        .check(Errors.none(), "happened", latest)
                        .any())
                .isFalse();
        assertThat(new MonthTyped(" ", "")
                        .check(Errors.none(), "happened", latest)
                        .any())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "UNKNOWN", "the neighbour"})
    void takesNothingElseForWhoseCareItWas(String sent) {
        assertThat(AboutWhom.chosen(sent)).isEqualTo(AboutWhom.UNKNOWN);
    }

    @Test
    void asksAGiverAndWhoTellsItOfThemInTheirOwnWords() {
        assertThat(AboutWhom.asked()).extracting(Choice::label).contains("Me");
        assertThat(AboutWhom.askedOfThem())
                .extracting(Choice::label)
                .contains("Their own")
                .doesNotContain("Me");
        assertThat(AboutWhom.chosen("myself")).isEqualTo(AboutWhom.MYSELF);
    }
}
