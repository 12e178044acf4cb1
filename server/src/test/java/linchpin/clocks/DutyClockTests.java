package linchpin.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.clocks.duties.Step;
import linchpin.clocks.duties.Term;
import linchpin.clocks.duties.Unit;
import linchpin.feedback.FeedbackId;
import linchpin.history.SeenBy;
import linchpin.organisation.days.Division;
import linchpin.people.AccountId;
import org.junit.jupiter.api.Test;

class DutyClockTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
    private static final AccountId ADA = new AccountId(UUID.randomUUID());

    private static DutyClock clock(Unit unit, int amount, Happened... happened) {
        return new DutyClock(
                new ClockId(UUID.randomUUID()),
                new FeedbackId(UUID.randomUUID()),
                null,
                "ours",
                "Answer it",
                "a duty of our own",
                Step.ANSWER,
                new Term(amount, unit, Division.ENGLAND_AND_WALES),
                "while we wait",
                MONDAY,
                List.of(happened));
    }

    private static Happened on(int day, Happening what) {
        var met = what == Happening.MET ? How.LETTER : null;
        return new Happened(UUID.randomUUID(), what, LocalDate.of(2026, 6, day), met, "It does not apply.", null);
    }

    private static LocalDate june(int day) {
        return LocalDate.of(2026, 6, day);
    }

    /** Due on Thursday the 4th. */
    private static DutyClock threeDays(Happened... happened) {
        return clock(Unit.WORKING_DAYS, 3, happened);
    }

    @Test
    void tellsHowLongThereIs() {
        assertThat(threeDays().standing(june(2))).isEqualTo("2 days left");
        assertThat(threeDays().standing(june(4))).isEqualTo("Due today");
        assertThat(threeDays().late(june(4))).isFalse();
        assertThat(threeDays().standing(june(5))).isEqualTo("1 day late");
        assertThat(threeDays().late(june(5))).isTrue();
    }

    @Test
    void neverSoundsBetterThanItIs() {
        assertThat(threeDays(on(3, Happening.MET)).standing(june(20)))
                .isEqualTo("Met on 3 June 2026, 1 day before it was due");
        assertThat(threeDays(on(4, Happening.MET)).standing(june(20)))
                .isEqualTo("Met on 4 June 2026, on the day it was due");
        assertThat(threeDays(on(6, Happening.MET)).standing(june(20))).isEqualTo("Met on 6 June 2026, 2 days late");
        assertThat(threeDays(on(6, Happening.MET)).late(june(20))).isFalse();
        assertThat(threeDays(on(2, Happening.ENDED)).standing(june(20)))
                .isEqualTo("Ended on 2 June 2026: It does not apply.");
    }

    @Test
    void standsStillAndGoesOn() {
        var still = threeDays(on(2, Happening.PAUSED));
        assertThat(still.standing(june(9))).isEqualTo("Stands still since 2 June 2026");
        assertThat(still.late(june(9))).isFalse();
        assertThat(still.due(june(9)).orElseThrow().day())
                .as("if it went on that day")
                .isEqualTo(june(11));
        var gone = threeDays(on(2, Happening.PAUSED), on(4, Happening.RESUMED));
        assertThat(gone.says(june(5))).startsWith("Due Monday 8 June 2026").endsWith("paused 2 working days.");
        assertThat(gone.stillSince()).isEmpty();
    }

    /** What was noted as met while it stood still is measured against the day to which that put it off. */
    @Test
    void isMetWhileItStandsStill() {
        var met = threeDays(on(2, Happening.PAUSED), on(9, Happening.MET));
        assertThat(met.stillSince()).isEmpty();
        assertThat(met.standing(june(20))).isEqualTo("Met on 9 June 2026, 2 days before it was due");
    }

    /** As if it had never been over: the pause that ran goes on running. */
    @Test
    void standsStillAgainWhereThatItWasOverIsTakenBack() {
        for (var over : List.of(Happening.MET, Happening.ENDED)) {
            var again = threeDays(on(2, Happening.PAUSED), on(3, over), on(8, Happening.UNDONE));
            assertThat(again.stillSince()).as(over.name()).contains(june(2));
            assertThat(again.late(june(9))).isFalse();
            assertThat(again.due(june(9)).orElseThrow().day())
                    .isEqualTo(threeDays(on(2, Happening.PAUSED))
                            .due(june(9))
                            .orElseThrow()
                            .day());
        }
        var gone = threeDays(
                on(2, Happening.PAUSED), on(4, Happening.RESUMED), on(5, Happening.MET), on(8, Happening.UNDONE));
        assertThat(gone.stillSince()).isEmpty();
        assertThat(gone.due(june(9)))
                .isEqualTo(threeDays(on(2, Happening.PAUSED), on(4, Happening.RESUMED))
                        .due(june(9)));
    }

    @Test
    void runsAgainWhereItWasNotMet() {
        var again = threeDays(on(3, Happening.MET), on(8, Happening.UNDONE));
        assertThat(again.over()).isEmpty();
        assertThat(again.late(june(8))).isTrue();
        assertThat(threeDays(on(3, Happening.MET), on(8, Happening.UNDONE), on(9, Happening.MET))
                        .standing(june(9)))
                .isEqualTo("Met on 9 June 2026, 5 days late");
    }

    @Test
    void belongsToWhomItWasGivenLast() {
        var given = new Happened(UUID.randomUUID(), Happening.OWNER, MONDAY, null, "", ADA);
        assertThat(threeDays(given, on(2, Happening.PAUSED)).owner()).contains(ADA);
        assertThat(threeDays().owner()).isEmpty();
    }

    @Test
    void neverIsLateWhereNoDayIsNamed() {
        var clock = clock(Unit.WITHOUT_DELAY, 0);
        assertThat(clock.says(june(20))).startsWith("Due without undue delay: no day is named.");
        assertThat(clock.standing(june(20))).isEqualTo("Open for 19 days");
        assertThat(clock.late(june(20))).isFalse();
        assertThat(clock(Unit.WITHOUT_DELAY, 0, on(5, Happening.MET)).standing(june(20)))
                .isEqualTo("Met on 5 June 2026, after 4 days");
    }

    @Test
    void deedsStandInTheHistoryOfWhatTheyAreAbout() {
        var clock = threeDays();
        var act = new ClockDeed(ClockAct.MET, clock, Map.of("on", "2026-06-03", "how", "LETTER")).act();
        assertThat(act.about().id())
                .isEqualTo(java.util.Objects.requireNonNull(clock.feedback()).id());
        assertThat(act.within()).isNotNull();
        assertThat(act.facts()).containsOnlyKeys("duty", "on", "how");
        assertThat(ClockAct.MET.stored()).isEqualTo("clocks.met");
        assertThat(ClockAct.values()).extracting(ClockAct::seenBy).containsOnly(SeenBy.TEAM);
    }

    @Test
    void areToldInWaysThatSomebodyNotes() {
        assertThat(How.chosen("letter")).contains(How.LETTER);
        assertThat(How.chosen("reply")).as("nobody notes what was published").isEmpty();
        assertThat(How.choices()).hasSize(5);
    }
}
