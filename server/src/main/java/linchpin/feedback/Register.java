package linchpin.feedback;

import java.util.Objects;
import java.util.UUID;
import linchpin.history.History;
import linchpin.organisation.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one register for all channels: enters a feedback with its words, all or nothing. Imports enter theirs in bulk. */
@Component
public class Register {

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
        var entered = jdbc.sql("""
                        insert into feedback.feedback (id, place_id, received_on, channel, question_set, answer_code, score, about,
                                                       grade, publish, logged_by)
                        values (:id, :place, :received, :channel, :question, :answer, :score, :about, :grade, :publish, :by)
                        on conflict do nothing""")
                .param("id", fresh.id().id())
                .param("place", fresh.place() == null ? null : fresh.place().id())
                .param("received", fresh.receivedOn())
                .param("channel", fresh.channel())
                .param("question", fresh.questionSet())
                .param("answer", fresh.answerCode())
                .param("score", score(fresh.questionSet(), fresh.answerCode()))
                .param("about", fresh.about())
                .param("grade", fresh.grade().stored())
                .param("publish", fresh.publish())
                .param("by", fresh.loggedBy() == null ? null : fresh.loggedBy().id())
                .update();
        if (entered == 0) {
            return false;
        }
        var ordinal = 0;
        for (var words : fresh.words()) {
            say(fresh.id(), words, ++ordinal, UUID.randomUUID());
        }
        reachable(fresh);
        reindex(fresh.id());
        return true;
    }

    /** Adds words to what was said before. */
    @Transactional
    public void add(FeedbackId feedback, NewFeedback.Words words) {
        add(feedback, words, UUID.randomUUID());
    }

    /**
     * Adds words to what was said before. Where a moderator had cleared that, these words need clearing too before any is quoted.
     *
     * @param id of these words
     * @return false when they are there already; nothing is changed then
     */
    @Transactional
    public boolean add(FeedbackId feedback, NewFeedback.Words words, UUID id) {
        var next = jdbc.sql("select coalesce(max(ordinal), 0) + 1 from feedback.comment where feedback_id = :id")
                .param("id", feedback.id())
                .query(Integer.class)
                .single();
        if (!say(feedback, words, next, id)) {
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

    private boolean say(FeedbackId feedback, NewFeedback.Words words, int ordinal, UUID id) {
        return jdbc.sql("""
                        insert into feedback.comment (feedback_id, id, ordinal, question, class, received)
                        values (:feedback, :id, :ordinal, :question, :class, :text) on conflict do nothing""")
                        .param("feedback", feedback.id())
                        .param("id", id)
                        .param("ordinal", ordinal)
                        .param("question", words.question())
                        .param("class", words.questionClass())
                        .param("text", words.text())
                        .update()
                == 1;
    }

    private void reachable(NewFeedback fresh) {
        if (fresh.name() == null && fresh.reach() == null) {
            return;
        }
        jdbc.sql("insert into feedback.contact (feedback_id, name, reach) values (:id, :name, :reach)")
                .param("id", fresh.id().id())
                .param("name", fresh.name())
                .param("reach", fresh.reach())
                .update();
    }

    /** Makes search find the words as they are shown now, and nothing else. */
    @Transactional
    public void reindex(FeedbackId feedback) {
        jdbc.sql("""
                        update feedback.feedback f set search = feedback.search_vector(
                            coalesce((select string_agg(coalesce(c.shown, c.received), e'\\n' order by c.ordinal)
                                      from feedback.comment c where c.org_id = f.org_id and c.feedback_id = f.id), ''), f.themes)
                        where f.id = :id""").param("id", feedback.id()).update();
    }

    private @Nullable Integer score(@Nullable String questionSet, @Nullable String answerCode) {
        if (questionSet == null || answerCode == null) {
            return null;
        }
        return questions.answers(questionSet).stream()
                .filter(answer -> answer.code().equals(answerCode))
                .map(Questions.Answer::score)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
