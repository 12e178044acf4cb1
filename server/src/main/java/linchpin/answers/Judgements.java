package linchpin.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people said when they were asked whether it changed. */
@Component
class Judgements {

    private final JdbcClient jdbc;

    Judgements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Count(boolean leader, Verdict verdict, int number) {}

    /** How many givers and patient leaders said what. */
    record Tally(List<String> yes, List<String> half, List<String> no) {

        boolean none() {
            return yes.isEmpty() && half.isEmpty() && no.isEmpty();
        }

        boolean dissent() {
            return !half.isEmpty() || !no.isEmpty();
        }
    }

    @Transactional(readOnly = true)
    Tally tally(Published answer) {
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
                var one = count.leader() ? "1 patient leader" : "1 person who raised it";
                var many = count.leader() ? " patient leaders" : " people who raised it";
                who.add(count.number() == 1 ? one : count.number() + many);
            }
        }
        return who;
    }

    /** A leader's words beside their judgement, for those who work on the matter. */
    record Said(Verdict verdict, UUID judge, @Nullable String words) {}

    @Transactional(readOnly = true)
    List<Said> ofLeaders(Published answer) {
        return jdbc.sql("""
                        select upper(verdict) as verdict, judge, words from answers.judgement
                        where answer_id = :answer and version = :version and round = :round and leader order by judged_on""")
                .param("answer", answer.id().id())
                .param("version", answer.version())
                .param("round", answer.round())
                .query(Said.class)
                .list();
    }

    /** What somebody said when asked this time, with the digest of their words. */
    record Own(Verdict verdict, byte @Nullable [] wordsDigest) {}

    @Transactional(readOnly = true)
    Optional<Own> of(Published answer, UUID judge) {
        return jdbc.sql("""
                        select verdict, words_digest from answers.judgement
                        where answer_id = :answer and version = :version and round = :round and judge = :judge""")
                .param("answer", answer.id().id())
                .param("version", answer.version())
                .param("round", answer.round())
                .param("judge", judge)
                .query((row, _) ->
                        new Own(Verdict.chosen(row.getString("verdict")).orElseThrow(), row.getBytes("words_digest")))
                .optional();
    }
}
