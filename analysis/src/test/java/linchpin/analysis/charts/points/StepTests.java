package linchpin.analysis.charts.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StepTests {

    private static LocalDate[] days(String... days) {
        return Stream.of(days).map(LocalDate::parse).toArray(LocalDate[]::new);
    }

    private static Step of(String... days) {
        return Step.of(days(days));
    }

    @Test
    void isAMonthOnWhateverDayOfItPointsLie() {
        assertThat(of("2026-01-31", "2026-02-28", "2026-03-01", "2026-04-30")).isEqualTo(Step.MONTH);
        assertThat(of("2025-12-01", "2026-01-01")).as("over the year’s end").isEqualTo(Step.MONTH);
    }

    @Test
    void isAMonthAlsoWhereOneIsMissing() {
        assertThat(of("2026-01-01", "2026-02-01", "2026-04-01")).isEqualTo(Step.MONTH);
        assertThat(of("2026-01-01", "2026-04-01", "2026-08-01")).isEqualTo(Step.OTHER);
    }

    @Test
    void isNoMonthWhereTwoPointsLieInTheSame() {
        assertThat(of("2026-01-01", "2026-01-31", "2026-02-28")).isNotEqualTo(Step.MONTH);
    }

    @Test
    void isADayAlsoWhereWeekendsAreLeftOut() {
        assertThat(of("2026-03-26", "2026-03-27", "2026-03-30", "2026-03-31", "2026-04-01"))
                .as("the clocks go forward within")
                .isEqualTo(Step.DAY);
        assertThat(of("2026-03-02", "2026-03-09", "2026-03-16")).isEqualTo(Step.WEEK);
    }

    @Test
    void knowsLittleOfOnePointAndNothingOfNone() {
        assertThat(of("2026-03-01")).as("the first of a month").isEqualTo(Step.MONTH);
        assertThat(of("2026-03-02")).isEqualTo(Step.OTHER);
        assertThat(of()).isEqualTo(Step.OTHER);
    }

    @Test
    void saysWhichMonthsAreMissing() {
        assertThat(said("2026-01-01", "2026-02-01", "2026-03-01")).isEmpty();
        assertThat(said("2025-11-01", "2025-12-01", "2026-02-01", "2026-03-01", "2026-05-01"))
                .isEqualTo("There is no figure for January 2026 and April 2026. The line is broken there.");
        assertThat(said("2026-01-01", "2026-02-01", "2026-03-01", "2026-04-01", "2026-10-01"))
                .isEqualTo("There is no figure for 5 months, the first of them May 2026. The line is broken there.");
    }

    @Test
    void saysNothingOfWeekendsAndSomethingOfAWeekWithout() {
        assertThat(said("2026-03-26", "2026-03-27", "2026-03-30", "2026-03-31")).isEmpty();
        assertThat(said("2026-03-26", "2026-03-27", "2026-04-07", "2026-04-08"))
                .isEqualTo("There is no figure between 27 March 2026 and 7 April 2026. The line is broken there.");
        assertThat(said("2026-03-26", "2026-04-07"))
                .as("two say nothing of what is usual")
                .isEmpty();
    }

    private static String said(String... days) {
        return new Gaps(days(days)).said().orElse("");
    }
}
