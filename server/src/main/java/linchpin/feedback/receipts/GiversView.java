package linchpin.feedback.receipts;

import java.time.LocalDate;
import java.util.List;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.FeedbackState;
import linchpin.feedback.acts.FeedbackHistory;
import linchpin.feedback.acts.Moderation;
import linchpin.feedback.receipts.GiversPage.Entry;
import linchpin.feedback.receipts.GiversPage.Said;
import linchpin.feedback.receipts.GiversPage.Standing;
import linchpin.feedback.register.Grade;
import linchpin.feedback.register.HowKnown;
import linchpin.feedback.register.ToldFacts;
import linchpin.feedback.words.ReceivedWords;
import linchpin.history.Reader;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Questions;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a giver may see of their own feedback. */
@Component
class GiversView {

    private final JdbcClient jdbc;
    private final Questions questions;
    private final ReceivedWords received;
    private final ToldFacts facts;
    private final FeedbackHistory history;

    GiversView(JdbcClient jdbc, Questions questions, ReceivedWords received, ToldFacts facts, FeedbackHistory history) {
        this.jdbc = jdbc;
        this.questions = questions;
        this.received = received;
        this.facts = facts;
        this.history = history;
    }

    /** @param place null for the organisation as a whole */
    record GiversFeedback(
            @Nullable PlaceId place,
            Standing standing,
            List<Said> words,
            List<ToldFacts.Fact> facts,
            List<Entry> history) {}

    private record Row(
            @Nullable PlaceId placeId,
            LocalDate receivedOn,
            @Nullable String questionSet,
            @Nullable String answerCode,
            int grade,
            boolean publish,
            Moderation moderation,
            boolean withdrawn,
            FeedbackState state,
            boolean unread,
            @Nullable String name,
            @Nullable String reach) {}

    @Transactional(readOnly = true)
    GiversFeedback of(FeedbackId feedback) {
        var row = jdbc.sql("""
                        select f.place_id, f.received_on, f.question_set, f.answer_code, f.grade, f.publish, upper(f.moderation) as moderation,
                               f.withdrawn, upper(feedback.state_of(f.threads)) as state, f.unread, c.name, c.reach
                        from feedback.feedback f
                        left join feedback.contact c on c.org_id = f.org_id and c.feedback_id = f.id
                        where f.id = :id""").param("id", feedback.id()).query(Row.class).single();
        return new GiversFeedback(row.placeId(), standing(row), words(feedback), facts.of(feedback), history(feedback));
    }

    private Standing standing(Row row) {
        var known = new HowKnown(
                Grade.of(row.grade()).name(),
                row.name() == null ? "" : row.name(),
                row.reach() == null ? "" : row.reach());
        return new Standing(
                row.receivedOn(),
                row.withdrawn() ? "You took it back. Nobody works with it any more." : now(row),
                answer(row),
                known,
                row.publish(),
                row.moderation() == Moderation.HELD,
                row.withdrawn());
    }

    private static String now(Row row) {
        return switch (row.state()) {
            case IN_MATTER -> "It is being looked into, together with what other people said about the same thing.";
            case ANSWERED -> "There is an answer. You can read it below, and say whether anything changed.";
            case CONFIRMED -> "It is settled: you, or a patient leader, said that the change is real.";
            case NEW ->
                row.unread()
                        ? "It is with us and nothing is lost. Nobody has read it yet."
                        : "It was read. No decision has been made yet on what to do about it.";
        };
    }

    private String answer(Row row) {
        if (row.questionSet() == null || row.answerCode() == null) {
            return "";
        }
        return questions.answers(row.questionSet()).stream()
                .filter(answer -> answer.code().equals(row.answerCode()))
                .map(Questions.Answer::label)
                .findFirst()
                .orElse("");
    }

    private List<Said> words(FeedbackId feedback) {
        return received.of(feedback).stream()
                .map(words -> new Said(words.question(), words.received(), words.masked() ? words.shown() : null))
                .toList();
    }

    /** A giver may object to a decision about their own feedback; what was done for many is answered for many. */
    private List<Entry> history(FeedbackId feedback) {
        return history.of(feedback, Reader.GIVER).stream()
                .map(line -> new Entry(
                        line.act().id().id(),
                        Days.full(line.act().day()),
                        line.what(),
                        line.reason(),
                        line.act().decision() && line.act().about().id().equals(feedback.id())))
                .toList();
    }
}
