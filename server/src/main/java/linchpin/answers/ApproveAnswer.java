package linchpin.answers;

import linchpin.actions.Actions;
import linchpin.answers.VersionsToApprove.VersionInHand;
import linchpin.feedback.ToldAnew;
import linchpin.history.Act;
import linchpin.matters.MatterDeed;
import linchpin.matters.MatterId;
import linchpin.matters.MatterLife;
import linchpin.people.Viewer;
import linchpin.platform.Id;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Approves a version of an answer, by somebody who did not write it where there is anybody: that publishes it. */
@Component
public class ApproveAnswer {

    private final VersionsToApprove waiting;
    private final Actions actions;
    private final KeepAnswers keeping;
    private final MatterLife life;

    ApproveAnswer(VersionsToApprove waiting, Actions actions, KeepAnswers keeping, MatterLife life) {
        this.waiting = waiting;
        this.actions = actions;
        this.keeping = keeping;
        this.life = life;
    }

    /** An answer, or a new version of one, was approved and is public. */
    private record AnswerWasPublished(MatterId matter, AnswerId answer, AnswerKind answers, String title)
            implements MatterDeed, ToldAnew {

        @Override
        public Step step() {
            return Step.ASKED;
        }

        @Override
        public Id thread() {
            return matter;
        }

        @Override
        public Act act() {
            return Act.of(AnswerAct.PUBLISHED, answer)
                    .within(matter)
                    .with("answers", answers.name())
                    .with("title", title);
        }
    }

    /**
     * @param version as the approver read it; approving it twice changes nothing
     * @param because why it is published although something holds it; empty for nothing
     * @throws AnswerRefused when it has changed, is held and nobody said why not, has nothing done to tell of, or somebody else approves it
     */
    @Transactional
    public void approve(Viewer viewer, AnswerId id, int version, String because) {
        var held = waiting.held(viewer, id, version);
        var latest = held.version();
        if (latest.sentBackBecause() != null) {
            throw AnswerRefused.changed();
        }
        if (latest.approvedOn() != null) {
            return;
        }
        if (latest.kind() == AnswerKind.DID && !holds(held)) {
            throw AnswerRefused.nothingDone();
        }
        if (!waiting.mayApprove(viewer.account(), latest)) {
            throw AnswerRefused.byItsWriter();
        }
        if (!waiting.passes(viewer, latest, because)) {
            throw AnswerRefused.held();
        }
        keeping.publish(latest, viewer.account());
        life.did(
                new AnswerWasPublished(
                        latest.matterId(), id, latest.kind(), held.matter().title()),
                null);
    }

    /** @return whether anything that it claims is still called done: some may have gone back since it was written */
    private boolean holds(VersionInHand held) {
        return actions.done(held.matter().id()).stream()
                .anyMatch(action -> held.claims().includes(action.id()));
    }

    /**
     * Sends a version back to who wrote it, with the reason: the other thing that somebody who could approve it can do.
     *
     * @param version as the approver read it
     * @throws AnswerRefused when it waits no longer, or somebody else approves it
     */
    @Transactional
    public void sendBack(Viewer viewer, AnswerId id, int version, String reason) {
        var latest = waiting.held(viewer, id, version).version();
        if (!latest.waits()) {
            throw AnswerRefused.changed();
        }
        if (!waiting.mayApprove(viewer.account(), latest)) {
            throw AnswerRefused.byItsWriter();
        }
        keeping.sendBack(latest, viewer.account(), reason);
        life.did(new AnswerDeed(latest.matterId(), id, AnswerAct.SENT_BACK, latest.kind()), reason);
    }
}
