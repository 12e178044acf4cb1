package linchpin.clocks.minding;

import java.time.Clock;
import java.time.LocalDate;
import linchpin.clocks.Clocks;
import linchpin.clocks.DutyClock;
import linchpin.clocks.How;
import linchpin.clocks.TendClocks;
import linchpin.feedback.FeedbackId;
import linchpin.history.Deed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A reply to one person meets the clocks that run for what they said; where it is withdrawn, they run again. */
@Component
class MetByReply {

    /** As the module of answers calls them in the history. */
    private static final String REPLIED = "answers.replied";

    private static final String WITHDRAWN = "answers.reply_withdrawn";

    private final Clocks clocks;
    private final TendClocks tending;
    private final Clock time;

    MetByReply(Clocks clocks, TendClocks tending, Clock time) {
        this.clocks = clocks;
        this.tending = tending;
        this.time = time;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(Deed deed) {
        var act = deed.act();
        var kind = act.kind().stored();
        if (kind.equals(REPLIED)) {
            var today = LocalDate.now(time);
            clocks.of(new FeedbackId(act.about().id())).stream()
                    .filter(clock -> clock.over().isEmpty())
                    .filter(clock -> !clock.startedOn().isAfter(today))
                    .forEach(clock -> tending.met(clock.id(), today, How.REPLY, ""));
        }
        if (kind.equals(WITHDRAWN)) {
            clocks.of(new FeedbackId(act.about().id())).stream()
                    .filter(MetByReply::byReply)
                    .forEach(clock -> tending.undo(clock.id(), "The reply was withdrawn."));
        }
    }

    private static boolean byReply(DutyClock clock) {
        return clock.met().filter(met -> met.how() == How.REPLY).isPresent();
    }
}
