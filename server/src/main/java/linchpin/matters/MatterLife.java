package linchpin.matters;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import linchpin.feedback.FeedbackState;
import linchpin.feedback.Threads;
import linchpin.history.Act;
import linchpin.history.History;
import linchpin.history.Written;
import linchpin.matters.MatterDeed.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one door to a matter's life: a deed comes in, and out of it come the next state, whose turn it is, one act in the history, and one event.
 * However many raised the matter, that is the same few statements: they read the acts of the matters that gather what they said.
 */
@Component
public class MatterLife {

    private final Matters matters;
    private final History history;
    private final Threads threads;
    private final List<MatterGate> gates;

    MatterLife(Matters matters, History history, Threads threads, List<MatterGate> gates) {
        this.matters = matters;
        this.history = history;
        this.threads = threads;
        this.gates = gates;
    }

    /**
     * @param reason why, or what was said with it; null for nothing
     * @throws MatterClosed when it cannot be done in a matter that is closed; nothing is changed then
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Written did(MatterDeed deed, @Nullable String reason) {
        return did(deed, reason, _ -> {});
    }

    /** @param rest of the deed, for which its act must be written first; done before anybody is told */
    @Transactional(propagation = Propagation.MANDATORY)
    public Written did(MatterDeed deed, @Nullable String reason, Consumer<Written> rest) {
        matters.hold(deed.matter());
        var before = matters.with(deed.matter()).orElseThrow();
        gates.forEach(gate -> gate.admit(before, deed));
        var after = MatterGraph.require(before.state(), deed.step());
        move(deed, before, after, reason);
        tell(deed, before.state(), after);
        return history.did(deed, moved(deed.act(), before.state(), after), reason, rest);
    }

    private void move(MatterDeed deed, Matter before, MatterState after, @Nullable String reason) {
        var next = after.closed() ? null : deed.keepsTurn() ? before.nextOwner() : deed.next();
        if (after != before.state() || !Objects.equals(next, before.nextOwner())) {
            matters.move(before.id(), after, next, after == MatterState.NOT_RESOLVED ? reason : null);
        }
    }

    /** Nobody is told by this that it was settled when it was not: what is reopened is answered, and no more. */
    private void tell(MatterDeed deed, MatterState before, MatterState after) {
        if (after == MatterState.RESOLVED) {
            threads.stands(deed.matter(), FeedbackState.CONFIRMED);
        } else if (deed.step() == Step.UNTOLD) {
            threads.stands(deed.matter(), FeedbackState.IN_MATTER);
        } else if (deed.step() == Step.ASKED || before == MatterState.RESOLVED) {
            threads.stands(deed.matter(), FeedbackState.ANSWERED);
        }
    }

    private static Act moved(Act act, MatterState before, MatterState after) {
        return before == after ? act : act.with("from", before.stored()).with("to", after.stored());
    }
}
