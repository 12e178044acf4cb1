package linchpin.matters;

import java.util.List;
import linchpin.history.Act;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes a matter without the agreement of anybody who raised it: it is shown as not resolved, with the reason, and what was promised in
 * it ends with it.
 */
@Component
public class CloseMatter {

    private final Matters matters;
    private final MatterLife life;
    private final List<LooseEnds> ends;

    CloseMatter(Matters matters, MatterLife life, List<LooseEnds> ends) {
        this.matters = matters;
        this.life = life;
        this.ends = ends;
    }

    /** Somebody closed a matter without the agreement of those who raised it. */
    private record MatterWasClosed(MatterId matter, String title) implements MatterDeed {

        @Override
        public Step step() {
            return Step.CLOSED;
        }

        @Override
        public Act act() {
            return Act.of(MatterAct.CLOSED, matter).with("title", title);
        }
    }

    /** @return what would end with it, in plain words */
    @Transactional(readOnly = true)
    public List<String> wouldEnd(MatterId id) {
        return ends.stream().flatMap(end -> end.of(id).stream()).toList();
    }

    /** @throws MatterClosed when it was closed before */
    @Transactional
    public void close(Viewer viewer, MatterId id, String reason) {
        var matter = matters.held(id, viewer, Permission.CLOSE_MATTER);
        if (matter.state().closed()) {
            throw new MatterClosed();
        }
        ends.forEach(end -> end.end(id, reason));
        life.did(new MatterWasClosed(id, matter.title()), reason);
    }
}
