package linchpin.answers;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import linchpin.ui.CountNoun;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people said when they were asked whether it changed. */
@Component
public class Judgements {

    private final JdbcClient jdbc;
    private final Clock clock;

    Judgements(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Count(boolean leader, Verdict verdict, int number) {}

    /** How many givers and patient leaders said what. */
    public record Tally(List<String> yes, List<String> half, List<String> no) {

        /** @return whether anybody said half or no */
        public boolean dissent() {
            return !half.isEmpty() || !no.isEmpty();
        }
    }

    @Transactional(readOnly = true)
    public Tally tally(PublishedAnswer answer) {
        var counts = jdbc.sql("""
                        select leader, upper(verdict) as verdict, cast(count(*) as int) as number from answers.judgement
                        where answer_id = :answer and version = :version and round = :round
                        group by leader, verdict order by leader""")
                .param("answer", answer.id().id())
                .param("version", answer.version())
                .param("round", answer.round())
                .query(Count.class)
                .list();
        return new Tally(who(counts, Verdict.YES), who(counts, Verdict.HALF), who(counts, Verdict.NO));
    }

    private static List<String> who(List<Count> counts, Verdict verdict) {
        var who = new ArrayList<String>();
        for (var count : counts) {
            if (count.verdict() == verdict) {
                who.add(count.leader() ? leaders(count.number()) : givers(count.number()));
            }
        }
        return who;
    }

    private static String leaders(int number) {
        return number == 1 ? "1 patient leader" : number + " patient leaders";
    }

    /** Not people: somebody may have given several, and what a group said together is one. */
    private static String givers(int number) {
        return CountNoun.FEEDBACK.of(number) + " that raised it";
    }

    /** A leader's words beside their judgement, for those who work on the matter. */
    public record LeadersWord(
            Verdict verdict, UUID judge, @Nullable String words) {}

    @Transactional(readOnly = true)
    public List<LeadersWord> ofLeaders(PublishedAnswer answer) {
        return jdbc.sql("""
                        select upper(verdict) as verdict, judge, words from answers.judgement
                        where answer_id = :answer and version = :version and round = :round and leader order by judged_on""")
                .param("answer", answer.id().id())
                .param("version", answer.version())
                .param("round", answer.round())
                .query(LeadersWord.class)
                .list();
    }

    /** What somebody said when asked this time, with the digest of their words. */
    public record OwnWord(Verdict verdict, byte @Nullable [] wordsDigest) {}

    @Transactional(readOnly = true)
    public Optional<OwnWord> of(PublishedAnswer answer, UUID judge) {
        return jdbc.sql("""
                        select verdict, words_digest from answers.judgement
                        where answer_id = :answer and version = :version and round = :round and judge = :judge""")
                .param("answer", answer.id().id())
                .param("version", answer.version())
                .param("round", answer.round())
                .param("judge", judge)
                .query((row, _) -> new OwnWord(
                        Verdict.chosen(row.getString("verdict")).orElseThrow(), row.getBytes("words_digest")))
                .optional();
    }

    /**
     * What somebody says now.
     *
     * @param judge the giver's feedback, or the leader's account
     * @param words a leader's; a giver's go to the register like all they say
     * @param wordsDigest of a giver's words, so that sending them twice adds them once
     */
    @SuppressWarnings("ArrayRecordComponent") // written, never compared
    record Judgement(
            UUID judge,
            boolean leader,
            Verdict verdict,
            @Nullable String words,
            byte @Nullable [] wordsDigest) {}

    /** Keeps it, in place of what they said before when asked this time. */
    void keep(PublishedAnswer answer, Judgement said) {
        jdbc.sql("""
                        insert into answers.judgement
                            (answer_id, version, round, judge, leader, verdict, words, words_digest, judged_on)
                        values (:answer, :version, :round, :judge, :leader, :verdict, :words, :digest, :day)
                        on conflict (org_id, answer_id, version, round, judge) do update
                        set verdict = :verdict, words = :words, words_digest = :digest, judged_on = :day""")
                .param("answer", answer.id().id())
                .param("version", answer.version())
                .param("round", answer.round())
                .param("judge", said.judge())
                .param("leader", said.leader())
                .param("verdict", said.verdict().stored())
                .param("words", said.words())
                .param("digest", said.wordsDigest(), Types.BINARY)
                .param("day", LocalDate.now(clock))
                .update();
    }
}
