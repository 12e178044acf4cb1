package linchpin.answers;

import java.time.Clock;
import java.time.OffsetDateTime;
import linchpin.actions.Actions;
import linchpin.matters.MatterLife;
import linchpin.matters.Matters;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Approves a version of an answer, by somebody who did not write it where there is anybody: that publishes it. */
@Component
public class ApproveAnswer {

    private final JdbcClient jdbc;
    private final Answers answers;
    private final Actions actions;
    private final Matters matters;
    private final Accounts accounts;
    private final Clock clock;
    private final MatterLife life;

    ApproveAnswer(
            JdbcClient jdbc,
            Answers answers,
            Actions actions,
            Matters matters,
            Accounts accounts,
            Clock clock,
            MatterLife life) {
        this.jdbc = jdbc;
        this.answers = answers;
        this.actions = actions;
        this.matters = matters;
        this.accounts = accounts;
        this.clock = clock;
        this.life = life;
    }

    /** @param version as the approver read it; approving it twice changes nothing */
    @Transactional
    public void approve(Viewer viewer, AnswerId id, int version) {
        var matterId = latest(id).matterId();
        var matter = matters.held(matterId, viewer);
        var latest = latest(id);
        if (latest.version() != version || latest.sentBackBecause() != null) {
            throw AnswerRefused.changed();
        }
        if (latest.approvedOn() != null) {
            return;
        }
        if (latest.kind() == Kind.DID && !actions.anyDone(matterId)) {
            throw AnswerRefused.nothingDone();
        }
        if (!mayApprove(viewer.account(), latest)) {
            throw AnswerRefused.byItsWriter();
        }
        publish(viewer, latest);
        life.did(new AnswerWasPublished(matterId, id, latest.kind(), matter.title()), null);
    }

    /** @return whether this person wrote it not, or nobody else could approve it */
    boolean mayApprove(AccountId account, Answers.Version version) {
        return !version.writtenBy().equals(account)
                || accounts.whoMay(Permission.APPROVE_ANSWER).stream()
                        .allMatch(named -> named.id().equals(account));
    }

    private Answers.Version latest(AnswerId id) {
        return answers.versions(id).stream().findFirst().orElseThrow(NotFound::new);
    }

    private void publish(Viewer viewer, Answers.Version version) {
        jdbc.sql("""
                        update answers.version set approved_by = :by, approved_at = :at
                        where answer_id = :answer and version = :version""")
                .param("by", viewer.account().id())
                .param("at", OffsetDateTime.now(clock))
                .param("answer", version.id().id())
                .param("version", version.version())
                .update();
        jdbc.sql("update answers.answer set published_version = :version, round = 1 where id = :answer")
                .param("version", version.version())
                .param("answer", version.id().id())
                .update();
    }
}
