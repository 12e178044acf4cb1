package linchpin.answers;

import java.time.Clock;
import java.time.OffsetDateTime;
import linchpin.matters.MatterLife;
import linchpin.matters.Matters;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a version of an answer back to who wrote it, with the reason, by somebody who could approve it. */
@Component
class SendBack {

    private final JdbcClient jdbc;
    private final Answers answers;
    private final ApproveAnswer approval;
    private final Matters matters;
    private final MatterLife life;
    private final Clock clock;

    SendBack(JdbcClient jdbc, Answers answers, ApproveAnswer approval, Matters matters, MatterLife life, Clock clock) {
        this.jdbc = jdbc;
        this.answers = answers;
        this.approval = approval;
        this.matters = matters;
        this.life = life;
        this.clock = clock;
    }

    /** @param version as the approver read it */
    @Transactional
    void sendBack(Viewer viewer, AnswerId id, int version, String reason) {
        var matter = latest(id).matterId();
        matters.held(matter, viewer);
        var latest = latest(id);
        if (latest.version() != version || !latest.waits()) {
            throw AnswerRefused.changed();
        }
        if (!approval.mayApprove(viewer.account(), latest)) {
            throw AnswerRefused.byItsWriter();
        }
        jdbc.sql("""
                        update answers.version set sent_back_by = :by, sent_back_at = :at, sent_back_because = :reason
                        where answer_id = :answer and version = :version""")
                .param("by", viewer.account().id())
                .param("at", OffsetDateTime.now(clock))
                .param("reason", reason)
                .param("answer", id.id())
                .param("version", version)
                .update();
        life.did(new AnswerDeed(matter, id, AnswerAct.SENT_BACK, latest.kind(), null), reason);
    }

    private Answers.Version latest(AnswerId id) {
        return answers.versions(id).stream().findFirst().orElseThrow(NotFound::new);
    }
}
