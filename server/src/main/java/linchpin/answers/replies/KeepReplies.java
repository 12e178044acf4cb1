package linchpin.answers.replies;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import linchpin.answers.replies.Replies.Reply;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.FeedbackState;
import linchpin.feedback.Threads;
import linchpin.history.Act;
import linchpin.history.Deed;
import linchpin.history.History;
import linchpin.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was written to single people, decided about it and done with it, and notes each. Always part of a caller's transaction. */
@Component
class KeepReplies {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Threads threads;
    private final History history;

    KeepReplies(JdbcClient jdbc, Clock clock, Threads threads, History history) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.threads = threads;
        this.history = history;
    }

    private record ReplyDeed(FeedbackId feedback, ReplyAct kind, Map<String, String> facts) implements Deed {

        @Override
        public Act act() {
            return Act.of(kind, feedback).with(facts);
        }
    }

    void keep(FeedbackId feedback, String words, AccountId by) {
        jdbc.sql("""
                        insert into answers.reply (feedback_id, version, words, written_by, written_at)
                        select :feedback, coalesce(max(version), 0) + 1, :words, :by, :now
                        from answers.reply where feedback_id = :feedback""")
                .param("feedback", feedback.id())
                .param("words", words)
                .param("by", by.id())
                .param("now", OffsetDateTime.now(clock))
                .update();
        did(feedback, ReplyAct.REPLY_WRITTEN, Map.of(), null);
    }

    /** From now on its giver reads it. */
    void approve(Reply reply, AccountId by) {
        change("approved_by = :by, approved_at = :now", reply)
                .param("by", by.id())
                .param("now", OffsetDateTime.now(clock))
                .update();
        threads.alone(reply.feedbackId(), FeedbackState.REPLIED);
        did(reply.feedbackId(), ReplyAct.REPLIED, Map.of(), null);
    }

    void sendBack(Reply reply, AccountId by, String because) {
        change("sent_back_by = :by, sent_back_at = :now, sent_back_because = :because", reply)
                .param("by", by.id())
                .param("now", OffsetDateTime.now(clock))
                .param("because", because)
                .update();
        did(reply.feedbackId(), ReplyAct.REPLY_SENT_BACK, Map.of(), because);
    }

    void told(Reply reply, AccountId by, HowTold how, LocalDate on) {
        change("told_by = :by, told_how = :how, told_on = :on", reply)
                .param("by", by.id())
                .param("how", how.stored())
                .param("on", on)
                .update();
        var facts = new HashMap<>(Map.of("how", how.name(), "on", on.toString()));
        if (reply.toldOn() != null) {
            facts.put("instead", reply.toldOn().toString());
        }
        did(reply.feedbackId(), ReplyAct.REPLY_TOLD, facts, null);
    }

    /** @param passedOn whether it was passed to its team as well, and so is not where it began */
    void withdraw(Reply reply, AccountId by, String because, boolean passedOn) {
        change("withdrawn_by = :by, withdrawn_at = :now, withdrawn_because = :because", reply)
                .param("by", by.id())
                .param("now", OffsetDateTime.now(clock))
                .param("because", because)
                .update();
        threads.notAlone(reply.feedbackId(), FeedbackState.REPLIED, passedOn ? FeedbackState.PASSED_ON : null);
        did(reply.feedbackId(), ReplyAct.REPLY_WITHDRAWN, Map.of(), because);
    }

    void notTold(Reply reply) {
        change("told_by = null, told_how = null, told_on = null", reply).update();
        did(reply.feedbackId(), ReplyAct.REPLY_NOT_TOLD, Map.of(), null);
    }

    private void did(FeedbackId feedback, ReplyAct kind, Map<String, String> facts, @Nullable String reason) {
        history.did(new ReplyDeed(feedback, kind, facts), reason);
    }

    private JdbcClient.StatementSpec change(String what, Reply reply) {
        return jdbc.sql("update answers.reply set " + what + " where feedback_id = :feedback and version = :version")
                .param("feedback", reply.feedbackId().id())
                .param("version", reply.version());
    }
}
