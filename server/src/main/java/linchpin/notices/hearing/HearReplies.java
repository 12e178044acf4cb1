package linchpin.notices.hearing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import linchpin.feedback.FeedbackId;
import linchpin.history.Deed;
import linchpin.notices.News;
import linchpin.notices.Notices;
import linchpin.notices.Notices.Step;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A reply to one person: they are told that there is one, and read it with their receipt. */
@Component
class HearReplies {

    /** As the module of answers calls it in the history. */
    private static final String REPLIED = "answers.replied";

    private final Notices notices;
    private final Clock clock;

    HearReplies(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(Deed deed) {
        var act = deed.act();
        if (act.kind().stored().equals(REPLIED)) {
            var feedback = new FeedbackId(act.about().id());
            notices.note(new Step(News.REPLIED, feedback, LocalDate.now(clock).toString()), List.of(feedback));
        }
    }
}
