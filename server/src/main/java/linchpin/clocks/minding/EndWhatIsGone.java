package linchpin.clocks.minding;

import linchpin.clocks.Clocks;
import linchpin.clocks.TendClocks;
import linchpin.feedback.removal.FeedbackGone;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A clock of what was deleted runs for nothing. */
@Component
class EndWhatIsGone {

    private final Clocks clocks;
    private final TendClocks tending;

    EndWhatIsGone(Clocks clocks, TendClocks tending) {
        this.clocks = clocks;
        this.tending = tending;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(FeedbackGone event) {
        clocks.running(event.feedback()).stream()
                .filter(clock -> tending.runs(clock.id()))
                .forEach(clock -> tending.end(clock.id(), "The file that it came in with was undone."));
    }
}
