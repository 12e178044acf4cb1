package linchpin.clocks.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import linchpin.clocks.ClockId;
import linchpin.clocks.ClockLine;
import linchpin.clocks.DutyClock;
import linchpin.clocks.Happened;
import linchpin.clocks.Happening;
import linchpin.clocks.How;
import linchpin.clocks.RequestId;
import linchpin.clocks.duties.Step;
import linchpin.clocks.duties.Term;
import linchpin.clocks.duties.Unit;
import linchpin.clocks.story.ClockForms.MetForm;
import linchpin.clocks.story.ClockPage.Typing;
import linchpin.organisation.days.Division;
import linchpin.people.AccountId;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import org.junit.jupiter.api.Test;

class ClockPageTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);
    private static final AccountId ADA = new AccountId(UUID.randomUUID());

    /** Three days from two days ago on. */
    private static ClockPage page(String pauses, Happened... happened) {
        return page(TODAY.minusDays(2), pauses, happened);
    }

    private static ClockPage page(LocalDate from, String pauses, Happened... happened) {
        var clock = new DutyClock(
                new ClockId(UUID.randomUUID()),
                null,
                new RequestId(UUID.randomUUID()),
                "ours",
                "Answer it",
                "A duty of our own; no law",
                Step.ANSWER,
                new Term(3, Unit.DAYS, Division.ENGLAND_AND_WALES),
                pauses,
                from,
                List.of(happened));
        var line = new ClockLine(clock, "Somebody: something", null, null, "", "");
        return new ClockPage(
                line, null, List.of(), List.of(new Choice("ada", "Ada Ferry")), TODAY, Typing.fresh(TODAY));
    }

    private static Happened on(LocalDate day, Happening what) {
        var how = what == Happening.MET ? How.EMAIL : null;
        return new Happened(UUID.randomUUID(), what, day, how, "", what == Happening.OWNER ? ADA : null);
    }

    @Test
    void offersAPauseOnlyWhereOneIsAllowedAndHelps() {
        assertThat(page("while we wait").pauses()).isTrue();
        assertThat(page("").pauses()).as("no duty allows it").isFalse();
        assertThat(page(TODAY.minusDays(9), "while we wait").pauses())
                .as("late")
                .isFalse();
        assertThat(page("while we wait", on(TODAY, Happening.MET)).pauses())
                .as("over")
                .isFalse();
    }

    @Test
    void knowsHowItStands() {
        assertThat(page("").over()).isFalse();
        assertThat(page("", on(TODAY, Happening.MET)).over()).isTrue();
        assertThat(page("", on(TODAY, Happening.MET)).standing())
                .isEqualTo("Met on 10 June 2026, 1 day before it was due");
        assertThat(page("while we wait", on(TODAY, Happening.PAUSED)).still()).isTrue();
        assertThat(page(TODAY.minusDays(9), "").late()).isTrue();
        assertThat(page("").says()).startsWith("Due Thursday 11 June 2026");
    }

    @Test
    void beginsWithTodayAndKeepsWhatWasTyped() {
        assertThat(page("").metOn()).isEqualTo("2026-06-10");
        assertThat(page("").hows()).hasSize(5);
        var none = new Typing(new MetForm("letter", null, "A note"), "", "", "", Errors.none());
        var typed = new ClockPage(page("").line(), null, List.of(), List.of(), TODAY, none);
        assertThat(typed.metOn()).isEmpty();
        assertThat(typed.changes()).as("nobody to choose: nothing to change").isFalse();
    }

    @Test
    void tellsWhoseItIsAndNothingOfADutyThatIsGone() {
        assertThat(page("", on(TODAY, Happening.OWNER)).owner())
                .isEqualTo(ADA.id().toString());
        assertThat(page("").owner()).isEmpty();
        assertThat(page("").compared()).isEmpty();
    }
}
