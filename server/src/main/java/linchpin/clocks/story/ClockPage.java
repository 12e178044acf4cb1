package linchpin.clocks.story;

import java.time.LocalDate;
import java.util.List;
import linchpin.clocks.ClockLine;
import linchpin.clocks.DutyClock;
import linchpin.clocks.How;
import linchpin.clocks.duties.Duty;
import linchpin.clocks.story.ClockForms.MetForm;
import linchpin.history.ActLine;
import linchpin.ui.Choice;
import linchpin.ui.Days;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a clock prints.
 *
 * @param duty as it is today; null where there is none of its code any more
 * @param acts what happened
 * @param owners whose it can be; empty where this reader may change nothing
 */
record ClockPage(
        ClockLine line, @Nullable Duty duty, List<ActLine> acts, List<Choice> owners, LocalDate today, Typing typing) {

    /** What was typed, and what is wrong with it. */
    record Typing(MetForm met, String pause, String end, String undo, Errors errors) {

        static Typing fresh(LocalDate today) {
            return new Typing(new MetForm("", today, ""), "", "", "", Errors.none());
        }

        /** @return what was typed to meet or end it, for whoever finds that somebody else did; empty for nothing */
        String unnoted() {
            var how = How.chosen(met.how()).map(How::label);
            var day = met.metOn();
            return how.map(way -> way
                                    + (day == null ? "" : " on " + Days.full(day))
                                    + (met.note().isEmpty() ? "" : ": "))
                            .orElse("")
                    + met.note()
                    + end;
        }
    }

    DutyClock clock() {
        return line.clock();
    }

    String says() {
        return clock().says(today);
    }

    String standing() {
        return clock().standing(today);
    }

    boolean late() {
        return clock().late(today);
    }

    boolean over() {
        return clock().over().isPresent();
    }

    boolean still() {
        return clock().stillSince().isPresent();
    }

    boolean pauses() {
        return !clock().pauses().isEmpty() && !late() && !over();
    }

    boolean changes() {
        return !owners.isEmpty();
    }

    String owner() {
        return clock().owner().map(who -> who.id().toString()).orElse("");
    }

    List<Choice> hows() {
        return How.choices();
    }

    String metOn() {
        var on = typing.met().metOn();
        return on == null ? "" : on.toString();
    }

    String compared() {
        return duty == null || duty.checkedOn() == null
                ? ""
                : "Last compared on " + Days.full(duty.checkedOn()) + " by " + duty.checkedBy() + ".";
    }
}
