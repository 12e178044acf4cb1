package linchpin.feedback.register;

import linchpin.feedback.FeedbackId;
import linchpin.feedback.acts.FeedbackAct;
import linchpin.feedback.acts.FeedbackDeed;
import linchpin.history.History;
import linchpin.organisation.Questions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one register for all channels: enters a feedback with its words, all or nothing. Imports enter theirs in bulk. */
@Component
public class Register {

    private static final String INSERT =
            "insert into feedback.feedback (id, place_id, received_on, channel, score, counts_as, logged_by, "
                    + TellingColumn.each(TellingColumn::column)
                    + ") values (:id, :place, :received, :channel, :score, :counts_as, :by, "
                    + TellingColumn.each(TellingColumn::parameter)
                    + ") on conflict do nothing";

    private final JdbcClient jdbc;
    private final Questions questions;
    private final History history;

    Register(JdbcClient jdbc, Questions questions, History history) {
        this.jdbc = jdbc;
        this.questions = questions;
        this.history = history;
    }

    /**
     * Enters a feedback in the organisation in scope.
     *
     * @return false when a feedback of this id is there already; nothing is changed then
     */
    @Transactional
    public boolean enter(NewFeedback fresh) {
        var telling = fresh.telling();
        var worth = questions.scale().of(telling.questionSet(), telling.answerCode());
        var insert = jdbc.sql(INSERT)
                .param("id", fresh.id().id())
                .param("place", fresh.place() == null ? null : fresh.place().id())
                .param("received", fresh.receivedOn())
                .param("channel", fresh.channel())
                .param("score", worth.score())
                .param("counts_as", worth.countsAs())
                .param("by", fresh.loggedBy() == null ? null : fresh.loggedBy().id());
        for (var column : TellingColumn.values()) {
            insert = insert.param(column.column(), column.written(telling));
        }
        if (insert.update() == 0) {
            return false;
        }
        var ordinal = 0;
        for (var words : telling.words()) {
            say(fresh.id(), words, ++ordinal);
        }
        reachable(fresh);
        reindex(fresh.id());
        return true;
    }

    /**
     * Adds words to what was said before. Where a moderator had cleared that, these words need clearing too before any is quoted.
     *
     * @return false when they are there already; nothing is changed then
     */
    @Transactional
    public boolean add(FeedbackId feedback, Telling.Words words) {
        var next = jdbc.sql("select coalesce(max(ordinal), 0) + 1 from feedback.comment where feedback_id = :id")
                .param("id", feedback.id())
                .query(Integer.class)
                .single();
        if (!say(feedback, words, next)) {
            return false;
        }
        jdbc.sql("""
                        update feedback.feedback set unread = true, interpreted = false,
                               moderation = case moderation when 'cleared' then 'unseen' else moderation end
                        where id = :id""").param("id", feedback.id()).update();
        reindex(feedback);
        history.did(new FeedbackDeed(feedback, FeedbackAct.ADDED_TO), null);
        return true;
    }

    /** @return whether its giver has not taken it back, nor can until the caller is done */
    @Transactional
    public boolean stands(FeedbackId feedback) {
        return jdbc.sql("select not withdrawn from feedback.feedback where id = :id for no key update")
                .param("id", feedback.id())
                .query(Boolean.class)
                .single();
    }

    private boolean say(FeedbackId feedback, Telling.Words words, int ordinal) {
        return jdbc.sql("""
                        insert into feedback.comment (feedback_id, id, ordinal, question, class, received)
                        values (:feedback, :id, :ordinal, :question, :class, :text) on conflict do nothing""")
                        .param("feedback", feedback.id())
                        .param("id", words.id())
                        .param("ordinal", ordinal)
                        .param("question", words.question())
                        .param("class", words.questionClass().stored())
                        .param("text", words.text())
                        .update()
                == 1;
    }

    private void reachable(NewFeedback fresh) {
        var telling = fresh.telling();
        if (telling.name() == null && telling.reach() == null) {
            return;
        }
        jdbc.sql("insert into feedback.contact (feedback_id, name, reach) values (:id, :name, :reach)")
                .param("id", fresh.id().id())
                .param("name", telling.name())
                .param("reach", telling.reach())
                .update();
    }

    /** Makes search find the words as they are shown now, and nothing else. */
    @Transactional
    public void reindex(FeedbackId feedback) {
        jdbc.sql("""
                        update feedback.feedback f set search = feedback.search_vector(
                            coalesce((select array_to_string(s.words, e'\\n') from feedback.said s
                                      where s.org_id = f.org_id and s.feedback_id = f.id), ''), f.themes)
                        where f.id = :id""").param("id", feedback.id()).update();
    }
}
