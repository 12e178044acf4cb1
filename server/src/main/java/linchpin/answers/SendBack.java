package linchpin.answers;

import linchpin.matters.MatterLife;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a version of an answer back to who wrote it, with the reason, by somebody who could approve it. */
@Component
public class SendBack {

    private final VersionsToApprove waiting;
    private final KeepAnswers keeping;
    private final MatterLife life;

    SendBack(VersionsToApprove waiting, KeepAnswers keeping, MatterLife life) {
        this.waiting = waiting;
        this.keeping = keeping;
        this.life = life;
    }

    /**
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
        life.did(new AnswerDeed(latest.matterId(), id, AnswerAct.SENT_BACK, latest.kind(), null), reason);
    }
}
