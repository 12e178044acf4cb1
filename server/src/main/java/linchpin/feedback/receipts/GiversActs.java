package linchpin.feedback.receipts;

import java.util.UUID;
import linchpin.feedback.FeedbackArchive;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.Known;
import linchpin.feedback.NewFeedback.Words;
import linchpin.feedback.Register;
import linchpin.platform.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a giver may still do. Each may be sent twice and happens once; each is noted in the history. */
@Component
class GiversActs {

    private final JdbcClient jdbc;
    private final Register register;
    private final FeedbackArchive archive;

    GiversActs(JdbcClient jdbc, Register register, FeedbackArchive archive) {
        this.jdbc = jdbc;
        this.register = register;
        this.archive = archive;
    }

    @Transactional
    void add(FeedbackId feedback, String text, UUID id) {
        if (register.add(feedback, new Words("Added later", "added", text), id)) {
            archive.note(feedback, "The giver added something", null, true);
        }
    }

    @Transactional
    void beKnown(FeedbackId feedback, Known known) {
        var changed = set(feedback, "grade = :value", known.chosen().stored(), "grade <> :value");
        jdbc.sql("delete from feedback.contact where feedback_id = :id")
                .param("id", feedback.id())
                .update();
        if (known.nameKept() != null || known.reachKept() != null) {
            jdbc.sql("insert into feedback.contact (feedback_id, name, reach) values (:id, :name, :reach)")
                    .param("id", feedback.id())
                    .param("name", known.nameKept())
                    .param("reach", known.reachKept())
                    .update();
        }
        if (changed) {
            archive.note(
                    feedback,
                    "The giver changed who may know it was them: “%s”"
                            .formatted(known.chosen().label()),
                    null,
                    true);
        }
    }

    @Transactional
    void consent(FeedbackId feedback, boolean publish) {
        if (set(feedback, "publish = :value", publish, "publish <> :value")) {
            archive.note(
                    feedback,
                    publish
                            ? "The giver agreed to be quoted in public"
                            : "The giver no longer agrees to be quoted in public",
                    null,
                    true);
        }
    }

    /** Hides it and forgets who gave it. The words stay sealed, so that the giver can change their mind. */
    @Transactional
    void withdraw(FeedbackId feedback) {
        if (set(feedback, "withdrawn = :value, publish = false, grade = 0", true, "withdrawn <> :value")) {
            jdbc.sql("delete from feedback.contact where feedback_id = :id")
                    .param("id", feedback.id())
                    .update();
            archive.note(feedback, "The giver took it back", null, true);
        }
    }

    @Transactional
    void putBack(FeedbackId feedback) {
        if (set(feedback, "withdrawn = :value, unread = true, interpreted = false", false, "withdrawn <> :value")) {
            archive.note(feedback, "The giver gave it again", null, true);
        }
    }

    /** @throws NotFound when that is no decision about this feedback that its giver may see */
    @Transactional
    void object(FeedbackId feedback, UUID decision, String because) {
        var reason = "About “%s”: %s".formatted(decided(feedback, decision), because);
        if (!waiting(feedback, reason)) {
            archive.note(feedback, FeedbackArchive.OBJECTION, reason, true);
            set(feedback, "unread = :value", true, "true");
        }
    }

    /** Sent twice is said once; said again after somebody of the organisation did something is another objection. */
    private boolean waiting(FeedbackId feedback, String reason) {
        return jdbc.sql("""
                        select exists (
                            select 1 from feedback.history h
                            where h.feedback_id = :id and h.what = :what and h.reason = :reason and not exists (
                                select 1 from feedback.history a
                                where a.org_id = h.org_id and a.feedback_id = h.feedback_id and a.by_account is not null
                                  and a.entry > h.entry))""")
                .param("id", feedback.id())
                .param("what", FeedbackArchive.OBJECTION)
                .param("reason", reason)
                .query(Boolean.class)
                .single();
    }

    private String decided(FeedbackId feedback, UUID decision) {
        return jdbc.sql("""
                        select what from feedback.history
                        where feedback_id = :id and id = :decision and to_giver and by_account is not null""")
                .param("id", feedback.id())
                .param("decision", decision)
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private boolean set(FeedbackId feedback, String change, Object value, String unless) {
        return jdbc.sql("update feedback.feedback set " + change + " where id = :id and " + unless)
                        .param("id", feedback.id())
                        .param("value", value)
                        .update()
                == 1;
    }
}
