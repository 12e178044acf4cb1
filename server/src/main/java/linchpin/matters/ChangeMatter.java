package linchpin.matters;

import linchpin.history.Act;
import linchpin.matters.MatterDeed.Step;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a matter another name, and opens one again that was closed: nothing that was done in it is lost by either. */
@Component
public class ChangeMatter {

    private final Matters matters;
    private final MatterLife life;

    ChangeMatter(Matters matters, MatterLife life) {
        this.matters = matters;
        this.life = life;
    }

    private record MatterWasRenamed(MatterId matter, String title, String now) implements MatterDeed {

        @Override
        public Step step() {
            return Step.WORKED_ON;
        }

        @Override
        public Act act() {
            return Act.of(MatterAct.RENAMED, matter).with("title", title).with("now", now);
        }
    }

    private record SummaryWasPutBetter(MatterId matter, String title) implements MatterDeed {

        @Override
        public Step step() {
            return Step.WORKED_ON;
        }

        @Override
        public Act act() {
            return Act.of(MatterAct.SUMMED_UP_ANEW, matter).with("title", title);
        }
    }

    private record MatterWasReopened(MatterId matter, String title) implements MatterDeed {

        @Override
        public Step step() {
            return Step.REOPENED;
        }

        @Override
        public Act act() {
            return Act.of(MatterAct.REOPENED, matter).with("title", title);
        }
    }

    /**
     * What it is called, and what people say in it, in plain words. What it said before is kept.
     *
     * @throws MatterClosed when it is closed
     */
    @Transactional
    public void rename(Viewer viewer, MatterId id, String title, String summary) {
        var matter = matters.held(id, viewer, Permission.OPEN_MATTER);
        if (matter.state().closed()) {
            throw new MatterClosed();
        }
        matters.name(id, title, summary);
        if (!title.equals(matter.title())) {
            life.did(new MatterWasRenamed(id, matter.title(), title), null);
        }
        if (!summary.equals(matter.summary())) {
            life.did(new SummaryWasPutBetter(id, title), matter.summary());
        }
    }

    /**
     * What ended with it stays ended; what is promised now is promised anew.
     *
     * @param reason shown to everybody who raised it
     */
    @Transactional
    public void reopen(Viewer viewer, MatterId id, String reason) {
        var matter = matters.held(id, viewer, Permission.CLOSE_MATTER);
        if (matter.state().closed()) {
            life.did(new MatterWasReopened(id, matter.title()), reason);
        }
    }
}
