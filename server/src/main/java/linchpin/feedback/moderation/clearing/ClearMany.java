package linchpin.feedback.moderation.clearing;

import java.util.List;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.moderation.ClearOne;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Clears what a moderator ticked, each by itself: what changed meanwhile stays, and keeps none of the others. */
@Component
class ClearMany {

    private final ClearOne one;
    private final ToClear toClear;
    private final ClearedTogether together;
    private final TransactionOperations transactions;

    ClearMany(ClearOne one, ToClear toClear, ClearedTogether together, TransactionOperations transactions) {
        this.one = one;
        this.toClear = toClear;
        this.together = together;
        this.transactions = transactions;
    }

    /** @return how many were cleared; what this viewer may not moderate counts as not there */
    int clear(List<Tick> ticks, UUID press, Viewer viewer) {
        var readable = one.readable(ticks.stream().map(Tick::feedback).toList(), viewer);
        return (int) ticks.stream()
                .filter(tick -> readable.contains(tick.feedback()))
                .filter(tick -> Boolean.TRUE.equals(transactions.execute(_ -> cleared(tick, press))))
                .count();
    }

    private boolean cleared(Tick tick, UUID press) {
        one.hold(tick.feedback());
        var same = toClear.still(tick.feedback())
                .filter(row -> row.tick().equals(tick))
                .isPresent();
        if (!same || !one.clear(tick.feedback())) {
            return false;
        }
        together.add(press, tick.feedback());
        return true;
    }

    /** @return of how many it was taken back; what somebody decided otherwise since stays as they decided */
    int undo(UUID press, Viewer viewer) {
        var cleared = together.standing(press);
        var readable = one.readable(cleared, viewer);
        return (int) cleared.stream()
                .filter(readable::contains)
                .filter(feedback -> Boolean.TRUE.equals(transactions.execute(_ -> undone(feedback, press))))
                .count();
    }

    private boolean undone(FeedbackId feedback, UUID press) {
        one.hold(feedback);
        if (!together.standing(press).contains(feedback)) {
            return false;
        }
        one.decideAgain(feedback);
        together.forget(press, feedback);
        return true;
    }
}
