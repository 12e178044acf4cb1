package linchpin.clocks.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import linchpin.organisation.days.Division;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DueDayTests {

    private static final Path VECTORS = Path.of("../../shared/oracle/answers/clocks/vectors.json");

    private static DueDay due(int amount, Unit unit, Division division, LocalDate from, Pause... pauses) {
        return DueDay.of(new Term(amount, unit, division), from, List.of(pauses))
                .orElseThrow();
    }

    private static DueDay due(int amount, Unit unit, String from, Pause... pauses) {
        return due(amount, unit, Division.ENGLAND_AND_WALES, LocalDate.parse(from), pauses);
    }

    private static Pause pause(String from, String until) {
        return new Pause(LocalDate.parse(from), LocalDate.parse(until));
    }

    /** Christmas, Easter and May, in each division. */
    @ParameterizedTest
    @CsvSource({
        "2024-12-20, ENGLAND_AND_WALES, 20, 2025-01-22",
        "2024-12-20, SCOTLAND, 20, 2025-01-23",
        "2024-12-24, SCOTLAND, 10, 2025-01-13",
        "2025-04-16, ENGLAND_AND_WALES, 3, 2025-04-23",
        "2025-04-16, SCOTLAND, 3, 2025-04-22",
        "2025-04-17, NORTHERN_IRELAND, 20, 2025-05-20",
        "2025-08-22, SCOTLAND, 3, 2025-08-27",
        "2025-12-23, ENGLAND_AND_WALES, 20, 2026-01-23"
    })
    void countsWorkingDays(LocalDate from, Division division, int amount, LocalDate due) {
        assertThat(due(amount, Unit.WORKING_DAYS, division, from).day()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-31, 6, 2026-02-28",
        "2025-08-30, 6, 2026-02-28",
        "2024-02-29, 12, 2025-02-28",
        "2026-01-31, 6, 2026-07-31",
        "2026-03-31, 6, 2026-09-30"
    })
    void endsMonthsOnTheirLastDayWhereTheyHaveNoSuch(String from, int amount, LocalDate due) {
        assertThat(due(amount, Unit.MONTHS, from).day()).isEqualTo(due);
    }

    @Test
    void countsDays() {
        assertThat(due(30, Unit.DAYS, "2026-06-19").says())
                .isEqualTo("Due Sunday 19 July 2026: 30 days from 19 June 2026.");
        assertThat(due(30, Unit.DAYS, "2027-02-01").day()).isEqualTo("2027-03-03");
    }

    @Test
    void agreesWithThePublishedVectors() throws IOException {
        Assumptions.assumeTrue(Files.exists(VECTORS), "the vectors are not on this machine");
        var vectors = JsonMapper.shared().readTree(Files.readString(VECTORS));
        for (var one : vectors.get("workingDays")) {
            var division = Division.with(one.get("division").asString()).orElseThrow();
            for (var amount : List.of(3, 8, 10, 20)) {
                assertThat(due(amount, Unit.WORKING_DAYS, division, day(one, "from"))
                                .day())
                        .as(one + " plus " + amount)
                        .isEqualTo(day(one, "plus" + amount));
            }
        }
        for (var one : vectors.get("months")) {
            for (var amount : List.of(6, 12)) {
                assertThat(due(amount, Unit.MONTHS, Division.SCOTLAND, day(one, "from"))
                                .day())
                        .isEqualTo(day(one, "plus" + amount + "months"));
            }
        }
        for (var one : vectors.get("days30")) {
            assertThat(due(30, Unit.DAYS, Division.SCOTLAND, day(one, "from")).day())
                    .isEqualTo(day(one, "plus30days"));
        }
    }

    private static LocalDate day(JsonNode one, String name) {
        return LocalDate.parse(one.get(name).asString());
    }

    @Test
    void saysHowItWasCounted() {
        assertThat(due(20, Unit.WORKING_DAYS, "2025-12-17").says())
                .isEqualTo(
                        "Due Monday 19 January 2026: 20 working days from 17 December 2025, 3 bank holidays skipped.");
        assertThat(due(1, Unit.WORKING_DAYS, "2026-06-01").says())
                .isEqualTo("Due Tuesday 2 June 2026: 1 working day from 1 June 2026, no bank holiday between.");
        assertThat(due(6, Unit.MONTHS, "2025-08-31").says())
                .isEqualTo("Due Saturday 28 February 2026: 6 months from 31 August 2025.");
    }

    /** From Monday to Wednesday two days stand still; the days before and after count as they would. */
    @Test
    void standsStillWhilePaused() {
        var due = due(5, Unit.WORKING_DAYS, "2026-06-05", pause("2026-06-08", "2026-06-10"));
        assertThat(due.says())
                .isEqualTo(
                        "Due Tuesday 16 June 2026: 5 working days from 5 June 2026, no bank holiday between, paused 2 working days.");
        assertThat(due(5, Unit.WORKING_DAYS, "2026-06-05", pause("2026-06-08", "2026-06-08"))
                        .day())
                .as("resumed on the same day")
                .isEqualTo("2026-06-12");
        assertThat(due(5, Unit.WORKING_DAYS, "2026-06-05", pause("2026-06-13", "2026-06-15"))
                        .day())
                .as("over a weekend")
                .isEqualTo("2026-06-12");
    }

    @Test
    void puttingOffDaysAndMonthsByWhatStoodStill() {
        assertThat(due(30, Unit.DAYS, "2026-06-19", pause("2026-07-01", "2026-07-05"))
                        .says())
                .isEqualTo("Due Thursday 23 July 2026: 30 days from 19 June 2026, paused 4 days.");
        assertThat(due(
                                1,
                                Unit.MONTHS,
                                "2026-01-31",
                                pause("2026-02-28", "2026-03-02"),
                                pause("2026-03-02", "2026-03-03"))
                        .day())
                .as("a pause that begins in what another added")
                .isEqualTo("2026-03-03");
    }

    @Test
    void saysWhereBankHolidaysAreNotKnown() {
        assertThat(due(20, Unit.WORKING_DAYS, "2028-12-20").says())
                .endsWith("Bank holidays of 2029 are not known yet; the day may be later.");
        assertThat(due(3, Unit.WORKING_DAYS, "2011-06-01").says())
                .endsWith("of 2011 are not known; the day may be later.");
        assertThat(due(30, Unit.DAYS, "2030-06-01").says()).doesNotContain("Bank holidays");
    }

    @Test
    void hasNoDayWhereTheLawNamesNone() {
        var term = new Term(0, Unit.WITHOUT_DELAY, Division.SCOTLAND);
        assertThat(DueDay.of(term, LocalDate.of(2026, 6, 19), List.of())).isEmpty();
        assertThat(term.says()).isEqualTo("without undue delay");
    }
}
