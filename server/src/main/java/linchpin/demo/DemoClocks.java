package linchpin.demo;

import java.util.List;
import java.util.UUID;
import linchpin.clocks.acting.RunClocks;
import linchpin.demo.cast.Cast;
import linchpin.demo.cast.DaysAgo;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.NewFeedback;
import linchpin.feedback.register.Register;
import linchpin.feedback.register.Telling;
import linchpin.organisation.QuestionClass;
import linchpin.people.Role;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** A complaint that was acknowledged and waits for its answer, and a report of Healthwatch whose answer is late. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
class DemoClocks {

    private static final int RECEIVED = 9; // days ago
    private static final int ACKNOWLEDGED = 7;
    private static final int ASKED = 36;

    private final DaysAgo days;
    private final Register register;
    private final RunClocks clocks;

    DemoClocks(DaysAgo days, Register register, RunClocks clocks) {
        this.days = days;
        this.register = register;
        this.clocks = clocks;
    }

    void make(Cast cast) {
        var complaint = new FeedbackId(UUID.randomUUID());
        days.act(cast, RECEIVED, Role.LINCHPIN, viewer -> {
            var words = new Telling.Words(
                    "Tell us more, if you wish",
                    QuestionClass.STORY,
                    "The day on which my father was to come home was changed three times, and we heard of it in the evening each time. I would like to"
                            + " know who decides that, and what will be different for the next family.");
            register.enter(new NewFeedback(
                    complaint, cast.ward(), days.day(0), "complaint", viewer.account(), Telling.of(List.of(words))));
            for (var duty : List.of("complaint-acknowledge", "complaint-answer")) {
                clocks.start(complaint, duty, days.day(0), viewer.account());
            }
            return complaint;
        });
        days.act(cast, ACKNOWLEDGED, Role.LINCHPIN, viewer -> {
            clocks.metByLetter(
                    complaint, "complaint-acknowledge", days.day(0), "With the name of whoever looks into it.");
            return complaint;
        });
        days.act(cast, ASKED, Role.LINCHPIN, viewer -> {
            clocks.asked(
                    "Healthwatch Ambleford (fictional)",
                    "Their report on going home from hospital, with four recommendations",
                    "In the shared folder, under letters of this quarter",
                    "healthwatch-answer",
                    days.day(0),
                    viewer.account());
            return complaint;
        });
    }
}
