package linchpin.answers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.UUID;
import linchpin.actions.ActionId;
import linchpin.answers.Judgements.Asking;
import linchpin.answers.WriteAnswer.NewVersion;
import linchpin.feedback.words.Quotable.Quote;
import linchpin.matters.MatterId;
import linchpin.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps answers and what becomes of their versions. No version is ever changed but by whoever approves it or sends it back. */
@Component
class KeepAnswers {

    private final JdbcClient jdbc;
    private final AnswerQuotes quotes;
    private final Judgements judgements;
    private final Clock clock;

    KeepAnswers(JdbcClient jdbc, AnswerQuotes quotes, Judgements judgements, Clock clock) {
        this.judgements = judgements;
        this.jdbc = jdbc;
        this.quotes = quotes;
        this.clock = clock;
    }

    /**
     * Keeps the next version of a matter's answer.
     *
     * @param claims what is done, of which it tells
     */
    AnswerId keep(MatterId matter, NewVersion fresh, Collection<ActionId> claims, AccountId by) {
        var answer = answerOf(matter);
        var version = jdbc.sql("""
                        insert into answers.version (answer_id, version, kind, you_said, we, written_by, written_at)
                        select :answer, coalesce(max(version), 0) + 1, :kind, :said, :we, :by, :at
                        from answers.version where answer_id = :answer returning version""")
                .param("answer", answer.id())
                .param("kind", fresh.kind().stored())
                .param("said", fresh.youSaid())
                .param("we", fresh.we())
                .param("by", by.id())
                .param("at", OffsetDateTime.now(clock))
                .query(Integer.class)
                .single();
        quotes.allowed(matter).stream()
                .map(Quote::id)
                .filter(fresh.quotes()::contains)
                .forEach(feedback -> jdbc.sql("""
                                insert into answers.quotation (answer_id, version, feedback_id)
                                values (:answer, :version, :feedback)""")
                        .param("answer", answer.id())
                        .param("version", version)
                        .param("feedback", feedback.id())
                        .update());
        if (fresh.kind() == AnswerKind.DID) {
            claim(answer, version, claims);
        }
        return answer;
    }

    private void claim(AnswerId answer, int version, Collection<ActionId> claims) {
        jdbc.sql(
                        "insert into answers.claim (answer_id, version, action_id) select :answer, :version, unnest(cast(:actions as uuid[]))")
                .param("answer", answer.id())
                .param("version", version)
                .param("actions", claims.stream().map(ActionId::id).toArray(UUID[]::new))
                .update();
    }

    private AnswerId answerOf(MatterId matter) {
        jdbc.sql("insert into answers.answer (matter_id) values (:matter) on conflict do nothing")
                .param("matter", matter.id())
                .update();
        return jdbc.sql("select id from answers.answer where matter_id = :matter")
                .param("matter", matter.id())
                .query(AnswerId.class)
                .single();
    }

    /** From now on it is what the public reads, and the people are asked for the first time. */
    void publish(Answers.Version version, AccountId by) {
        jdbc.sql("""
                        update answers.version set approved_by = :by, approved_at = :at
                        where answer_id = :answer and version = :version""")
                .param("by", by.id())
                .param("at", OffsetDateTime.now(clock))
                .param("answer", version.id().id())
                .param("version", version.version())
                .update();
        jdbc.sql("update answers.answer set published_version = :version, round = 1 where id = :answer")
                .param("version", version.version())
                .param("answer", version.id().id())
                .update();
        judgements.ask(new Asking(version.id(), version.version(), 1), version.matterId(), null, null);
    }

    /**
     * People are asked once more about the version that is published.
     *
     * @param confirmedOn when it was confirmed; null where it never was
     */
    void askLater(PublishedAnswer answer, int afterDays, @Nullable LocalDate confirmedOn) {
        jdbc.sql("update answers.answer set round = round + 1 where id = :answer")
                .param("answer", answer.id().id())
                .update();
        var again = new Asking(answer.id(), answer.version(), answer.round() + 1);
        judgements.ask(again, answer.matterId(), afterDays, confirmedOn);
    }

    void sendBack(Answers.Version version, AccountId by, String reason) {
        jdbc.sql("""
                        update answers.version set sent_back_by = :by, sent_back_at = :at, sent_back_because = :reason
                        where answer_id = :answer and version = :version""")
                .param("by", by.id())
                .param("at", OffsetDateTime.now(clock))
                .param("reason", reason)
                .param("answer", version.id().id())
                .param("version", version.version())
                .update();
    }
}
