package linchpin.clocks.minding;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import linchpin.clocks.Clocks;
import linchpin.clocks.DutyClock;
import linchpin.clocks.Happened;
import linchpin.clocks.How;
import linchpin.clocks.TendClocks;
import linchpin.feedback.FeedbackId;
import linchpin.history.Act;
import linchpin.history.Deed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Telling somebody of the reply to them meets the clocks that run for what they said; where that was a mistake, or the reply is withdrawn, they run
 * again. A reply that was approved meets nothing: nobody has heard of it yet, and whoever has a receipt only may never look.
 */
@Component
class MetByReply {

    /** As the module of answers calls them in the history. */
    private static final String TOLD = "answers.reply_told";

    private static final Map<String, String> UNDONE = Map.of(
            "answers.reply_not_told", "They had not been told.", "answers.reply_withdrawn", "The reply was withdrawn.");

    private static final Map<String, String> HOW =
            Map.of("WROTE", "In writing", "RANG", "By telephone", "SPOKE", "In person");

    private final Clocks clocks;
    private final TendClocks tending;

    MetByReply(Clocks clocks, TendClocks tending) {
        this.clocks = clocks;
        this.tending = tending;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(Deed deed) {
        var act = deed.act();
        var kind = act.kind().stored();
        var undone = UNDONE.get(kind);
        if (undone != null) {
            undo(act, undone, _ -> true);
        }
        if (kind.equals(TOLD)) {
            told(act);
        }
    }

    /** On the day that was noted, which may be an earlier one; what began after it is owed still. */
    private void told(Act act) {
        var instead = act.facts().get("instead");
        if (instead != null) {
            undo(
                    act,
                    "It was noted anew how they were told.",
                    met -> met.onDay().equals(LocalDate.parse(instead)));
        }
        var day = LocalDate.parse(act.facts().getOrDefault("on", ""));
        var how = HOW.getOrDefault(act.facts().getOrDefault("how", ""), "");
        of(act).filter(clock -> clock.over().isEmpty())
                .filter(clock -> !clock.startedOn().isAfter(day))
                .filter(clock -> tending.runs(clock.id()))
                .forEach(clock -> tending.met(clock.id(), day, How.REPLY, how));
    }

    private void undo(Act act, String why, Predicate<Happened> which) {
        of(act).filter(clock -> clock.met()
                        .filter(met -> met.how() == How.REPLY)
                        .filter(which)
                        .isPresent())
                .forEach(clock -> tending.undo(clock.id(), why));
    }

    private Stream<DutyClock> of(Act act) {
        return clocks.of(new FeedbackId(act.about().id())).stream();
    }
}
