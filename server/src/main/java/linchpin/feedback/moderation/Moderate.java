package linchpin.feedback.moderation;

import java.util.List;
import java.util.UUID;
import linchpin.feedback.FeedbackArchive;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.Register;
import linchpin.feedback.WordsToRead;
import linchpin.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a moderator does. Every step is written into the history, with its reason, where the giver can read it. */
@Component
class Moderate {

    private final JdbcClient jdbc;
    private final FeedbackArchive archive;
    private final Register register;
    private final WordsToRead wordsToRead;

    Moderate(JdbcClient jdbc, FeedbackArchive archive, Register register, WordsToRead wordsToRead) {
        this.jdbc = jdbc;
        this.archive = archive;
        this.register = register;
        this.wordsToRead = wordsToRead;
    }

    /** What a moderator decided about quoting. */
    enum Verdict {
        UNSEEN("Quoting is to be decided again"),
        CLEARED("Cleared: may be quoted where the giver agrees"),
        HELD("Held back: not quoted anywhere");

        private final String what;

        Verdict(String what) {
            this.what = what;
        }

        String stored() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
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
    public void judge(FeedbackId feedback, Verdict verdict, @Nullable String reason) {
        jdbc.sql("update feedback.feedback set moderation = :verdict where id = :id")
                .param("verdict", verdict.stored())
                .param("id", feedback.id())
                .update();
        archive.note(feedback, verdict.what, reason, true);
    }

    /** Shows other words in place of those received, and lets search find only those. */
    @Transactional
    public void mask(FeedbackId feedback, UUID comment, String shown, String reason) {
        show(feedback, comment, shown);
        archive.note(feedback, "Part of the words was masked", reason, true);
    }

    /** Shows the words as received again. */
    @Transactional
    public void restore(FeedbackId feedback, UUID comment) {
        show(feedback, comment, null);
        archive.note(feedback, "The words are shown as received again", null, true);
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
        archive.note(feedback, "The words as received were opened", null, false);
    }

    @Transactional
    public void answerObjection(FeedbackId feedback, String answer) {
        archive.note(feedback, Objections.ANSWERED, answer, true);
    }
}
