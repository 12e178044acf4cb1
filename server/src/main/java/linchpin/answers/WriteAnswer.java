package linchpin.answers;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import linchpin.actions.Actions;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.Quotable;
import linchpin.matters.FeedbackInMatters;
import linchpin.matters.MatterId;
import linchpin.matters.MatterLife;
import linchpin.matters.Matters;
import linchpin.people.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a version of the answer to a matter. It waits for approval; what is published stays until then. */
@Component
public class WriteAnswer {

    private final JdbcClient jdbc;
    private final Matters matters;
    private final FeedbackInMatters inMatters;
    private final Actions actions;
    private final Quotable quotable;
    private final MatterLife life;
    private final Clock clock;

    WriteAnswer(
            JdbcClient jdbc,
            Matters matters,
            FeedbackInMatters inMatters,
            Actions actions,
            Quotable quotable,
            MatterLife life,
            Clock clock) {
        this.jdbc = jdbc;
        this.matters = matters;
        this.inMatters = inMatters;
        this.actions = actions;
        this.quotable = quotable;
        this.life = life;
        this.clock = clock;
    }

    /** Writes "you said" and "we did", without quotations. */
    @Transactional
    public AnswerId weDid(Viewer viewer, MatterId matter, String youSaid, String we) {
        return write(viewer, matter, new AnswerForm(Kind.DID.stored(), youSaid, we, List.of()));
    }

    /** Writes "you said" and "we did not, because", without quotations. */
    @Transactional
    public AnswerId weDidNot(Viewer viewer, MatterId matter, String youSaid, String because) {
        return write(viewer, matter, new AnswerForm(Kind.DID_NOT.stored(), youSaid, because, List.of()));
    }

    @Transactional
    AnswerId write(Viewer viewer, MatterId matterId, AnswerForm form) {
        matters.held(matterId, viewer);
        if (form.did() && !actions.anyDone(matterId)) {
            throw AnswerRefused.nothingDone();
        }
        var answer = answerOf(matterId);
        var version = jdbc.sql("""
                        insert into answers.version (answer_id, version, kind, you_said, we, written_by, written_at)
                        select :answer, coalesce(max(version), 0) + 1, :kind, :said, :we, :by, :at
                        from answers.version where answer_id = :answer returning version""")
                .param("answer", answer.id())
                .param("kind", form.kind())
                .param("said", form.youSaid())
                .param("we", form.we())
                .param("by", viewer.account().id())
                .param("at", OffsetDateTime.now(clock))
                .query(Integer.class)
                .single();
        quote(matterId, answer, version, form);
        life.did(new AnswerDeed(matterId, answer, AnswerAct.WRITTEN, form.did() ? Kind.DID : Kind.DID_NOT, null), null);
        return answer;
    }

    private AnswerId answerOf(MatterId matter) {
        jdbc.sql("insert into answers.answer (matter_id) values (:matter) on conflict do nothing")
                .param("matter", matter.id())
                .update();
        return new AnswerId(jdbc.sql("select id from answers.answer where matter_id = :matter")
                .param("matter", matter.id())
                .query(UUID.class)
                .single());
    }

    /** Only feedback of this matter, and only what its giver lets us quote. */
    private void quote(MatterId matter, AnswerId answer, int version, AnswerForm form) {
        for (var quote : quotable.quotable(inMatters.of(matter))) {
            if (form.quotes().contains(quote.id().id().toString())) {
                insert(answer, version, quote.id());
            }
        }
    }

    private void insert(AnswerId answer, int version, FeedbackId feedback) {
        jdbc.sql(
                        "insert into answers.quotation (answer_id, version, feedback_id) values (:answer, :version, :feedback)")
                .param("answer", answer.id())
                .param("version", version)
                .param("feedback", feedback.id())
                .update();
    }
}
