package linchpin.feedback.moderation;

import java.util.List;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.acts.FeedbackAct;
import linchpin.feedback.acts.FeedbackDeed;
import linchpin.feedback.acts.Moderation;
import linchpin.feedback.register.Register;
import linchpin.feedback.words.WordsToRead;
import linchpin.history.History;
import linchpin.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a moderator does. Every step is written into the history, with its reason, where the giver can read it. */
@Component
class Moderate {

    private final JdbcClient jdbc;
    private final History history;
    private final Register register;
    private final WordsToRead wordsToRead;

    Moderate(JdbcClient jdbc, History history, Register register, WordsToRead wordsToRead) {
        this.jdbc = jdbc;
        this.history = history;
        this.register = register;
        this.wordsToRead = wordsToRead;
    }

    /** Lets nobody else change this feedback until the caller is done. */
    @Transactional
    public void hold(FeedbackId feedback) {
        var held = jdbc.sql("select id from feedback.feedback where id = :id for no key update")
                .param("id", feedback.id())
                .query(UUID.class)
                .list();
        if (held.isEmpty()) {
            throw new NotFound();
        }
    }

    @Transactional
    public void judge(FeedbackId feedback, Moderation verdict, @Nullable String reason) {
        jdbc.sql("update feedback.feedback set moderation = :verdict where id = :id")
                .param("verdict", verdict.stored())
                .param("id", feedback.id())
                .update();
        history.did(new FeedbackDeed(feedback, verdict.act()), reason);
    }

    /** Shows other words in place of those received, and lets search find only those. */
    @Transactional
    public void mask(FeedbackId feedback, UUID comment, String shown, String reason) {
        show(feedback, comment, shown);
        history.did(new FeedbackDeed(feedback, FeedbackAct.MASKED), reason);
    }

    /** Shows the words as received again. */
    @Transactional
    public void restore(FeedbackId feedback, UUID comment, String because) {
        show(feedback, comment, null);
        history.did(new FeedbackDeed(feedback, FeedbackAct.UNMASKED), because);
    }

    private void show(FeedbackId feedback, UUID comment, @Nullable String shown) {
        var changed = jdbc.sql(
                        "update feedback.comment set shown = :shown where feedback_id = :feedback and id = :comment")
                .param("shown", shown)
                .param("feedback", feedback.id())
                .param("comment", comment)
                .update();
        if (changed == 0) {
            throw new NotFound();
        }
        register.reindex(feedback);
        wordsToRead.again(List.of(feedback));
    }

    /** Opens the seal for one look. */
    @Transactional
    public void open(FeedbackId feedback) {
        history.did(new FeedbackDeed(feedback, FeedbackAct.UNSEALED), null);
    }

    /** Notes that somebody looked at what might be masked, and left it. */
    @Transactional
    public void leave(FeedbackId feedback) {
        history.did(new FeedbackDeed(feedback, FeedbackAct.LEFT_UNMASKED), null);
    }
}
