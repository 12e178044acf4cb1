package linchpin.answers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.Register;
import linchpin.feedback.Telling;
import linchpin.matters.MatterId;
import linchpin.matters.Matters;
import linchpin.organisation.QuestionClass;
import linchpin.people.Viewer;
import linchpin.platform.Digest;
import linchpin.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the word of those who raised a matter, and of patient leaders, on whether it changed. */
@Component
public class JudgeChange {

    private final JdbcClient jdbc;
    private final Answers answers;
    private final Judgements judgements;
    private final Matters matters;
    private final Register register;
    private final Consequences consequences;
    private final Clock clock;

    JudgeChange(
            JdbcClient jdbc,
            Answers answers,
            Judgements judgements,
            Matters matters,
            Register register,
            Consequences consequences,
            Clock clock) {
        this.jdbc = jdbc;
        this.answers = answers;
        this.judgements = judgements;
        this.matters = matters;
        this.register = register;
        this.consequences = consequences;
        this.clock = clock;
    }

    /**
     * A giver's word, in the scope of their organisation. Saying the same again changes nothing.
     *
     * @param asked as shown on the page, see {@link Published#asked()}
     */
    @Transactional
    public void asGiver(FeedbackId giver, AnswerId id, String asked, Verdict verdict, String words) {
        var answer = held(id, asked);
        if (!matters.gathers(answer.matterId(), giver)) {
            throw new NotFound();
        }
        var before = judgements.of(answer, giver.id());
        if (before.isPresent()
                && matters.with(answer.matterId()).orElseThrow().state().closed()) {
            return; // it was settled with their word
        }
        var digest = words.isEmpty() ? before.map(Judgements.Own::wordsDigest).orElse(null) : Digest.of(words);
        if (!words.isEmpty()
                && !Arrays.equals(
                        digest, before.map(Judgements.Own::wordsDigest).orElse(null))) {
            register.add(giver, new Telling.Words(answer.kind().question(), QuestionClass.ADDED, words));
        }
        write(answer, giver.id(), false, verdict, null, digest);
        if (before.map(Judgements.Own::verdict).orElse(null) != verdict) {
            consequences.follow(answer, verdict, "Somebody who raised it", null);
        }
    }

    /** A patient leader's word. @return the matter it is about */
    @Transactional
    public MatterId asLeader(Viewer viewer, AnswerId id, String asked, Verdict verdict, String words) {
        matters.readable(answers.published(id).orElseThrow(NotFound::new).matterId(), viewer);
        var answer = held(id, asked);
        var judge = viewer.account().id();
        var before = judgements.of(answer, judge).map(Judgements.Own::verdict).orElse(null);
        if (before != null
                && matters.with(answer.matterId()).orElseThrow().state().closed()) {
            return answer.matterId();
        }
        write(answer, judge, true, verdict, words.isEmpty() ? null : words, null);
        if (before != verdict) {
            consequences.follow(answer, verdict, "A patient leader", words.isEmpty() ? null : words);
        }
        return answer.matterId();
    }

    /** Whoever judges the same matter at the same time waits here. */
    private Published held(AnswerId id, String asked) {
        matters.hold(answers.published(id).orElseThrow(NotFound::new).matterId());
        var answer = answers.published(id).orElseThrow(NotFound::new);
        if (!answer.asked().equals(asked)) {
            throw AnswerRefused.changed();
        }
        return answer;
    }

    private void write(
            Published answer,
            UUID judge,
            boolean leader,
            Verdict verdict,
            @Nullable String words,
            byte @Nullable [] digest) {
        jdbc.sql("""
                        insert into answers.judgement
                            (answer_id, version, round, judge, leader, verdict, words, words_digest, judged_on)
                        values (:answer, :version, :round, :judge, :leader, :verdict, :words, :digest, :day)
                        on conflict (org_id, answer_id, version, round, judge) do update
                        set verdict = :verdict, words = :words, words_digest = :digest, judged_on = :day""")
                .param("answer", answer.id().id())
                .param("version", answer.version())
                .param("round", answer.round())
                .param("judge", judge)
                .param("leader", leader)
                .param("verdict", verdict.stored())
                .param("words", words)
                .param("digest", digest, java.sql.Types.BINARY)
                .param("day", LocalDate.now(clock))
                .update();
    }
}
