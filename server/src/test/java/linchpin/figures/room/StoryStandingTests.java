package linchpin.figures.room;

import static linchpin.figures.Months.count;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import linchpin.figures.MonthCount;
import linchpin.figures.Months;
import org.junit.jupiter.api.Test;

class StoryStandingTests {

    private static final LocalDate LATER = LocalDate.of(2026, 6, 1);
    private static final List<MonthCount> EVERYBODY = Months.of(24, _ -> count(90, 10, 0));

    @Test
    void isOneOfAllThatWasSaid() {
        assertThat(StoryStanding.of(EVERYBODY))
                .isEqualTo(
                        "One of 2,400 pieces of feedback, June 2024 to May 2026. In the last three months there were 300.");
    }

    @Test
    void isOneOfThoseAboutItsThemeAndSaysWhetherTheyBecomeMore() {
        var usual = Months.of(24, at -> count(20 + at % 3, 0, 0));
        assertThat(StoryStanding.of("Food", usual, EVERYBODY, LATER))
                .startsWith(
                        "One of 504 pieces of feedback about “Food”, June 2024 to May 2026. In the last three months")
                .endsWith("there were 63. That is about the same as usual.");
    }

    @Test
    void risesOrFallsOnlyWhereARuleSaysSo() {
        var rising = Months.of(24, at -> count(at < 14 ? 20 + at % 2 : 45 + at % 2, 0, 0));
        var falling = Months.of(24, at -> count(at < 14 ? 45 + at % 2 : 20 + at % 2, 0, 0));
        assertThat(StoryStanding.trend(rising, EVERYBODY, LATER))
                .startsWith("That is rising: a larger share of all feedback");
        assertThat(StoryStanding.trend(falling, EVERYBODY, LATER))
                .startsWith("That is falling: a smaller share of all feedback");
        assertThat(StoryStanding.trend(Months.of(4, _ -> count(1, 0, 0)), EVERYBODY, LATER))
                .isEqualTo("We cannot say yet if it goes up or down");
    }

    /** Five to nine a quarter, and none in the last three months: that is not about the same as usual. */
    @Test
    void fallsWhereWhatIsRareDoesNotComeAnyMore() {
        var stopped = Months.of(24, at -> count(at >= 21 ? 0 : at % 3 == 0 ? 3 : 2, 0, 0));
        var few = Months.of(24, _ -> count(40, 6, 0));
        assertThat(StoryStanding.of("Medication", stopped, few, LATER))
                .endsWith(
                        "In the last three months there were none. That is falling: a smaller share of all feedback than usual.");
        var goesOn = Months.of(24, at -> count(at % 3 == 0 ? 3 : 2, 0, 0));
        assertThat(StoryStanding.trend(goesOn, few, LATER)).isEqualTo("That is about the same as usual");
    }

    /** None of three where everybody else fell silent too says nothing. */
    @Test
    void holdsItAgainstHowManySpokeAtAll() {
        var stopped = Months.of(24, at -> count(at >= 21 ? 0 : at % 3 == 0 ? 3 : 2, 0, 0));
        var silent = Months.of(24, at -> count(at >= 21 ? 4 : 46, 0, 0));
        assertThat(StoryStanding.trend(stopped, silent, LATER)).isEqualTo("That is about the same as usual");
    }

    @Test
    void risesWhereWhatWasRareComesOften() {
        var begun = Months.of(24, at -> count(at >= 21 ? 3 : at % 8 == 0 ? 1 : 0, 0, 0));
        assertThat(StoryStanding.trend(begun, EVERYBODY, LATER)).startsWith("That is rising");
    }

    @Test
    void waitsForAMonthToBeOver() {
        var stopped = Months.of(25, at -> count(at >= 24 ? 0 : at >= 14 ? 20 : 21, 0, 0));
        var all = Months.of(25, at -> count(at >= 24 ? 12 : 100, 0, 0));
        assertThat(StoryStanding.trend(stopped, all, LocalDate.of(2026, 6, 17)))
                .isEqualTo(StoryStanding.trend(stopped.subList(0, 24), all.subList(0, 24), LATER));
    }

    @Test
    void isSaidPlainlyOfOneAlone() {
        var one = Months.of(24, at -> count(at == 23 ? 1 : 0, 0, 0));
        assertThat(StoryStanding.of("Food", one, EVERYBODY, LATER))
                .startsWith("The only piece of feedback about “Food”, June 2024 to May 2026. ")
                .doesNotContain("last three months");
    }

    @Test
    void saysWhatOfLateMeansWhereThereWasOneOrNone() {
        assertThat(StoryStanding.of(Months.of(6, at -> count(at == 5 ? 1 : 7, 0, 0))))
                .isEqualTo(
                        "One of 36 pieces of feedback, June to November 2024. In the last three months there were 15.");
        assertThat(StoryStanding.of(Months.of(6, at -> count(at == 0 ? 7 : at == 5 ? 1 : 0, 0, 0))))
                .endsWith("there was 1.");
        assertThat(StoryStanding.of(Months.of(6, at -> count(at == 0 ? 7 : 0, 0, 0))))
                .endsWith("there were none.");
        assertThat(StoryStanding.of(Months.of(2, _ -> count(3, 0, 0))))
                .as("months that are all of late")
                .isEqualTo("One of 6 pieces of feedback, June to July 2024.");
    }
}
