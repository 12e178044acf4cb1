package linchpin.feedback.receipts;

import java.time.LocalDate;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.FeedbackState;
import linchpin.feedback.acts.Moderation;
import linchpin.feedback.receipts.GiversPage.Standing;
import linchpin.feedback.register.Grade;
import linchpin.feedback.register.HowKnown;
import linchpin.feedback.register.HowSoonRead;
import linchpin.organisation.PlaceId;
import linchpin.organisation.QuestionClass;
import linchpin.organisation.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads where a giver's feedback stands, in their words. */
@Component
class GiversStanding {

    private final JdbcClient jdbc;
    private final Questions questions;
    private final HowSoonRead howSoon;

    GiversStanding(JdbcClient jdbc, Questions questions, HowSoonRead howSoon) {
        this.jdbc = jdbc;
        this.questions = questions;
        this.howSoon = howSoon;
    }

    /** @param place null for the organisation as a whole */
    record AtPlace(@Nullable PlaceId place, Standing standing) {}

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
            boolean added,
            @Nullable String name,
            @Nullable String reach) {}

    @Transactional(readOnly = true)
    AtPlace of(FeedbackId feedback) {
        var row = jdbc.sql("""
                        select f.place_id, f.received_on, f.question_set, f.answer_code, f.grade, f.publish, upper(f.moderation collate "C") as moderation,
                               f.withdrawn, %s as state, f.unread, c.name, c.reach,
                               exists (select 1 from feedback.shown w
                                       where w.org_id = f.org_id and w.feedback_id = f.id and w.class = :added) as added
                        from feedback.feedback f
                        left join feedback.contact c on c.org_id = f.org_id and c.feedback_id = f.id
                        where f.id = :id""".formatted(FeedbackState.SQL))
                .param("id", feedback.id())
                .param("added", QuestionClass.ADDED.stored())
                .query(Row.class)
                .single();
        return new AtPlace(row.placeId(), standing(row));
    }

    private Standing standing(Row row) {
        var known = new HowKnown(
                Grade.of(row.grade()).name(),
                row.name() == null ? "" : row.name(),
                row.reach() == null ? "" : row.reach());
        return new Standing(
                row.receivedOn(),
                row.withdrawn() ? "You took it back. Nobody works with it any more." : now(row) + since(row),
                answer(row),
                known,
                row.publish(),
                row.moderation() == Moderation.HELD,
                row.withdrawn());
    }

    private String now(Row row) {
        return switch (row.state()) {
            case IN_MATTER -> "It is being looked into, together with what other people said about the same thing.";
            case PASSED_ON -> "It was read, and passed to the team it is about.";
            case REPLIED -> "We have replied to you. You can read it below.";
            case ANSWERED -> "There is an answer. You can read it below, and say whether anything changed.";
            case CONFIRMED ->
                "It is settled: you, or somebody who judges it for patients, said that the change is real.";
            case NEW ->
                row.unread()
                        ? "It is with us and nothing is lost. Nobody has read it yet. " + howSoon.sentence()
                        : "It was read. No decision has been made yet on what to do about it.";
        };
    }

    /** What was added to something that had come far is as unread as what is new. */
    private String since(Row row) {
        return row.state() != FeedbackState.NEW && row.unread() && row.added()
                ? " What you added since then waits to be read."
                : "";
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
}
